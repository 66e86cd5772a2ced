import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecordKey } from "./identifiers.ts";
import { type KindName, kindNames } from "./kind-names.ts";
import { kinds } from "./kinds.ts";
import { type RecordReference, referenceFieldsOf, referencesOf } from "./references.ts";

test("the references of a body are listed with their places", () => {
  expect(
    referencesOf("actionItem", {
      ownerUnit: "bdt",
      about: { kind: "topic", id: "accessibility" },
      title: { original: "en", texts: { en: "bdt" } },
    }),
  ).toEqual([
    { path: "ownerUnit", to: { kind: "unit", id: "bdt" } },
    { path: "about", to: { kind: "topic", id: "accessibility" } },
  ]);
  expect(referencesOf("topic", { progress: [{}, { documents: ["d1", "d2"] }] })).toEqual([
    { path: "progress.1.documents.0", to: { kind: "document", id: "d1" } },
    { path: "progress.1.documents.1", to: { kind: "document", id: "d2" } },
  ]);
});

test("nothing, null and a body of another shape hold no references", () => {
  for (const body of [undefined, null, {}, { topics: "x" }, 3])
    expect(referencesOf("decision", body)).toEqual([]);
});

test("the fields that hold references are listed with the kinds that they may point at", () => {
  expect(referenceFieldsOf("topic")).toContainEqual({ path: "progress.*.documents.*", kinds: ["document"] });
  expect(referenceFieldsOf("actionItem")).toContainEqual({
    path: "about",
    kinds: ["overlapCase", "topic", "liaisonStatement", "meeting", "initiative"],
  });
  for (const kind of kindNames) {
    for (const field of referenceFieldsOf(kind)) {
      expect(field.kinds.every((target) => target in kinds)).toBe(true);
    }
  }
});

/** Puts a reference at one place of a body, making what lies around it. */
function plant(body: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = "", next, ...rest] = path;
  if (next === undefined) {
    body[key] = value;
    return;
  }
  if (next === "0" && !Array.isArray(body[key])) body[key] = [];
  if (next !== "0" && (typeof body[key] !== "object" || body[key] === null)) body[key] = {};
  plant(body[key] as Record<string, unknown>, [next, ...rest], value);
}

test("every reference planted in a body of any kind is found, and nothing else", () => {
  const planted = fc
    .constantFrom(...kindNames)
    .chain((kind: KindName) => fc.subarray(referenceFieldsOf(kind)).map((fields) => ({ kind, fields })));
  fc.assert(
    fc.property(planted, ({ kind, fields }) => {
      const body: Record<string, unknown> = {};
      const expected: RecordReference[] = fields.map((field, index) => {
        const path = field.path.replaceAll("*", "0");
        const to: RecordKey = { kind: field.kinds[0] ?? "unit", id: `r${index}` };
        plant(body, path.split("."), field.kinds.length > 1 ? to : to.id);
        return { path, to };
      });
      const byPath = (a: RecordReference, b: RecordReference) => (a.path < b.path ? -1 : 1);
      expect(referencesOf(kind, body).sort(byPath)).toEqual(expected.sort(byPath));
    }),
    { numRuns: 300 },
  );
});
