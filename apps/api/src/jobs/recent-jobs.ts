import type { Register } from "@intersector/store";
import type { ImportStore } from "./import-store.ts";
import type { JobProgress } from "./jobs.ts";

/** How long work that has ended is still told of, so that who comes back to the page finds its result. */
const recentMinutes = 10;

/** Imports and analyses that are at work or have just ended. */
export async function recentJobs(imports: ImportStore, register: Register): Promise<JobProgress[]> {
  const [rows, analyses] = await Promise.all([
    imports.recent(recentMinutes),
    register.analyses.recent(recentMinutes),
  ]);
  return [
    ...rows.map(({ id, state, progress, createdBy, fileName }) => ({
      ...{ job: "import" as const, id, state, progress, fileName },
      createdBy: createdBy.id,
    })),
    ...analyses.map(({ id, state, progress, createdBy }) => ({
      ...{ job: "analysis" as const, id, state, progress, createdBy },
    })),
  ];
}
