import { listImportMaps, planStoredImport } from "@intersector/api";
import { IntersectorError, type KindName, type Language } from "@intersector/domain";
import { type RowOutcome, readTable, type Table, writeRefusedRows, writesOf } from "@intersector/exchange";
import type { BulkWrite } from "@intersector/store";
import { CliError } from "../cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { extensionOf } from "../extension-of.ts";
import { describeTally, emptyTally, type ImportTally, tallyOutcomes } from "../import-tally.ts";
import { operator } from "../operator.ts";
import { createProgress } from "../progress.ts";
import { type InputOptions, readInput, readOptionsFor } from "../read-input.ts";
import { secondsSince } from "../seconds-since.ts";
import { say } from "../terms.ts";
import { type RegisterPlace, useRegister } from "../use-register.ts";
import { sizeInWords, writeWholeFile } from "../write-file.ts";

export interface ImportOptions extends RegisterPlace, InputOptions {
  kind: KindName;
  file: string;
  map: string;
  dryRun: boolean;
  allOrNothing: boolean;
  /** Publishes new records that state nothing else. */
  publish: boolean;
  /** Where the refused rows go. */
  refused?: string;
  language: Language;
}

/**
 * Imports a file, says what became of its rows, and writes those that were refused to a file of their own. Exit code 1
 * where any was.
 */
export async function importFile(options: ImportOptions): Promise<void> {
  const { kind, map, dryRun, allOrNothing, language } = options;
  checkMap(map, kind, language);
  const { fileName, ...readOptions } = readOptionsFor(options.file, options);
  const content = await readInput(options.file);
  const table = await readTable(content, { ...readOptions, fileName });
  checkRefusedName(options.refused, table);
  const begun = performance.now();
  const tally = emptyTally();
  const place = await useRegister({ ...options, mayMake: !dryRun }, async ({ register, place }) => {
    const progress = createProgress();
    const outcomes = tallyOutcomes(
      planStoredImport(
        { kind, map, fileName, readOptions },
        {
          ...{ register, content, publish: options.publish, principal: operator() },
          today: Temporal.Now.plainDateISO("UTC").toString(),
          onProgress: (share, { rows }) => progress.show(say("importProgress", language, { share, rows })),
        },
      ),
      tally,
    );
    try {
      if (dryRun) for await (const _ of outcomes);
      else {
        const accepted = allOrNothing ? await requireAll(outcomes, tally) : outcomes;
        // The plan's writes are of the kinds that they name.
        const writes = writesOf(accepted) as AsyncIterable<BulkWrite>;
        await register.putMany(writes, { actor: operator().id, reason: fileName });
      }
      return place;
    } finally {
      progress.clear();
    }
  }).catch(async (error: unknown) => {
    if (error instanceof IntersectorError && error.code === "importRefused")
      await tellRefused(options, tally, table);
    throw error;
  });
  console.log(say(dryRun ? "importPlanned" : "importCounts", language, { ...tally.counts }));
  const { references } = tally.counts;
  if (references > 0) console.log(say("importReferences", language, { references }));
  await tellRefused(options, tally, table);
  const seconds = secondsSince(begun, language);
  console.log(dryRun ? say("importDry", language) : say("importDone", language, { place, seconds }));
  if (tally.refused.length > 0) process.exitCode = exitCodes.failed;
}

function checkMap(map: string, given: KindName, language: Language): void {
  const offered = listImportMaps(language).filter(({ kinds }) => kinds.includes(given));
  if (offered.some(({ name }) => name === map)) return;
  throw new CliError("mapUnknown", { map, given, allowed: offered.map(({ name }) => name).join(", ") });
}

function checkRefusedName(refused: string | undefined, { format }: Table): void {
  if (refused === undefined || extensionOf(refused) === format) return;
  throw new CliError("refusedNotSameFormat", { file: refused, format });
}

/** @throws IntersectorError `importRefused` where any row is, before anything is written */
async function requireAll(
  outcomes: AsyncIterable<RowOutcome>,
  { refused }: ImportTally,
): Promise<RowOutcome[]> {
  const all = await Array.fromAsync(outcomes);
  if (refused.length > 0) throw new IntersectorError("importRefused", { count: refused.length });
  return all;
}

async function tellRefused(
  { kind, refused: file, language }: ImportOptions,
  tally: ImportTally,
  { format, headings, sheet }: Table,
): Promise<void> {
  for (const line of describeTally(tally, kind, language)) console.log(line);
  if (tally.refused.length === 0) {
    if (file !== undefined) console.log(say("refusedNone", language, { file }));
    return;
  }
  if (file === undefined) return console.log(say("refusedAdvice", language));
  const content = writeRefusedRows(tally.refused, {
    ...{ format, language, kind },
    ...(headings === undefined ? {} : { headings }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  const size = sizeInWords(await writeWholeFile(file, content), language);
  console.log(say("fileWritten", language, { file, size }));
}
