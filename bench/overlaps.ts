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
import {
  defaultThreshold,
  findOverlaps,
  type OverlapStage,
  type OverlapSubject,
  subjectOfActivity,
} from "@intersector/overlap";
import { sampleRegister } from "@intersector/sample";
import MiniSearch from "minisearch";

const folder = new URL("../../shared/data/uninfo-projects/", import.meta.url);
/** The date of the lists, as the day on which they are imported. */
const today = "2026-08-21";
/** Queries that the peer is given; all of them would take it some three quarters of an hour. */
const peerQueries = 100;

/**
 * All pairs of activities that are alike: seconds by stage, memory, pairs. The peer is MiniSearch, the full-text engine
 * in JavaScript that a team would take first: every item is asked for as a query among all.
 */
export default async function run(print: (line: string) => void): Promise<void> {
  if (!existsSync(folder)) {
    print("The lists of real projects are not here; the sample's activities alone.");
    await measure(print, "the sample's activities", sampleSubjects(), defaultThreshold);
    return;
  }
  const itu = await readSubjects("projects.itu.jsonl");
  await measure(print, "projects of the ITU, first time", itu, 0.4);
  await measure(print, "projects of the ITU, again", itu, 0.4);
  const all = await readSubjects("projects.jsonl");
  const seconds = await measure(print, "projects of all agencies", all, 0.4);
  await measure(print, "projects of all agencies", all, defaultThreshold);
  comparePeer(print, all, seconds);
}

async function measure(
  print: (line: string) => void,
  name: string,
  subjects: readonly OverlapSubject[],
  threshold: number,
): Promise<number> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const started: { stage: OverlapStage; at: number }[] = [];
  const findings = await findOverlaps(subjects, {
    threshold,
    onProgress: watch,
    onStage: (stage) => started.push({ stage, at: performance.now() }),
  });
  const stages = started.slice(0, -1).map(({ stage, at }, index) => {
    return `${stage} ${seconds((started[index + 1]?.at ?? at) - at)}`;
  });
  const explaining = performance.now();
  let bytes = 0;
  for (const pair of findings.pairs) bytes += JSON.stringify(pair).length;
  watch();
  const { counts } = findings;
  const total = (started.at(-1)?.at ?? 0) - (started[0]?.at ?? 0);
  print(
    `${counts.items} ${name} at ${threshold}: ${seconds(total)} (${stages.join(", ")}), ${counts.pairs} pairs, ` +
      `explained and written in ${seconds(performance.now() - explaining)} (${megabytes(bytes)}); ` +
      `memory ${megabytes(peak)} at most, ${megabytes(before)} before; ` +
      `${counts.coOccurrences} co-occurrences, ${counts.candidates} candidates, ${counts.verified} verified, ` +
      `${findings.identical.length} groups of identical texts, ${findings.leftOut.length} left out`,
  );
  return total;
}

function comparePeer(
  print: (line: string) => void,
  subjects: readonly OverlapSubject[],
  ownMs: number,
): void {
  const documents = subjects.map(({ id, title, description }) => ({
    id,
    text: [title, description].flatMap((text) => Object.values(text?.texts ?? {})).join(" "),
  }));
  const peer = new MiniSearch({ fields: ["text"] });
  const indexing = performance.now();
  peer.addAll(documents);
  const indexMs = performance.now() - indexing;
  const step = Math.floor(documents.length / peerQueries);
  const asked = documents.filter((_, index) => index % step === 0).slice(0, peerQueries);
  const searching = performance.now();
  for (const { text } of asked) peer.search(text);
  const searchMs = performance.now() - searching;
  const allMs = indexMs + (searchMs / asked.length) * documents.length;
  print(
    `MiniSearch: index ${seconds(indexMs)}, ${asked.length} items as queries ${seconds(searchMs)}; ` +
      `all ${documents.length} extrapolated from these: ${seconds(allMs)}, ${(allMs / ownMs).toFixed(0)} times as long, ` +
      "without a threshold, an explanation or a class",
  );
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

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
