import { RecordId } from "@intersector/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { idFromBody, idFromExternalId, idFromName } from "./record-id.ts";

test("a plain id of another system stays readable", () => {
  expect(idFromExternalId({ system: "uninfo", id: "114833" })).toBe("uninfo-114833");
  expect(idFromName("uninfo", "UN Women")).toBe("uninfo-un-women");
});

test("ids of another system that differ only by case or signs get ids that differ", () => {
  const ids = ["A-7", "a-7", "A 7", "a/7"].map((id) => idFromExternalId({ system: "erp", id }));
  expect(new Set(ids).size).toBe(4);
});

/** Every character of Unicode. fast-check's own unit "binary" makes a table of them all first, which takes seconds. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

test("every external id, name and body gives the id of a record, always the same", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/),
      fc.string({ minLength: 1, maxLength: 200, unit: character }),
      (system, id) => {
        expect(RecordId.safeParse(idFromExternalId({ system, id })).success).toBe(true);
        expect(RecordId.safeParse(idFromName(system, id)).success).toBe(true);
        expect(idFromBody("overlapCase", { a: id, b: 1 })).toBe(idFromBody("overlapCase", { b: 1, a: id }));
        expect(RecordId.safeParse(idFromBody("overlapCase", { id })).success).toBe(true);
      },
    ),
  );
});
