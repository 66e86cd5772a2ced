import { existsSync, readFileSync } from "node:fs";
import { kinds, type RegisterRecord } from "@intersector/domain";
import {
  type ImportWrite,
  lookupIn,
  planImport,
  readTable,
  uninfoMap,
  writesOf,
} from "@intersector/exchange";
import { defaultThreshold, type OverlapSubject, subjectOfActivity } from "@intersector/overlap";
import { sampleRegister } from "@intersector/sample";
import { termsOf } from "@intersector/text";
import MiniSearch from "minisearch";
import { type OverlapRun, runOverlaps, timeChecks } from "./measure/measure-overlaps.ts";
import { minHashPairs } from "./measure/minhash-peer.ts";
import { askSklearn } from "./measure/sklearn-peer.ts";
import { syntheticPortfolio } from "./measure/synthetic-portfolio.ts";

const folder = new URL("../../shared/data/uninfo-projects/", import.meta.url);
/** The date of the lists, as the day on which they are imported. */
const today = "2026-08-21";
/** Queries that MiniSearch is given; all of them would take it the better part of a day. */
const peerQueries = 50;
/** Subjects that are checked one at a time. */
const checks = 2000;

type Print = (line: string) => void;

/**
 * All pairs of activities that are alike, and what one alone is like: seconds by stage, memory, counts. The peers are
 * MiniSearch (every item asked for as a query), MinHash with banding, and scikit-learn's TF-IDF with a sparse product,
 * where `python3` (or `PYTHON`) has it. `--large` adds a million made-up items.
 */
export default async function run(print: Print): Promise<void> {
  await measureReal(print);
  await measureSynthetic(print);
  if (process.argv.includes("--large")) await measureLarge(print);
  else print("  a million items: with --large");
}

async function measureReal(print: Print): Promise<void> {
  if (!existsSync(folder)) {
    print("  The lists of real projects are not here; the sample's activities alone.");
    tell(print, "the sample's activities", await runOverlaps(sampleSubjects(), {}));
    return;
  }
  const all = await readSubjects("projects.jsonl");
  for (const round of ["first time", "again"])
    tell(print, `real projects, ${round}, at 0.4`, await runOverlaps(all, { threshold: 0.4 }), {
      seconds: 1.5,
    });
  const { findings } = tell(print, `real projects at ${defaultThreshold}`, await runOverlaps(all, {}));
  const explaining = performance.now();
  let bytes = 0;
  for (const pair of findings.pairs) bytes += JSON.stringify(pair).length;
  print(
    `  ${findings.counts.pairs} pairs explained and written in ${inSeconds((performance.now() - explaining) / 1000)} ` +
      `(${megabytes(bytes)}); ${findings.identical.length} groups of identical texts, ${findings.leftOut.length} left out`,
  );
  await tellChecks(print, all, "real projects", 0.4);
  const texts = all.map(({ title, description }) =>
    [title, description].flatMap((text) => Object.values(text?.texts ?? {})).join(" "),
  );
  tellSklearn(print, texts, 0.4);
}

async function measureSynthetic(print: Print): Promise<void> {
  const subjects = syntheticPortfolio(100_000);
  const targets = { seconds: 3, search: 0.6 };
  for (const round of ["first time", "again"])
    tell(print, `made-up items, ${round}, at 0.5`, await runOverlaps(subjects, { threshold: 0.5 }), targets);
  const own = tell(
    print,
    "made-up items, one thread, at 0.5",
    await runOverlaps(subjects, { threshold: 0.5, threads: 1 }),
  );
  await tellChecks(print, subjects, "made-up items", 0.5);
  const texts = subjects.map(({ title }) => title.texts.en ?? "");
  compareMinHash(print, texts, own);
  compareMiniSearch(print, texts, own);
  tellSklearn(print, texts, 0.5);
}

async function measureLarge(print: Print): Promise<void> {
  const subjects = syntheticPortfolio(1_000_000);
  const targets = { seconds: 60, bytes: 2e9 };
  tell(print, "made-up items at 0.5", await runOverlaps(subjects, { threshold: 0.5 }), targets);
  await tellChecks(print, subjects, "made-up items", 0.5, { p50: 0.3, p99: 2 });
}

function tell(
  print: Print,
  name: string,
  run: OverlapRun,
  targets: { seconds?: number; search?: number; bytes?: number } = {},
): OverlapRun {
  const { stages, seconds, processorSeconds, peakBytes, findings } = run;
  const { counts } = findings;
  print(
    `  ${counts.items} ${name}: ${inSeconds(seconds)}${verdict(seconds, targets.seconds, "s")} ` +
      `(text ${inSeconds(stages.text)}, index ${inSeconds(stages.index)}, ` +
      `search ${inSeconds(stages.search)}${verdict(stages.search, targets.search, "s")}; ` +
      `processor ${inSeconds(processorSeconds)}), ` +
      `${counts.pairs} pairs, memory ${megabytes(peakBytes)}${verdict(peakBytes / 1e6, targets.bytes && targets.bytes / 1e6, "MB")}; ` +
      `${counts.coOccurrences} touched, ${counts.candidates} candidates, ${counts.verified} verified`,
  );
  return run;
}

