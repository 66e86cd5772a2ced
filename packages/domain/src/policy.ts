import type { RecordId } from "./identifiers.ts";
import { type KindName, publicKindNames } from "./kind-names.ts";
import type { RecordState } from "./record.ts";
import type { Role } from "./role.ts";
import { isInScope, type Scope } from "./scopes.ts";
import type { Side } from "./vocabularies.ts";

/** Somebody who asks for something. A visitor has signed in as nobody. */
export interface Principal {
  id: string;
  name: string;
  roles: readonly Role[];
  /** The side that a focal point speaks for. */
  side?: Side;
  person?: RecordId;
  /** Of a program with a service token: what it may use of what its roles allow. */
  scopes?: readonly Scope[];
}

export const visitor: Principal = { id: "visitor", name: "visitor", roles: ["visitor"] };

export type Permission =
  | { action: "read"; kind: KindName; state: RecordState }
  | {
      action: "create" | "change" | "publish" | "withdraw";
      kind: KindName;
      side?: Side;
      /** Of the record as it stands; left out, what is asked is whether anything of the kind may be written. */
      state?: RecordState;
    }
  | { action: "import" | "analyse" | "report" | "readHistory" | "readAnalyses" | "write" | "administer" };

const staffKinds: readonly KindName[] = [
  "activity",
  "overlapCase",
  "actionItem",
  "practice",
  "focalPoint",
  "initiative",
];
const iscgKinds: readonly KindName[] = ["topic", "document", "meeting", "liaisonStatement", "actionItem"];
// What others have been given and cite. A document is corrected by one that says so, a Corr. or Rev. with it as parent.
const givenOutKinds: readonly KindName[] = ["document", "liaisonStatement"];

/**
 * The one place that says who may do what.
 * The secretary and administrators may do everything, but the access of programs is the administrators' alone. A focal
 * point writes what its own side does. Coordinators and rapporteurs draft ISCG records and keep its topics, meetings and
 * actions; publishing is the secretary's, and so is changing a contribution, report or statement that is published.
 * Everybody reads what is public and published; staff read the rest, and members read published records of every kind
 * but persons.
 */
export function may(principal: Principal, permission: Permission): boolean {
  const has = (...roles: Role[]) => roles.some((role) => principal.roles.includes(role));
  if (principal.scopes && !isInScope(principal.scopes, permission)) return false;
  if (permission.action === "administer") return has("administrator");
  if (has("administrator", "secretary")) return true;
  const staff = has("chair", "focalPoint");
  switch (permission.action) {
    case "read":
      if (staff) return true;
      if (permission.state !== "published") {
        return has("coordinator", "rapporteur") && iscgKinds.includes(permission.kind);
      }
      if (publicKindNames.includes(permission.kind)) return true;
      return has("coordinator", "rapporteur", "member") && permission.kind !== "person";
    case "create":
    case "change":
      if (
        has("focalPoint") &&
        staffKinds.includes(permission.kind) &&
        (permission.side === undefined || permission.side === principal.side)
      ) {
        return true;
      }
      if (has("chair") && (permission.kind === "overlapCase" || permission.kind === "decision")) return true;
      if (givenOutKinds.includes(permission.kind) && (permission.state ?? "draft") !== "draft") return false;
      return has("coordinator", "rapporteur") && iscgKinds.includes(permission.kind);
    case "publish":
    case "withdraw":
      return (
        has("focalPoint") &&
        staffKinds.includes(permission.kind) &&
        permission.side !== undefined &&
        permission.side === principal.side
      );
    case "readHistory":
    case "readAnalyses":
    case "analyse":
    case "import":
      return staff;
    case "write":
      return staff || has("coordinator", "rapporteur");
    case "report":
      return true;
  }
}
