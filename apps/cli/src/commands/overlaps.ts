import {
  formatList,
  formatMessage,
  formatNumber,
  type Language,
  type OverlapPair,
  termOf,
  vocabularies,
} from "@intersector/domain";
import { defaultThreshold, findOverlaps, subjectOfActivity } from "@intersector/overlap";
import { parseFormat } from "../arguments.ts";
import { CliError } from "../cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { extensionOf } from "../extension-of.ts";
import { describeTally, emptyTally } from "../import-tally.ts";
import type { OverlapResult } from "../overlaps/overlap-result.ts";
import { type ReadActivities, readActivities } from "../overlaps/read-activities.ts";
import { parseActivityMap } from "../overlaps/recognize-map.ts";
import { writeJson } from "../overlaps/write-json.ts";
import { writePage } from "../overlaps/write-page.ts";
import { writeOverlapWorkbook } from "../overlaps/write-workbook.ts";
import { createProgress } from "../progress.ts";
import type { InputOptions } from "../read-input.ts";
import { secondsSince } from "../seconds-since.ts";
import { abortWhenTold } from "../signals.ts";
import { overlapTerms } from "../terms/overlap-terms.ts";
import { say } from "../terms.ts";
import { sizeInWords, writeWholeFile } from "../write-file.ts";

export interface OverlapsOptions extends InputOptions {
  files: readonly string[];
  /** Told by the columns where left out. */
  map?: string;
  threshold?: number;
  out: string;
  language: Language;
}

const writers = { json: writeJson, xlsx: writeOverlapWorkbook, html: writePage } as const;
const formats = Object.keys(writers) as (keyof typeof writers)[];

/** Compares the activities of files with one another and writes what is alike. Exit code 1 where a row was refused. */
export async function overlaps(options: OverlapsOptions): Promise<void> {
  const { files, map, out, language, threshold = defaultThreshold, ...input } = options;
  const write = writers[parseFormat(extensionOf(out), formats)];
  const told = abortWhenTold();
  const begun = performance.now();
  const read = await readActivities(files, {
    ...input,
    ...(map === undefined ? {} : { map: parseActivityMap(map) }),
  });
  tellRead(read, language);
  if (read.activities.size === 0) throw new CliError("nothingToCompare");
  const progress = createProgress();
  try {
    const findings = await findOverlaps(subjectsOf(read), {
      ...{ threshold, signal: told },
      onProgress: (share) =>
        progress.show(say("comparing", language, { share, count: read.activities.size })),
    });
    const classes = new Map<OverlapPair["class"], number>();
    let pairs = 0;
    const onPair: OverlapResult["onPair"] = ({ class: found }) => {
      told.throwIfAborted();
      classes.set(found, (classes.get(found) ?? 0) + 1);
      pairs += 1;
      progress.show(say("writingPairs", language, { count: pairs }));
    };
    const bytes = await writeWholeFile(out, write({ findings, read, language, onPair }));
    progress.clear();
    const { items, compared } = findings.counts;
    const seconds = secondsSince(begun, language);
    const shownThreshold = formatNumber(threshold, language);
    console.log(say("compared", language, { items, compared, threshold: shownThreshold, seconds }));
    console.log(
      say("pairsFound", language, {
        ...{ pairs, groups: findings.identical.length, leftOut: findings.leftOut.length },
        classes: classesInWords(classes, language),
      }),
    );
    console.log(say("fileWritten", language, { file: out, size: sizeInWords(bytes, language) }));
    if (read.refused.length + findings.leftOut.length > 0) {
      console.log(say("refusedInOutput", language, { file: out }));
    }
  } catch (error) {
    throw told.aborted ? new CliError("interrupted") : error;
  } finally {
    progress.clear();
  }
  if (read.refused.length > 0) process.exitCode = exitCodes.failed;
}

/** Without a register nobody knows the sides of units, and resolutions are compared by their ids. */
function* subjectsOf({ activities }: ReadActivities) {
  for (const activity of activities.values()) {
    yield subjectOfActivity(activity, { sideOf: () => undefined, citationOf: () => undefined });
  }
}

function tellRead({ files, refused }: ReadActivities, language: Language): void {
  for (const file of files) {
    console.log(formatMessage(overlapTerms.filePlanned, language, { ...file }));
    const tally = {
      ...emptyTally(),
      refused: refused.flatMap((row) => (row.file === file ? [row.refusal] : [])),
    };
    for (const line of describeTally(tally, "activity", language)) console.log(line);
  }
}

function classesInWords(classes: ReadonlyMap<OverlapPair["class"], number>, language: Language): string {
  const parts = vocabularies.overlapClass.flatMap((found) => {
    const count = classes.get(found);
    if (count === undefined) return [];
    return `${termOf("overlapClass", found, language)} ${formatNumber(count, language)}`;
  });
  return parts.length === 0 ? "none" : formatList(parts, language);
}
