import { checkRecord, type KindName, kindNames } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import { describe, expect, test } from "vitest";
import { bodyOf, formOf } from "../src/features/editing/form-values.ts";

const bodies = new Map<KindName, unknown[]>();
for (const { kind, body } of sampleRecords()) {
  const checked = checkRecord(kind, body);
  if (!checked.ok) throw new Error(`a sample record of ${kind} does not fit its kind`);
  bodies.set(kind, [...(bodies.get(kind) ?? []), checked.value]);
}

describe.each(kindNames)("the form of %s", (kind) => {
  test("gives back the body that it was filled with", () => {
    const samples = bodies.get(kind) ?? [];
    expect(samples.length).toBeGreaterThan(0);
    for (const body of samples) expect(bodyOf(kind, formOf(kind, body, "fr"))).toEqual(body);
  });

  test("is filled with what it held before, unchanged", () => {
    for (const body of bodies.get(kind) ?? []) {
      const values = formOf(kind, body, "fr");
      expect(formOf(kind, JSON.parse(JSON.stringify(values)), "ar")).toEqual(values);
    }
  });

  test("says of an empty one only that something is missing", () => {
    const checked = checkRecord(kind, bodyOf(kind, formOf(kind, undefined, "fr")));
    const codes = checked.ok ? [] : checked.findings.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== "required" && code !== "tooFewEntries")).toEqual([]);
  });
});

test("a number that cannot be read is refused by its own words, and no group is made of empty fields", () => {
  const values = { ...formOf("practice", undefined, "en"), after: { measure: "chf", value: "many", on: "" } };
  const body = bodyOf("practice", values);
  expect(body.after).toEqual({ measure: "chf", value: "many" });
  expect(body).not.toHaveProperty("baseline");
});

test("a translation whose text was taken away takes its state along; a new one is a draft", () => {
  const title = {
    original: "fr",
    texts: { fr: " Titre ", en: " ", ru: "Заголовок" },
    states: { en: "reviewed" },
  };
  expect(bodyOf("theme", { ...formOf("theme", undefined, "fr"), title }).title).toEqual({
    original: "fr",
    texts: { fr: "Titre", ru: "Заголовок" },
    states: { ru: "draft" },
  });
});

test("what a damaged store held is read as empty, not trusted", () => {
  expect(bodyOf("activity", formOf("activity", { title: 3, audience: "x", period: [] }, "fr"))).toEqual(
    bodyOf("activity", formOf("activity", undefined, "fr")),
  );
});
