import { existsSync, readFileSync } from "node:fs";
import { languages } from "@intersector/domain";
import { sampleRegister } from "@intersector/sample";
import {
  forEachTerm,
  identifyLanguage,
  learnLexicon,
  type ParallelText,
  parallelTextsIn,
} from "@intersector/text";
import { evaluateFolds, type LanguagePairResult } from "./measure/cross-language.ts";

const sdgFile = new URL("../../shared/data/sdg-six-languages/sdg.json", import.meta.url);
const projectsFile = new URL("../../shared/data/uninfo-projects/projects.jsonl", import.meta.url);
/** Five folds: 34 texts are asked for among 34, and four fifths are learnt from. */
const defaultFolds = 5;

/**
 * How fast texts of the six languages are read, and how well texts find their translations through a lexicon that was
 * learnt from other texts: average precision over the 15 pairs of languages. The peer is the same search without a
 * lexicon, by the words that two languages share.
 */
export default async function run(print: (line: string) => void): Promise<void> {
  if (existsSync(projectsFile)) readProjects(print);
  else print("The list of real projects is not here: no reading speed.");
  if (!existsSync(sdgFile)) {
    print("The SDG texts are not here: no search across languages.");
    return;
  }
  const { goals, targets } = JSON.parse(readFileSync(sdgFile, "utf8")) as Record<
    "goals" | "targets",
    Record<string, ParallelText>
  >;
  const asked = Object.values(targets);
  const sdgGoals = Object.values(goals);
  const own = parallelTextsIn(sampleRegister().map(({ body }) => body));
  const evaluate = (name: string, besides: readonly ParallelText[], share = 1, folds = defaultFolds) => {
    const results = evaluateFolds(asked, languages, { folds, besides, share });
    print(`${name}: ${summarize(results)}`);
    return results;
  };
  print(`${asked.length} SDG targets in ${defaultFolds} folds, learnt from those outside of the fold and`);
  const best = evaluate(`  ${sdgGoals.length} goals, ${own.length} texts of the sample register`, [
    ...sdgGoals,
    ...own,
  ]);
  print(
    `    ${[...best]
      .sort((a, b) => a.ap - b.ap)
      .map(({ pair, ap }) => `${pair} ${ap.toFixed(3)}`)
      .join(", ")}`,
  );
  evaluate("  the goals alone", sdgGoals);
  evaluate(
    "  all these in 2 folds, so that half is learnt from and 85 are asked for among 85",
    [...sdgGoals, ...own],
    1,
    2,
  );
  for (const share of [0.5, 0.25, 0.1]) {
    evaluate(`  all these, but ${100 * share} % of what can be learnt from`, [...sdgGoals, ...own], share);
  }
  evaluate("without a lexicon, by the words that two languages share", [], 0);
  measureLearning(print, [...asked, ...sdgGoals, ...own]);
}

function summarize(results: readonly LanguagePairResult[]): string {
  const mean = (value: (result: LanguagePairResult) => number) =>
    (results.reduce((sum, result) => sum + value(result), 0) / results.length).toFixed(3);
  const worst = [...results].sort((a, b) => a.ap - b.ap)[0];
  return (
    `mean AP ${mean(({ ap }) => ap)}, worst pair ${worst?.pair} ${worst?.ap.toFixed(3)}, best F1 ${mean(({ f1 }) => f1)}; ` +
    `without CSLS ${mean(({ apWithoutScaling }) => apWithoutScaling)}`
  );
}

function measureLearning(print: (line: string) => void, texts: readonly ParallelText[]): void {
  const started = performance.now();
  const { lexicon, leftOut } = learnLexicon(texts);
  const seconds = (performance.now() - started) / 1000;
  const entries = lexicon.languages.flatMap((language) =>
    lexicon.termsIn(language).map((term) => lexicon.translationsOf(term, language).length),
  );
  print(
    `a lexicon of ${texts.length} texts in ${lexicon.languages.length + 1} languages is learnt in ${seconds.toFixed(2)} s: ` +
      `${entries.length} terms, ${entries.reduce((sum, count) => sum + count, 0)} entries; ${leftOut.length} texts left out`,
  );
}

function readProjects(print: (line: string) => void): void {
  const texts = readFileSync(projectsFile, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { name: string; description: string | null; lang: string })
    .flatMap(({ name, description, lang }) =>
      [name, ...(description ? [description] : [])].map((text) => ({ text, lang })),
    );
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  print(
    `${texts.length} titles and descriptions of real projects, ${(characters / 1e6).toFixed(1)} million characters`,
  );
  for (const time of ["the first time", "again"]) {
    let terms = 0;
    const reading = performance.now();
    for (const { text, lang } of texts) forEachTerm(text, lang, () => (terms += 1));
    const ms = performance.now() - reading;
    print(`  ${terms} terms ${time}: ${ms.toFixed(0)} ms`);
  }
  const identifying = performance.now();
  for (const { text } of texts) identifyLanguage(text);
  print(`  their languages, none stated: ${(performance.now() - identifying).toFixed(0)} ms`);
}
