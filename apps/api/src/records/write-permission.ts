import {
  check,
  type Finding,
  type KindName,
  kinds,
  may,
  type Principal,
  type RecordState,
  type RegisterRecord,
  sides,
} from "@intersector/domain";
import type { Register } from "@intersector/store";
import { InvalidRequest } from "../invalid-request.ts";
import type { RecordPermissions } from "../schemas/records.ts";
import { requirePermission } from "./permissions.ts";
import { sideOfBody } from "./side-of-body.ts";

/**
 * What one step asks for, with the side that the record belongs to.
 * @param state Of the record as it stands; of a new one there is none.
 */
export async function requireWrite(
  register: Register,
  principal: Principal,
  action: "create" | "change" | "publish" | "withdraw",
  kind: KindName,
  body: Readonly<Record<string, unknown>>,
  state?: RecordState,
): Promise<void> {
  const side = await sideOfBody(register, principal, body);
  requirePermission(principal, {
    action,
    kind,
    ...(side === undefined ? {} : { side }),
    ...(state === undefined ? {} : { state }),
  });
}

/**
 * The body that a writer sent, as its kind's schema gives it.
 * @throws InvalidRequest with every finding, its path beginning with `body`.
 */
export function checkBody(kind: KindName, body: unknown): Record<string, unknown> {
  const checked = check(kinds[kind].body, body);
  if (checked.ok) return checked.value;
  throw new InvalidRequest(
    "body",
    checked.findings.map((finding): Finding => ({ ...finding, path: ["body", ...finding.path] })),
  );
}

/** What the reader may do with a record. */
export async function permissionsFor(
  register: Register,
  principal: Principal,
  record: RegisterRecord,
): Promise<RecordPermissions> {
  const side = steps.some((action) => dependsOnSide(principal, action, record.kind))
    ? await sideOfBody(register, principal, record.body)
    : undefined;
  const allowed = (action: Step) =>
    may(principal, {
      action,
      kind: record.kind,
      state: record.state,
      ...(side === undefined ? {} : { side }),
    });
  return {
    change: allowed("change"),
    publish: record.state !== "published" && allowed("publish"),
    withdraw: record.state !== "withdrawn" && allowed("withdraw"),
    readHistory: may(principal, { action: "readHistory" }),
  };
}

const steps = ["change", "publish", "withdraw"] as const;
type Step = (typeof steps)[number];

/** False where the answer is the same whosever the record is, so that nobody need look up whose it is. */
function dependsOnSide(principal: Principal, action: Step, kind: KindName): boolean {
  const anySide = may(principal, { action, kind });
  return sides.some((side) => may(principal, { action, kind, side }) !== anySide);
}
