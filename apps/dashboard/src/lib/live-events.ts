import type { ChangeEvent, JobEvent } from "@intersector/client";
import { useSyncExternalStore } from "react";

/** How far a piece of long work of this reader is. */
export type Job = JobEvent;

const changes = new Map<string, ChangeEvent>();
const jobs = new Map<string, Job>();
let jobList: readonly Job[] = [];
const listeners = new Set<() => void>();

function tellAll(): void {
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps the latest that was heard of a record. */
export function keepChange(change: ChangeEvent): void {
  changes.set(`${change.kind}:${change.id}`, change);
  tellAll();
}

/** Keeps how far a job is; the jobs stand in the order in which they were heard of. */
export function keepJob(job: Job): void {
  jobs.set(job.id, job);
  jobList = [...jobs.values()];
  tellAll();
}

/** Forgets the jobs, when somebody else has signed in. */
export function forgetJobs(): void {
  jobs.clear();
  jobList = [];
  tellAll();
}

/** The latest change of a record that was heard of since the page was opened. */
export function useLatestChange(kind: string, id: string): ChangeEvent | undefined {
  return useSyncExternalStore(listen, () => changes.get(`${kind}:${id}`));
}

/** The jobs of this reader that were heard of. */
export function useJobs(): readonly Job[] {
  return useSyncExternalStore(listen, () => jobList);
}
