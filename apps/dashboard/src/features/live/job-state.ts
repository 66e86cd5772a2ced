import type { Job } from "../../lib/live-events.ts";

/** How a job is shown: its states, told alike for imports and analyses. */
export type JobState = "queued" | "atWork" | "checked" | "done" | "failed" | "cancelled";

export function stateOfJob({ state }: Pick<Job, "state">): JobState {
  switch (state) {
    case "checking":
    case "applying":
    case "running":
      return "atWork";
    case "applied":
    case "done":
      return "done";
    default:
      return state;
  }
}

/** True while the server is at it. */
export function isUnderWay(job: Pick<Job, "state">): boolean {
  return ["queued", "atWork"].includes(stateOfJob(job));
}
