import { execFile } from "node:child_process";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** How one address answered. Times in milliseconds. */
export interface Answered {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  bytes: number;
}

interface Asked {
  url: string;
  headers: Readonly<Record<string, string>>;
  connections: number;
  warmUpSeconds: number;
  seconds: number;
}

/**
 * Asks an address again and again, from a process of its own: each connection sends its next request when the one
 * before has been answered.
 * @throws Error where an answer is no success.
 */
export async function askFor(asked: Asked): Promise<Answered> {
  const file = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, [file, JSON.stringify(asked)]);
  return JSON.parse(stdout) as Answered;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = JSON.parse(process.argv[2] ?? "") as Asked;
  console.log(JSON.stringify(await measure(asked)));
}

async function measure({ url, headers, connections, warmUpSeconds, seconds }: Asked): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const countFrom = performance.now() + warmUpSeconds * 1000;
  const end = countFrom + seconds * 1000;
  const times: number[] = [];
  let bytes = 0;
  const work = async () => {
    while (performance.now() < end) {
      const begun = performance.now();
      bytes = await ask(url, headers, agent);
      if (begun >= countFrom) times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requests: times.length, perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), bytes };
}

function ask(url: string, headers: Readonly<Record<string, string>>, agent: Agent): Promise<number> {
  return new Promise((done, fail) => {
    const sent = request(url, { agent, headers }, (reply) => {
      let bytes = 0;
      reply.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      reply.on("end", () => {
        if (reply.statusCode === 200) done(bytes);
        else fail(new Error(`${url} answered ${reply.statusCode}`));
      });
      reply.on("error", fail);
    });
    sent.on("error", fail).end();
  });
}
