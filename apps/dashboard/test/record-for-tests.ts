import { type BodyInput, type KindName, kinds, localized, type RegisterRecord } from "@intersector/domain";

const envelope = {
  version: 1,
  state: "published",
  createdAt: "2026-01-01T00:00:00Z",
  createdBy: "test",
  updatedAt: "2026-01-01T00:00:00Z",
  updatedBy: "test",
} as const;

type Given<Name extends KindName> = Omit<BodyInput<Name>, "provenance" | "title">;

/** A record of a kind as the register would keep it, with its id as its title where the kind has one. */
export function recordForTests<Name extends KindName>(
  kind: Name,
  id: string,
  given: Given<Name>,
): RegisterRecord<Name> {
  const title = "title" in kinds[kind].body.shape ? { title: localized("en", { en: id }) } : {};
  const body = kinds[kind].body.parse({ ...title, provenance: { status: "entered" }, ...given });
  // What the kind's own schema has read is a body of the kind.
  return { ...envelope, kind, id, body } as unknown as RegisterRecord<Name>;
}
