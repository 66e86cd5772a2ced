import { type KindName, kindNames } from "./kind-names.ts";
import type { Permission } from "./policy.ts";

/** What a service token may be used for, within what its roles allow. */
export const scopes = [
  "read",
  "write",
  ...kindNames.map((kind) => `write:${kind}` as const),
  "import",
  "analyse",
  "admin",
] as const;
export type Scope = "read" | "write" | `write:${KindName}` | "import" | "analyse" | "admin";

/**
 * The scope that a permission needs. `write` covers the writing of every kind.
 * @example
 * scopeOf({ action: "change", kind: "activity" }) //=> "write:activity"
 */
export function scopeOf(permission: Permission): Scope {
  switch (permission.action) {
    case "create":
    case "change":
    case "publish":
    case "withdraw":
      return `write:${permission.kind}`;
    case "write":
    case "import":
    case "analyse":
      return permission.action;
    case "administer":
      return "admin";
    default:
      return "read";
  }
}

/** Whether one of the scopes of a token covers a permission. */
export function isInScope(given: readonly Scope[], permission: Permission): boolean {
  const needed = scopeOf(permission);
  if (given.includes(needed)) return true;
  if (needed === "write") return given.some((scope) => scope.startsWith("write:"));
  return needed.startsWith("write:") && given.includes("write");
}