async function tellChecks(
  print: Print,
  subjects: readonly OverlapSubject[],
  name: string,
  threshold: number,
  targets: { p50?: number; p99?: number } = {},
): Promise<void> {
  const { openSeconds, sorted } = await timeChecks(subjects, threshold, checks);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  print(
    `  one against ${subjects.length} ${name} at ${threshold}, the best ten explained: p50 ${at(0.5).toFixed(2)} ms${verdict(at(0.5), targets.p50, "ms")}, ` +
      `p99 ${at(0.99).toFixed(2)} ms${verdict(at(0.99), targets.p99, "ms")}; the index opened in ${inSeconds(openSeconds)}`,
  );
}

function compareMinHash(print: Print, texts: readonly string[], { findings, seconds }: OverlapRun): void {
  const terms = texts.map((text) => termsOf(text, "en").map(({ term }) => term));
  const peer = minHashPairs(terms);
  const placeOf = new Map(findings.items.map(({ id }, place) => [id, place]));
  let found = 0;
  for (const { a, b } of findings.pairs) if (peer.has(placeOf.get(a) ?? 0, placeOf.get(b) ?? 0)) found += 1;
  print(
    `  MinHash with banding: ${inSeconds(peer.ms / 1000)} without reading the texts (all of ours, one thread: ${inSeconds(seconds)}), ` +
      `${peer.candidates} candidates to verify, ${((100 * found) / findings.counts.pairs).toFixed(1)} % of the pairs`,
  );
}

function compareMiniSearch(print: Print, texts: readonly string[], { seconds }: OverlapRun): void {
  const documents = texts.map((text, id) => ({ id, text }));
  const peer = new MiniSearch({ fields: ["text"] });
  const indexing = performance.now();
  peer.addAll(documents);
  const indexMs = performance.now() - indexing;
  const step = Math.floor(documents.length / peerQueries);
  const asked = documents.filter(({ id }) => id % step === 0).slice(0, peerQueries);
  const searching = performance.now();
  for (const { text } of asked) peer.search(text);
  const searchMs = performance.now() - searching;
  const all = (indexMs + (searchMs / asked.length) * documents.length) / 1000;
  print(
    `  MiniSearch: index ${inSeconds(indexMs / 1000)}, ${asked.length} items as queries ${inSeconds(searchMs / 1000)}; ` +
      `all ${documents.length} extrapolated from these: ${inSeconds(all)}, ${(all / seconds).toFixed(0)} times as long`,
  );
}

function tellSklearn(print: Print, texts: readonly string[], threshold: number): void {
  const peer = askSklearn(texts, threshold);
  if (!peer) print("  scikit-learn: python3 has none");
  else {
    print(
      `  scikit-learn over ${texts.length} texts at ${threshold}: index ${inSeconds(peer.index)}, ` +
        `sparse product ${inSeconds(peer.search)}, ${peer.pairs} pairs (of its own tokens, without stems and floor)`,
    );
  }
}

/** A list as the import makes activities of it. */
async function readSubjects(name: string): Promise<OverlapSubject[]> {
  const table = await readTable(readFileSync(new URL(name, folder)), { fileName: name });
  const plan = planImport({ table, map: uninfoMap, lookup: lookupIn([]), today });
  const context = { sideOf: () => undefined, citationOf: () => undefined };
  const subjects: OverlapSubject[] = [];
  for await (const { kind, id, body } of writesOf(plan) as AsyncIterable<ImportWrite>) {
    // The plan also makes the agencies that the register lacks.
    if (kind !== "activity") continue;
    subjects.push(subjectOfActivity({ id, body: kinds.activity.body.parse(body) }, context));
  }
  return subjects;
}

function sampleSubjects(): OverlapSubject[] {
  const isActivity = (record: RegisterRecord): record is RegisterRecord<"activity"> =>
    record.kind === "activity";
  return sampleRegister()
    .filter(isActivity)
    .map((record) => subjectOfActivity(record, { sideOf: () => undefined, citationOf: (id) => id }));
}

const inSeconds = (seconds: number) => `${seconds.toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

function verdict(value: number, below: number | undefined, unit: string): string {
  return below === undefined ? "" : ` (target: under ${below} ${unit}, ${value < below ? "OK" : "OVER"})`;
}
