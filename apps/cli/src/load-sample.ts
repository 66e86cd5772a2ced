import { type Language, RecordState } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import type { Register } from "@intersector/store";
import { step } from "./steps.ts";

/** Loads the sample into a register that holds nothing yet; one that holds anything is left as it is. */
export async function loadSampleIfEmpty(register: Register, language: Language): Promise<void> {
  const records = await countRecords(register);
  if (records > 0) {
    await step(
      language,
      async () => records,
      (count) => ["registerOpened", { records: count }],
    );
    return;
  }
  await step(
    language,
    () =>
      register.putMany(sampleRecords({ today: Temporal.Now.plainDateISO("UTC").toString() }), {
        actor: "sample",
      }),
    ({ created }) => ["sampleLoaded", { records: created }],
  );
}

async function countRecords(register: Register): Promise<number> {
  const counts = await register.counts();
  return Object.values(counts)
    .flatMap((states) => RecordState.options.map((state) => states[state]))
    .reduce((sum, count) => sum + count, 0);
}
