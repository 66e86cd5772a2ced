import { describeFinding } from "@intersector/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Concept } from "./concept.ts";
import { buildVocabulary } from "./concept-vocabulary.ts";

const named = (id: string, broader: string[] = []): Concept => ({
  id,
  labels: { en: { preferred: id } },
  broader,
});

test("what stands above and below a concept is known, the nearest first", () => {
  const { vocabulary, findings } = buildVocabulary([
    named("a", ["b", "c"]),
    named("b", ["d"]),
    named("c", ["d"]),
    named("d"),
  ]);
  expect(findings).toEqual([]);
  expect(vocabulary.broaderOf("a")).toEqual(["b", "c"]);
  expect(vocabulary.narrowerOf("d")).toEqual(["b", "c"]);
  expect(vocabulary.ancestorsOf("a")).toEqual([
    { id: "b", steps: 1 },
    { id: "c", steps: 1 },
    { id: "d", steps: 2 },
  ]);
});

test("a concept above itself is reported with the way that leads back, and the last link is cut", () => {
  const { vocabulary, findings } = buildVocabulary([named("a", ["b"]), named("b", ["c"]), named("c", ["a"])]);
  expect(findings.map((finding) => describeFinding(finding, "en"))).toEqual([
    "The concept a is broader than itself, by way of a → b → c → a. The last of these links is left out.",
  ]);
  expect(vocabulary.ancestorsOf("a").map(({ id }) => id)).toEqual(["b", "c"]);
  expect(vocabulary.broaderOf("c")).toEqual([]);
  expect(buildVocabulary([named("x", ["x"])]).findings).toHaveLength(1);
});

test("whatever the links, none leads back, and the order of the concepts makes no difference", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const graph = fc.array(fc.subarray(ids), { minLength: ids.length, maxLength: ids.length });
  fc.assert(
    fc.property(graph, (links) => {
      const concepts = ids.map((id, index) => named(id, links[index]));
      const one = buildVocabulary(concepts);
      const other = buildVocabulary([...concepts].reverse());
      for (const id of ids) {
        expect(one.vocabulary.ancestorsOf(id).map((above) => above.id)).not.toContain(id);
        expect(one.vocabulary.broaderOf(id)).toEqual(other.vocabulary.broaderOf(id));
      }
      const kept = ids.reduce((sum, id) => sum + one.vocabulary.broaderOf(id).length, 0);
      expect(kept + one.findings.length).toBe(links.flat().length);
    }),
  );
});

test("a chain of a hundred thousand concepts is read", () => {
  const chain = Array.from({ length: 100_000 }, (_, index) =>
    named(`c${index}`, [`c${(index + 1) % 100_000}`]),
  );
  const { findings } = buildVocabulary(chain);
  expect(findings.map(({ code }) => code)).toEqual(["conceptCycle"]);
});

test("what is missing is reported: a concept above, a label, a label in a language that others have", () => {
  const { vocabulary, findings } = buildVocabulary([
    { id: "a", labels: { en: { preferred: "Skills" }, fr: { preferred: "Compétences" } }, broader: ["z"] },
    { id: "b", labels: { en: { preferred: "Networks" } }, broader: [] },
    { id: "c", labels: {}, broader: [] },
    { id: "d", labels: { ru: { alternative: ["Связь"] } }, broader: [] },
  ]);
  expect(findings.map(({ code, values }) => [code, values.concept, values.language ?? values.given])).toEqual(
    [
      ["broaderConceptMissing", "a", "z"],
      ["conceptLabelMissing", "a", "ru"],
      ["conceptLabelMissing", "b", "fr"],
      ["conceptLabelMissing", "b", "ru"],
      ["conceptWithoutLabel", "c", undefined],
      ["conceptLabelMissing", "d", "en"],
      ["conceptLabelMissing", "d", "fr"],
      ["conceptLabelMissing", "d", "ru"],
    ],
  );
  expect(vocabulary.labelOf("a", "fr")).toEqual({ text: "Compétences", language: "fr", missing: false });
  expect(vocabulary.labelOf("b", "fr")).toEqual({ text: "Networks", language: "en", missing: true });
  expect(vocabulary.labelOf("d", "en")).toEqual({ text: "Связь", language: "ru", missing: true });
  expect(vocabulary.labelOf("c", "en")).toEqual({ text: "c", language: "und", missing: true });
});

test("two entries of one concept are joined", () => {
  const { vocabulary } = buildVocabulary([
    named("a", ["b"]),
    named("b"),
    { ...named("a"), labels: { fr: { preferred: "A" } } },
  ]);
  expect(vocabulary.size).toBe(2);
  expect(vocabulary.labelOf("a", "fr").missing).toBe(false);
  expect(vocabulary.broaderOf("a")).toEqual(["b"]);
});
