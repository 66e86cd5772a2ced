import { diffArrays } from "diff";

/** A run of a text: in both versions, in the old one alone, or in the new one alone. */
export interface WordRun {
  change: "same" | "removed" | "added";
  text: string;
}

/**
 * Two texts compared word by word, as the words of their language are: Chinese has no spaces between them.
 * @param language The language of the texts, `und` where nobody has said.
 * @example
 * compareWords("un bon accès", "un accès", "fr")
 * //=> [{ change: "same", text: "un " }, { change: "removed", text: "bon " }, { change: "same", text: "accès" }]
 */
export function compareWords(before: string, after: string, language: string): WordRun[] {
  const segmenter = new Intl.Segmenter(language === "und" ? [] : language, { granularity: "word" });
  const words = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  const runs = diffArrays(words(before), words(after)).map(({ added, removed, value }): WordRun => {
    return { change: added ? "added" : removed ? "removed" : "same", text: value.join("") };
  });
  return joinRuns(runs);
}

/** Words that only a space keeps apart are read as one change: first all that went, then all that came. */
function joinRuns(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") joined.push({ change: "removed", text: removed });
    if (added !== "") joined.push({ change: "added", text: added });
    removed = "";
    added = "";
  };
  runs.forEach(({ change, text }, index) => {
    const isBetween =
      change === "same" && text.trim() === "" && removed !== "" && added !== "" && index < runs.length - 1;
    if (change === "removed" || isBetween) removed += text;
    if (change === "added" || isBetween) added += text;
    if (change !== "same" || isBetween) return;
    flush();
    joined.push({ change, text });
  });
  flush();
  return joined;
}
