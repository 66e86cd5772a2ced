import { describeFinding, InvalidInput } from "@intersector/domain";
import { expect, test } from "vitest";
import { learnLexicon } from "./learn-lexicon.ts";
import { formatLexicon, parseLexicon } from "./lexicon-file.ts";

const { lexicon } = learnLexicon([
  { en: "digital skills", fr: "compétences numériques", zh: "数字技能" },
  { en: "digital networks", fr: "réseaux numériques", zh: "数字网络" },
]);
const saved = formatLexicon(lexicon);

test("a lexicon that was saved and loaded is the one that was learnt", () => {
  const loaded = parseLexicon(`\uFEFF${saved}`, { languages: ["fr", "zh", "en"] });
  expect(formatLexicon(loaded)).toBe(saved);
  expect(loaded.pivot).toBe("en");
  expect(loaded.pairsOf("zh")).toBe(2);
  expect(loaded.translationsOf("numer", "fr")).toEqual(lexicon.translationsOf("numer", "fr"));
});

test("an empty lexicon can be saved", () => {
  const empty = formatLexicon(learnLexicon([]).lexicon);
  expect(parseLexicon(empty).languages).toEqual([]);
});

const broken = JSON.parse(saved);
const probability = ["languages", "fr", "entries", 0, 1, 0, 1];

function withProbability(value: unknown): string {
  const copy = structuredClone(broken);
  copy.languages.fr.entries[0][1][0][1] = value;
  return JSON.stringify(copy);
}

test.each([
  ["is empty", "", "lexiconUnreadable", []],
  ["breaks off", saved.slice(0, -20), "lexiconUnreadable", []],
  ["holds NaN", saved.replace(/0\.\d+|,1\]/u, ",NaN]"), "lexiconUnreadable", []],
  ["is something else", `{"name":"package"}`, "lexiconUnreadable", []],
  ["is of another version", saved.replace("lexicon/1", "lexicon/2"), "lexiconVersionUnknown", ["format"]],
  ["holds null for a probability", withProbability(null), "wrongType", probability],
  ["holds a probability above 1", withProbability(1.5), "tooBig", probability],
  ["holds a negative probability", withProbability(-0.1), "tooSmall", probability],
  [
    "has a language that is no code",
    saved.replace('"fr":', '"français":'),
    "wrongFormat",
    ["languages", "français"],
  ],
])("a lexicon that %s is refused with the reason and the place", (_, text, code, path) => {
  const refusal = catchRefusal(() => parseLexicon(text, { fileName: "un.lexicon.json" }));
  expect(refusal.findings[0]).toMatchObject({ code, path, place: { file: "un.lexicon.json" } });
});

test("a lexicon for other languages is refused, in the reader's words", () => {
  const refusal = catchRefusal(() => parseLexicon(saved, { languages: ["fr", "ar"] }));
  const [finding, ...others] = refusal.findings;
  expect(others).toEqual([]);
  expect(finding && describeFinding(finding, "fr").replaceAll(/\s/gu, " ")).toBe(
    "Le lexique ne contient rien pour la langue « arabe ». Il porte sur : en, fr, zh.",
  );
});

function catchRefusal(act: () => unknown): InvalidInput {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInput) return error;
  }
  throw new Error("nothing was refused");
}
