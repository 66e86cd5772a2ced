import { type Language, may, type Principal } from "@intersector/domain";
import type { ChangeNotice } from "@intersector/store";
import type { SSEStreamingApi } from "hono/streaming";
import type { JobProgress } from "../jobs/jobs.ts";
import { mayRead } from "../records/permissions.ts";
import type { ChangeEvent, JobEvent } from "../schemas/events.ts";
import type { EventHub } from "./event-hub.ts";

/** Silence for longer than this ends connections on their way: a comment is sent instead. */
const heartbeatMs = 15_000;
/** A listener comes back after this long, so that whoever has signed out or lost a role is not told for ever. */
const lifetimeMs = 10 * 60_000;

export interface Listener {
  principal: Principal;
  language: Language;
  nameOf: (actor: string) => string;
  /** The last change that the listener knows. */
  after: number;
  /** False where the stream ends when it has told what there is. */
  follow: boolean;
  signal: AbortSignal;
}

/** Tells one listener what is written and how far work is, as far as they may know it, until one side ends it. */
export async function tellEvents(stream: SSEStreamingApi, hub: EventHub, listener: Listener): Promise<void> {
  const { principal, follow, signal } = listener;
  const ends = performance.now() + lifetimeMs;
  const told = new Map<string, string>();
  let cursor = listener.after;
  let isNew = true;
  let wake = () => {};
  const awake = () => {
    isNew = true;
    wake();
  };
  stream.onAbort(awake);
  signal.addEventListener("abort", awake);
  const stopListening = follow ? hub.listen(awake) : () => {};
  const isOver = () => stream.aborted || stream.closed || signal.aborted || performance.now() > ends;
  try {
    await stream.writeSSE({
      event: "ready",
      id: String(cursor),
      data: JSON.stringify({ sequence: cursor }),
      retry: 2000,
    });
    while (!isOver()) {
      isNew = false;
      for (;;) {
        const changes = await hub.changesAfter(cursor);
        if (changes.length === 0 || isOver()) break;
        for (const change of changes) {
          cursor = change.sequence;
          if (!mayRead(principal, change)) continue;
          const data = JSON.stringify(changeFor(listener, change));
          await stream.writeSSE({ event: "change", id: String(cursor), data });
        }
      }
      for (const job of await hub.jobs()) {
        if (!mayFollow(principal, job)) continue;
        const data = JSON.stringify(jobFor(principal, job));
        if (told.get(job.id) === data) continue;
        told.set(job.id, data);
        await stream.writeSSE({ event: "job", data });
      }
      if (!follow) return;
      if (isNew) continue;
      const isSilent = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(resolve, heartbeatMs, true).unref();
        wake = () => {
          clearTimeout(timer);
          resolve(false);
        };
      });
      if (isSilent) await stream.write(": still here\n\n");
    }
  } finally {
    stopListening();
    signal.removeEventListener("abort", awake);
  }
}

function changeFor({ principal, nameOf }: Listener, { actor, ...change }: ChangeNotice): ChangeEvent {
  const isKnown = may(principal, { action: "readHistory" });
  return {
    ...change,
    ...(isKnown ? { actor, actorName: nameOf(actor) } : {}),
    mine: actor === principal.id,
  };
}

/** Who may look an import or an analysis up may follow it. */
function mayFollow(principal: Principal, { job }: JobProgress): boolean {
  return may(principal, { action: job === "import" ? "import" : "readAnalyses" });
}

function jobFor(principal: Principal, { createdBy, ...job }: JobProgress): JobEvent {
  return { ...job, mine: createdBy === principal.id };
}
