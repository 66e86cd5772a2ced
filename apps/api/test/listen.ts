import type { TestApp, Who } from "./test-app.ts";

/** One event of the stream. */
export interface Heard {
  event: string;
  id?: string;
  data: unknown;
}

/** Listens as somebody; `until` gives the next event that fits, and those before it are dropped. */
export async function listen(
  api: Pick<TestApp, "ask">,
  who: Who,
  query = "",
  headers: Record<string, string> = {},
) {
  const reply = await api.ask(who, `/events${query}`, { headers });
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error("no stream");
  let text = "";
  const next = async (): Promise<Heard | undefined> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (block.startsWith(":")) continue;
        return readBlock(block);
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += value;
    }
  };
  const until = async (fits: (heard: Heard) => boolean): Promise<Heard> => {
    for (;;) {
      const heard = await next();
      if (!heard) throw new Error("the stream has ended");
      if (fits(heard)) return heard;
    }
  };
  /** All that comes until the server ends the stream. */
  const rest = async (): Promise<Heard[]> => {
    const all: Heard[] = [];
    for (let heard = await next(); heard; heard = await next()) all.push(heard);
    return all;
  };
  return { reply, until, rest, stop: () => reader.cancel() };
}

function readBlock(block: string): Heard {
  const fields = Object.fromEntries(
    block.split("\n").map((line) => /^(\w+): (.*)$/.exec(line)?.slice(1) ?? []),
  );
  return {
    event: String(fields.event),
    data: JSON.parse(String(fields.data)),
    ...(fields.id === undefined ? {} : { id: String(fields.id) }),
  };
}
