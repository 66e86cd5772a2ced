import { existsSync, readFileSync } from "node:fs";
import { lookupIn, planImport, readTable, uninfoMap, writesOf } from "@intersector/exchange";
import { sampleRecords } from "@intersector/sample";
import type { BulkWrite, Register } from "@intersector/store";

/** As many activities as the largest list of real projects has. */
const activityCount = 20_017;

const list = new URL("../../../shared/data/uninfo-projects/projects.jsonl", import.meta.url);
/** The date of the list, as the day on which it is imported. */
const today = "2026-08-21";
/** A prime: the numbers put into titles come in no order, and none comes twice. */
const stride = 7919;

/**
 * The sample, and activities beside its own until there are 20,017 or more.
 * @returns what they are: the list of real projects where it is here, else the sample's under other ids and titles.
 */
export async function fillRegister(register: Register): Promise<string> {
  const sample = sampleRecords() as BulkWrite[];
  await register.putMany(sample, { actor: "bench" });
  if (existsSync(list)) {
    const table = await readTable(readFileSync(list), { fileName: "projects.jsonl" });
    const plan = planImport({ table, map: uninfoMap, lookup: lookupIn([]), today });
    await register.putMany(writesOf(plan), { actor: "bench" });
    return "the list of real projects";
  }
  await register.putMany(copies(sample), { actor: "bench" });
  return "the sample's, again and again";
}

function* copies(sample: readonly BulkWrite[]): Generator<BulkWrite> {
  const activities = sample.filter((write): write is BulkWrite<"activity"> => write.kind === "activity");
  for (let index = activities.length; index < activityCount; index += 1) {
    const activity = activities[index % activities.length];
    if (!activity) return;
    const { title } = activity.body;
    const number = (index * stride) % activityCount;
    const texts = Object.fromEntries(
      Object.entries(title.texts).map(([language, text]) => [language, `${text} ${number}`]),
    );
    const body = { ...activity.body, title: { ...title, texts }, externalIds: [] };
    yield { ...activity, id: `copy-${index}`, body };
  }
}
