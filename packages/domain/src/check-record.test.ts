import { expect, test } from "vitest";
import { checkRecord, jsonSchemaOf } from "./check-record.ts";
import { kindNames } from "./kind-names.ts";
import { kinds } from "./kinds.ts";
import { localized } from "./localized-text.ts";

test("a body is given back with its defaults", () => {
  expect(checkRecord("theme", { title: localized("en", { en: "Accessibility" }) })).toEqual({
    ok: true,
    value: {
      title: { original: "en", texts: { en: "Accessibility" }, states: {} },
      coordinationCalledFor: false,
      provenance: { status: "entered" },
      externalIds: [],
    },
  });
});

test("a body that does not fit is refused with every reason and its place", () => {
  const result = checkRecord("activity", {
    title: localized("en", { en: "A" }),
    category: "dance",
    state: "underWay",
    period: { from: "2026-02-30" },
    colour: "red",
  });
  expect(result.ok ? [] : result.findings.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["notInList", "category"],
    ["required", "unit"],
    ["dateDoesNotExist", "period.from"],
    ["unknownField", "colour"],
  ]);
});

test("what is not a body at all is refused", () => {
  for (const input of [undefined, null, 3, "x", []]) expect(checkRecord("topic", input).ok).toBe(false);
});

test("every kind has a JSON Schema that names its fields and asks only for those without a default", () => {
  for (const kind of kindNames) {
    const schema = jsonSchemaOf(kind);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const own = schema.$defs?.[kind];
    expect(Object.keys(own?.properties ?? {})).toEqual(Object.keys(kinds[kind].body.shape));
    expect(own?.required ?? []).not.toContain("provenance");
  }
  expect(jsonSchemaOf("theme").title).toBe("Area of mutual interest");
});

test("a JSON Schema says which kinds a reference may point at and which list a word is from", () => {
  const own = jsonSchemaOf("liaisonStatement").$defs?.liaisonStatement;
  expect(own?.properties?.from).toMatchObject({ reference: ["group"] });
  expect(own?.properties?.purpose).toMatchObject({ vocabulary: "liaisonPurpose" });
});
