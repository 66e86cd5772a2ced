import { type Language, languages, spaceFrench } from "@intersector/domain";
import { describe, expect, test } from "vitest";
import { loadSentences, sentencesOf } from "../src/lib/intl.ts";
import { fillMessage, flatten, pluralCasesOf, readMessage } from "./message-facts.ts";

const catalogues = new Map<Language, Map<string, string>>();
for (const language of languages) {
  await loadSentences(language);
  catalogues.set(language, flatten(sentencesOf(language) ?? {}));
}
const sentences = (language: Language) => catalogues.get(language) ?? new Map<string, string>();
const english = sentences("en");

test("the words of the plurals differ from language to language, as Unicode has them", () => {
  expect([...pluralCasesOf("ar")].toSorted()).toEqual(["few", "many", "one", "other", "two", "zero"]);
  expect([...pluralCasesOf("ru")].toSorted()).toEqual(["few", "many", "one"]);
  expect([...pluralCasesOf("zh")]).toEqual(["other"]);
});

describe.each(languages)("in %s", (language) => {
  test("there are the same sentences as in the others, and none is empty", () => {
    expect([...sentences(language).keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...sentences(language)].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("every plural has the cases that the language has, and no other", () => {
    const cases = pluralCasesOf(language);
    const wrong = [...sentences(language)].flatMap(([key, text]) =>
      readMessage(text, language).plurals.flatMap((plural) => {
        const given = plural.cases.filter((name) => !name.startsWith("="));
        // `=0 {none} other {#}` tells numbers apart, not forms of a word.
        if (given.length === 1) return [];
        const missing = [...cases].filter((name) => !given.includes(name));
        const unknown = given.filter((name) => name !== "other" && !cases.has(name));
        return missing.length + unknown.length === 0 ? [] : [{ key, missing, unknown }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a sentence asks for what the English one gives, and tells all that it gives", () => {
    const wrong = [...sentences(language)].flatMap(([key, text]) => {
      const own = readMessage(text, language).arguments;
      const given = readMessage(english.get(key) ?? "", "en");
      const counted = new Set(given.plurals.map(({ argument }) => argument));
      const unknown = [...own].filter((name) => !given.arguments.has(name));
      // What is only counted may go unsaid where the language has no plural.
      const unsaid = [...given.arguments].filter((name) => !own.has(name) && !counted.has(name));
      return unknown.length + unsaid.length === 0 ? [] : [{ key, unknown, unsaid }];
    });
    expect(wrong).toEqual([]);
  });

  test("a sentence ends as the English one does: with a full stop, or without", () => {
    const ends = (text: string) => /[.。…！？!?؟]$/.test(text.trim());
    const wrong = [...sentences(language)].flatMap(([key, text]) => {
      const said = fillMessage(text, language);
      return ends(said) === ends(fillMessage(english.get(key) ?? "", "en")) ? [] : [`${key}: ${said}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Names of products and formats are the same everywhere. */
const names = / (app\.name|reports\.format\.\w+|imports\.reading\.encodings\..+)$/;

test("no sentence was left in English", () => {
  const same = (["ar", "zh", "ru"] as const).flatMap((language) =>
    [...sentences(language)]
      .filter(
        ([key, text]) => text === english.get(key) && /[a-z]{3}/i.test(text.replaceAll(/\{[^{}]*\}/g, "")),
      )
      .map(([key]) => `${language} ${key}`),
  );
  expect(same.filter((key) => !names.test(key))).toEqual([]);
});

test("the French sentences are spaced as French is printed", () => {
  const wrong = [...sentences("fr").values()].filter((text) => text !== spaceFrench(text));
  expect(wrong).toEqual([]);
  expect(sentences("fr").get("activities.lead")).toContain("général\u00a0: pour qui");
});
