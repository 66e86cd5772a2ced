import { expect, test } from "vitest";
import { kindNames } from "../kind-names.ts";
import { kinds } from "../kinds.ts";
import { languages, type Term } from "../languages.ts";
import { type VocabularyName, vocabularies } from "../vocabularies.ts";
import { leftOutReasonTerms, overlapChannelTerms } from "./analysis-terms.ts";
import { bodyAbbreviations } from "./body-abbreviations.ts";
import { bodyNames, bodyWithAbbreviation } from "./body-terms.ts";
import { coverTerms, originalLanguageLine } from "./cover-terms.ts";
import { errorTerms } from "./error-terms.ts";
import { errorTitles } from "./error-titles.ts";
import { describeField, fieldTerms, labelOfField } from "./field-terms.ts";
import { kindFieldTerms } from "./fields/kind-specific.ts";
import { findingTerms } from "./finding-terms.ts";
import { kindPluralTerms } from "./kind-plural-terms.ts";
import { kindTerms } from "./kind-terms.ts";
import { kindInSentence, labelOfKind } from "./label-of-kind.ts";
import * as recordTerms from "./record-terms.ts";
import * as roleTerms from "./role-terms.ts";
import { termOf, vocabularyTerms } from "./vocabulary-terms.ts";

interface Definition {
  type: string;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
}
interface Schema {
  def: Definition;
}

/** Every field of every kind as `kind.path`, with `*` for list places. */
function fieldsOf(schema: Schema, path: readonly string[]): string[][] {
  const { def } = schema;
  if (def.innerType) return fieldsOf(def.innerType, path);
  if (def.element) return fieldsOf(def.element, [...path, "*"]);
  return Object.entries(def.shape ?? {}).flatMap(([name, field]) => [
    [...path, name],
    ...fieldsOf(field, [...path, name]),
  ]);
}

const fields = kindNames.flatMap((kind) => fieldsOf(kinds[kind].body as unknown as Schema, [kind]));

test("every field of every kind has a label in the six languages", () => {
  const names = new Set(fields.map((path) => path.at(-1) ?? ""));
  expect([...names].filter((name) => !(name in fieldTerms))).toEqual([]);
});

test("no label names a field that no kind has", () => {
  const names = new Set(fields.map((path) => path.at(-1) ?? ""));
  const paths = new Set(fields.map((path) => path.join(".")));
  expect(Object.keys(fieldTerms).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(kindFieldTerms).filter((path) => !paths.has(path))).toEqual([]);
});

test("every closed list has exactly the terms of its slugs", () => {
  for (const name of Object.keys(vocabularies) as VocabularyName[]) {
    expect(Object.keys(vocabularyTerms[name]).sort()).toEqual([...vocabularies[name]].sort());
  }
});

const labels: Term[] = [
  ...Object.values(vocabularyTerms).flatMap((list) => Object.values<Term>(list)),
  ...[
    fieldTerms,
    kindFieldTerms,
    kindTerms,
    kindPluralTerms,
    overlapChannelTerms,
    leftOutReasonTerms,
  ].flatMap((list) => Object.values<Term>(list)),
  ...[...Object.values(recordTerms), ...Object.values(roleTerms)].flatMap((list) =>
    Object.values<Term>(list),
  ),
];
labels.push(...Object.values<Term>(bodyNames), ...Object.values<Term>(coverTerms));
const sentences: Term[] = [errorTerms, errorTitles, findingTerms].flatMap((terms) =>
  Object.values<Term>(terms),
);

test("Arabic, Chinese and Russian terms are written in their own scripts", () => {
  const own = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u };
  // Chinese writes the Sectors and their advisory groups by their Latin abbreviations.
  const latinInChinese = /^(ITU-[RTD]|RAG|TSAG|TDAG)$/;
  for (const term of [...labels, ...sentences]) {
    expect(term.ar).toMatch(own.ar);
    expect(own.zh.test(term.zh) || latinInChinese.test(term.zh), term.zh).toBe(true);
    expect(term.ru).toMatch(own.ru);
  }
});

test("no term is empty, padded or holds a double space", () => {
  for (const term of [...labels, ...sentences]) {
    for (const language of languages) expect(term[language]).toMatch(/^(?!\s)(?!.*\s\s).+(?<!\s)$/su);
  }
});

test("French labels keep their punctuation to their words by a non-breaking space", () => {
  for (const term of labels) expect(term.fr).not.toMatch(/« | »| [:;?!](\s|$)/);
});

test("French sentences have a space inside quotation marks and before double punctuation", () => {
  for (const term of [...labels, ...sentences]) {
    expect(term.fr.replaceAll(/\{[^}]*\}/g, "x")).not.toMatch(/[^\s]:(\s|$)|«\S|\S»/);
  }
});

test("a label of a kind comes before the label that all kinds share", () => {
  expect(labelOfField("liaisonStatement", "from", "es")).toBe("Remitente");
  expect(labelOfField("activity", "title", "ru")).toBe("Заголовок");
  expect(labelOfField("activity", "nothing", "ru")).toBe("nothing");
});

test("a place in a body reads as labels from the outside in, list places counted from 1", () => {
  expect(describeField("activity", ["period", "to"], "fr")).toBe("Période › Au");
  expect(describeField("meeting", ["deadlines", 0, "what", "texts", "fr"], "en")).toBe(
    "Deadlines 1 › What is due › Texts › Français",
  );
  expect(describeField("meeting", [], "en")).toBe("");
});

test("a kind is a label that stands alone, and lower-case inside a sentence", () => {
  expect(labelOfKind("overlapCase", "fr")).toBe("Cas de chevauchement");
  expect(labelOfKind("unit", "es", "many")).toBe("Unidades");
  expect(kindInSentence("overlapCase", "ru")).toBe("случай дублирования");
  expect(kindInSentence("spaceship", "ru")).toBe("spaceship");
});

test("a body is named in full with its abbreviation behind it", () => {
  expect(bodyWithAbbreviation("WTDC", "fr")).toBe(
    "Conférence mondiale de développement des télécommunications (CMDT)",
  );
  expect(bodyWithAbbreviation("WTDC", "zh")).toBe("世界电信发展大会（WTDC）");
  expect(Object.keys(bodyAbbreviations)).toEqual(Object.keys(bodyNames));
});

test("a cover page says in which language the document was written", () => {
  expect(languages.map((language) => originalLanguageLine("en", language))).toEqual([
    "الأصل: بالإنكليزية",
    "原文：英文",
    "Original: English",
    "Original\u00a0: anglais",
    "Оригинал: английский",
    "Original: inglés",
  ]);
});

test("a slug is shown by its word", () => {
  expect(termOf("overlapClass", "duplication", "fr")).toBe("Double emploi");
  expect(termOf("side", "ITU-R", "ru")).toBe("МСЭ-R");
});
