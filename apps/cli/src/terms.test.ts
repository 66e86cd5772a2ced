import { formatMessage, languages, type Term } from "@intersector/domain";
import { expect, test } from "vitest";
import { commandTerms } from "./terms/command-terms.ts";
import { cliErrorTerms } from "./terms/error-terms.ts";
import { fileTerms } from "./terms/file-terms.ts";
import { helpTerms } from "./terms/help-terms.ts";
import { lexiconTerms } from "./terms/lexicon-terms.ts";
import { overlapPageTerms } from "./terms/overlap-page-terms.ts";
import { overlapTerms } from "./terms/overlap-terms.ts";
import { reportTerms } from "./terms/report-terms.ts";
import { startTerms } from "./terms/start-terms.ts";
import { tokenTerms } from "./terms/token-terms.ts";
import { verifyFindingTerms, verifyTerms } from "./terms/verify-terms.ts";
import { languageOfEnvironment } from "./terms.ts";

const catalogues: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  ...{ commandTerms, cliErrorTerms, fileTerms, helpTerms, lexiconTerms, overlapPageTerms, overlapTerms },
  ...{ reportTerms, startTerms, tokenTerms, verifyFindingTerms, verifyTerms },
};
const terms = Object.entries(catalogues).flatMap(([name, catalogue]) =>
  Object.entries(catalogue).map(([key, term]) => [`${name}.${key}`, term] as const),
);

/** The values that a sentence names: `{count}`, `{count, number}`, `{count, plural, …}`. */
function valuesOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)(?=[},])/g)].map(([, name = ""]) => name))]
    .filter((name) => name !== "none")
    .sort();
}

test.each(terms)("%s says the same, with the same values, in the six languages", (_, term) => {
  for (const language of languages) {
    expect(term[language].trim()).not.toBe("");
    expect(valuesOf(term[language])).toEqual(valuesOf(term.en));
    const values = Object.fromEntries(valuesOf(term.en).map((name) => [name, 3]));
    expect(formatMessage(term, language, values)).not.toMatch(/[{}]/);
  }
});

test("no message has the name of another: each is found by it", () => {
  const names = Object.entries(catalogues)
    .filter(([name]) => name !== "overlapPageTerms" && name !== "verifyFindingTerms")
    .flatMap(([, catalogue]) => Object.keys(catalogue));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each([
  [{ LANG: "fr_CH.UTF-8" }, "fr"],
  [{ LC_ALL: "ar", LANG: "fr" }, "ar"],
  [{ LC_MESSAGES: "zh_CN", LANG: "fr" }, "zh"],
  [{ LANG: "C.UTF-8" }, "en"],
  [{ LANG: "de_CH.UTF-8" }, "en"],
  [{}, "en"],
] as const)("an environment of %j reads %s", (environment, language) => {
  expect(languageOfEnvironment(environment)).toBe(language);
});
