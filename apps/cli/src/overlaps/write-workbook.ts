import { directionOf, type OverlapPair, termOf } from "@intersector/domain";
import { type WorkbookCell, type WorkbookTable, writeWorkbook } from "@intersector/exchange";
import { describeFact, describePair } from "@intersector/overlap";
import { overlapPageTerms } from "../terms/overlap-page-terms.ts";
import {
  listLeftOut,
  type NamedActivity,
  nameActivities,
  type OverlapResult,
  wordsOfContribution,
} from "./overlap-result.ts";

type PageTerm = keyof typeof overlapPageTerms;

const widths = { text: 48, sentence: 80, short: 14 };
/** Scores have no more digits than anybody reads; JSON has them all. */
const scoreDigits = 4;

/** A comparison as a workbook, with sheets for pairs, identical groups, what was left out, and the files. */
export async function* writeOverlapWorkbook(result: OverlapResult): AsyncGenerator<Uint8Array> {
  const { language } = result;
  const rightToLeft = directionOf(language) === "rtl";
  const sheet = (
    name: PageTerm,
    columns: readonly (readonly [PageTerm, number])[],
    rows: Iterable<readonly WorkbookCell[]>,
  ): WorkbookTable => ({
    name: overlapPageTerms[name][language],
    columns: columns.map(([heading, width]) => ({ heading: overlapPageTerms[heading][language], width })),
    ...{ rows, rightToLeft },
  });
  const { text, sentence, short } = widths;
  yield await writeWorkbook([
    sheet(
      "pairs",
      [
        ...([
          ["score", short],
          ["class", short],
          ["unitA", short],
          ["activityA", text],
        ] as const),
        ...([
          ["unitB", short],
          ["activityB", text],
          ["reason", sentence],
          ["evidence", sentence],
        ] as const),
        ...([
          ["shared", sentence],
          ["identifierA", short],
          ["identifierB", short],
        ] as const),
      ],
      rowsOfPairs(result),
    ),
    sheet(
      "identical",
      [
        ...([
          ["group", short],
          ["class", short],
          ["unit", short],
          ["activity", text],
        ] as const),
        ...([
          ["identifier", short],
          ["file", short],
          ["row", short],
        ] as const),
      ],
      rowsOfGroups(result),
    ),
    sheet(
      "leftOut",
      [
        ...([
          ["file", short],
          ["row", short],
          ["identifier", short],
          ["activity", text],
        ] as const),
        ["reason", sentence],
      ],
      listLeftOut(result).map(({ file, row, id, title, reasons }) => [
        ...[file, row, id, title?.text ?? null, reasons.join("\n")],
      ]),
    ),
    sheet(
      "files",
      [
        ...([
          ["file", text],
          ["columnMap", short],
          ["rows", short],
        ] as const),
        ...([
          ["read", short],
          ["refused", short],
        ] as const),
      ],
      result.read.files.map(({ file, map, rows, read, refused }) => [file, map, rows, read, refused]),
    ),
  ]);
}

function* rowsOfPairs(result: OverlapResult): Generator<WorkbookCell[]> {
  const { findings, language, read, onPair } = result;
  const name = nameActivities(result);
  const nameOf = (id: string) => read.unitNames.get(id);
  for (const pair of findings.pairs) {
    const [a, b] = [name(pair.a), name(pair.b)];
    yield [
      ...[Number(pair.score.toFixed(scoreDigits)), termOf("overlapClass", pair.class, language)],
      ...[...cellsOf(a), ...cellsOf(b), describePair(pair, language, { nameOf })],
      pair.facts.map((fact) => describeFact(fact, language, { nameOf })).join("\n"),
      sharedOf(pair, result),
      ...[pair.a, pair.b],
    ];
    onPair(pair);
  }
}

function cellsOf({ unit, title }: NamedActivity): WorkbookCell[] {
  return [unit, title.text];
}

function sharedOf({ contributions }: OverlapPair, { language }: OverlapResult): string {
  return contributions
    .map((term) => `${wordsOfContribution(term, language).inA} ${term.contribution.toFixed(scoreDigits)}`)
    .join("\n");
}

function* rowsOfGroups(result: OverlapResult): Generator<WorkbookCell[]> {
  const { findings, language } = result;
  const name = nameActivities(result);
  for (const [index, group] of findings.identical.entries()) {
    for (const id of group.members) {
      const { unit, title, file, row } = name(id);
      const found = termOf("overlapClass", group.class, language);
      yield [index + 1, found, unit, title.text, id, file, row];
    }
  }
}
