import fc from "fast-check";
import { expect, test } from "vitest";
import { newRecordId, RecordId } from "./identifiers.ts";

const bytes = (fill: number) => (array: Uint8Array<ArrayBuffer>) => array.fill(fill);

test("an id is made of lower-case letters, digits, dots, hyphens and low lines", () => {
  for (const id of ["a", "pp-191.bucharest_2022", "0"]) expect(RecordId.safeParse(id).success).toBe(true);
  for (const id of ["", "-a", "A", "a b", "é", "a/b", "a".repeat(121), "../a"]) {
    expect(RecordId.safeParse(id).success).toBe(false);
  }
});

test("a new id is a UUID of version 7 that begins with the time of its making", () => {
  expect(newRecordId(0x0123456789ab, bytes(0xff))).toBe("01234567-89ab-7fff-bfff-ffffffffffff");
});

test("ids made later sort later, and every one is a record id", () => {
  const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
  fc.assert(
    fc.property(time, time, fc.nat(255), (a, b, fill) => {
      const [first, second] = [newRecordId(a, bytes(fill)), newRecordId(b, bytes(fill))];
      expect(RecordId.safeParse(first).success).toBe(true);
      expect(Math.sign(first < second ? -1 : first > second ? 1 : 0)).toBe(Math.sign(a - b));
    }),
  );
});
