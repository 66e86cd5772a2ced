import { ApiProblem, readReply } from "./api-problem.ts";
import type { ChangeEvent, JobEvent } from "./api-types.ts";

/** What the server tells: the stream has begun, a record has a new version, a job has come further. */
export type RegisterEvent =
  | { event: "ready"; data: { sequence: number } }
  | { event: "change"; data: ChangeEvent }
  | { event: "job"; data: JobEvent };

export interface EventsOptions {
  /** The sequence number of the last change that is known; left out, what is written from now on. */
  after?: number;
  /** False: what there is to tell, and no more. */
  follow?: boolean;
  /** Ends the listening. */
  signal?: AbortSignal;
}

/** How long to wait before listening again, as the server says in its streams. */
const waitMs = 2000;

/**
 * The events of the register, stream after stream: where one ends or is lost, the next goes on after the last change
 * that was heard.
 * @param open Asks for a stream with a query.
 */
export async function* readEvents(
  open: (query: string, signal: AbortSignal | undefined) => Promise<Response>,
  { after, follow = true, signal }: EventsOptions,
): AsyncGenerator<RegisterEvent> {
  for (let known = after; ; ) {
    const query = new URLSearchParams({ follow: String(follow) });
    if (known !== undefined) query.set("after", String(known));
    try {
      const reply = await open(`?${query}`, signal);
      if (!reply.ok) await readReply(Promise.resolve(reply));
      for await (const heard of readStream(reply)) {
        if (heard.event !== "job") known = heard.data.sequence;
        yield heard;
      }
    } catch (error) {
      if (signal?.aborted) return;
      // What was lost on the way is asked for again; a refusal stays one.
      if (!follow || error instanceof ApiProblem || !(error instanceof TypeError)) throw error;
    }
    if (!follow || signal?.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** The events of one stream, each a block of lines. The server writes its data as JSON on one line. */
async function* readStream({ body }: Response): AsyncGenerator<RegisterEvent> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  try {
    for (let text = ""; ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (text + value).split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const fields = new Map(block.split("\n").map((line) => splitLine(line)));
        const [event, data] = [fields.get("event"), fields.get("data")];
        if (event !== undefined && data !== undefined)
          yield { event, data: JSON.parse(data) } as RegisterEvent;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function splitLine(line: string): [name: string, value: string] {
  const at = line.indexOf(":");
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1).trimStart()];
}
