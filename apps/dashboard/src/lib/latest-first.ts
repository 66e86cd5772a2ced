import type { RegisterRecord } from "@intersector/domain";

type Meeting = Pick<RegisterRecord<"meeting">, "id" | "body">;

/** The order of meetings in which what was last comes first; those without a date come last. */
export function latestFirst(a: Meeting, b: Meeting): number {
  return (
    (b.body.period?.from ?? "").localeCompare(a.body.period?.from ?? "") || a.id.localeCompare(b.id, "en")
  );
}
