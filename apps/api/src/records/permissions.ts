import {
  IntersectorError,
  type KindName,
  kindNames,
  may,
  NotPermitted,
  type Permission,
  type Principal,
  RecordState,
  scopeOf,
} from "@intersector/domain";

/**
 * @throws IntersectorError `notSignedIn` for a visitor, who may be allowed after signing in.
 * @throws NotPermitted for everybody else whom the policy refuses.
 */
export function requirePermission(principal: Principal, permission: Permission): void {
  if (may(principal, permission)) return;
  const { scopes, ...unlimited } = principal;
  if (scopes && may(unlimited, permission)) {
    throw new IntersectorError("outOfScope", { scope: scopeOf(permission) });
  }
  throw refusal(principal, permission.action);
}

/** The error for somebody who may not do `action`: a visitor is asked to sign in first. */
export function refusal(principal: Principal, action: Permission["action"]): IntersectorError {
  const isVisitor = principal.roles.every((role) => role === "visitor");
  return isVisitor ? new IntersectorError("notSignedIn") : new NotPermitted(action);
}

/** The states in which somebody may read records of a kind; none where the whole kind is closed to them. */
export function readableStates(principal: Principal, kind: KindName): RecordState[] {
  return RecordState.options.filter((state) => may(principal, { action: "read", kind, state }));
}

/** The kinds, of those given, in the states in which somebody may read them. */
export function readable(
  principal: Principal,
  kinds: readonly KindName[] = kindNames,
): { kind: KindName; state: RecordState }[] {
  return kinds.flatMap((kind) => readableStates(principal, kind).map((state) => ({ kind, state })));
}

export function mayRead(principal: Principal, record: { kind: KindName; state: RecordState }): boolean {
  return may(principal, { action: "read", kind: record.kind, state: record.state });
}

/** True where nothing in the register is hidden from somebody, so that nothing need be looked up to hide it. */
export function readsEverything(principal: Principal): boolean {
  return may(principal, { action: "read", kind: "person", state: "withdrawn" });
}

/** The states of one list: those asked for, or else what is published or in preparation and open to the reader. */
export function statesToList(
  principal: Principal,
  kind: KindName,
  asked: readonly RecordState[] | undefined,
): RecordState[] {
  const readable = readableStates(principal, kind);
  if (readable.length === 0) throw refusal(principal, "read");
  if (asked === undefined) return readable.filter((state) => state !== "withdrawn");
  if (asked.some((state) => !readable.includes(state))) throw refusal(principal, "read");
  return [...asked];
}
