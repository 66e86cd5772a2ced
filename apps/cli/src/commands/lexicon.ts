import { type Finding, formatList, formatNumber, type Language, languageTerms } from "@intersector/domain";
import { describePlacedFinding, readParallelTexts } from "@intersector/exchange";
import { formatLexicon, type Lexicon, learnLexicon, type ParallelText } from "@intersector/text";
import { CliError } from "../cli-error.ts";
import { type InputOptions, readInput, readOptionsFor } from "../read-input.ts";
import { say } from "../terms.ts";
import { sizeInWords, writeWholeFile } from "../write-file.ts";

export interface LexiconOptions extends InputOptions {
  files: readonly string[];
  out: string;
  pivot: Language;
  language: Language;
}

/** Of what was left out of one file so many are told; the rest is counted. */
const shownFindings = 20;

/**
 * Learns a lexicon from the parallel texts of all files together and writes it.
 * @throws CliError `nothingToLearn` where no text is there in the pivot and another language
 */
export async function lexicon({ files, out, pivot, language, ...input }: LexiconOptions): Promise<void> {
  const texts: ParallelText[] = [];
  for (const file of files) {
    const read = await readParallelTexts(await readInput(file), readOptionsFor(file, input));
    const { findings } = read;
    console.log(
      say("parallelFileRead", language, { file, texts: read.texts.length, leftOut: findings.length }),
    );
    tellFindings(findings, language);
    for (const text of read.texts) texts.push(text);
  }
  const learnt = learnLexicon(texts, { pivot });
  if (learnt.lexicon.languages.length === 0) {
    throw new CliError("nothingToLearn", { pivot });
  }
  const bytes = await writeWholeFile(out, formatLexicon(learnt.lexicon));
  console.log(
    say("lexiconLearnt", language, {
      pivot: languageTerms[pivot][language],
      languages: languagesInWords(learnt.lexicon, language),
      terms: termsIn(learnt.lexicon),
      leftOut: learnt.leftOut.length,
    }),
  );
  console.log(say("fileWritten", language, { file: out, size: sizeInWords(bytes, language) }));
}

function tellFindings(findings: readonly Finding[], language: Language): void {
  for (const finding of findings.slice(0, shownFindings)) {
    console.log(`  ${describePlacedFinding(finding, language)}`);
  }
  const more = findings.length - shownFindings;
  if (more > 0) console.log(`  ${say("moreFindings", language, { count: more })}`);
}

function languagesInWords(learnt: Lexicon, language: Language): string {
  return formatList(
    learnt.languages.map((known) => `${known} ${formatNumber(learnt.pairsOf(known), language)}`),
    language,
  );
}

function termsIn(learnt: Lexicon): number {
  return learnt.languages.reduce((sum, known) => sum + learnt.termsIn(known).length, 0);
}
