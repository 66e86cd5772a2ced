import { createApp, createJobs, sampleSession, serveApp } from "@intersector/api";
import { createTestRegister } from "@intersector/store/testing";
import { Hono } from "hono";
import { pino } from "pino";
import { fillRegister } from "./measure/fill-register.ts";
import { type Answered, askFor } from "./measure/http-client.ts";

const load = { connections: 8, warmUpSeconds: 1, seconds: 3 };
const listPath = "/api/v1/records/activity?limit=50&include=references";
const choice =
  "&filter[category]=project&filter[category]=event&facets=category,state,unit,themes,regions&sort=title&lang=fr";

/**
 * Reading a record and lists of records over HTTP on loopback, with 20,017 activities or more in the register: answers of half
 * the requests and of all but one in a hundred within so many milliseconds, and requests per second over 8 connections.
 * The peer is a bare Hono route on the same server that answers with the same record from memory. Client, server and
 * database share the cores.
 */
export default async function run(print: (line: string) => void): Promise<void> {
  const { register, databaseUrl, close } = await createTestRegister();
  const logger = pino({ level: "silent" });
  const jobs = await createJobs({ databaseUrl, register, logger });
  const app = createApp({ register, jobs, logger, session: sampleSession(), loopback: true });
  try {
    await fillRegister(register);
    const record = await (await app.request("/api/v1/records/topic/topic-accessibility")).json();
    const bare = await serveApp({ app: new Hono().get("/", (c) => c.json(record)), port: 0 });
    const server = await serveApp({ app, port: 0 });
    const Cookie = await signIn(server.url);
    const ask = (url: string) => askFor({ url, headers: { Cookie }, ...load });
    const peer = await ask(bare.url);
    tell(print, "a bare Hono route (the peer)", peer);
    for (const [name, path] of [
      ["a record", "/api/v1/records/topic/topic-accessibility"],
      ["an activity with its references", "/api/v1/records/activity/bdt-giga?include=references"],
      ["a page of 50 activities", listPath],
      ["the same, filtered, counted by five fields and sorted", `${listPath}${choice}`],
      ["the same, searched", `${listPath}&q=cybersecurity`],
      ["search over everything", "/api/v1/search?q=cybersecurity"],
      ["the figures of the first page", "/api/v1/overview"],
    ] as const) {
      tell(print, name, await ask(`${server.url}${path}`), peer);
    }
    await server.close();
    await bare.close();
  } finally {
    await jobs.stop();
    await close();
  }
}

async function signIn(url: string): Promise<string> {
  const reply = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ person: "sample-secretary" }),
  });
  return reply.headers.get("Set-Cookie")?.split(";")[0] ?? "";
}

function tell(print: (line: string) => void, name: string, answered: Answered, peer?: Answered): void {
  const { p50, p99, perSecond, bytes } = answered;
  const ratio = peer ? `; ${(peer.perSecond / perSecond).toFixed(1)} times the peer's time a request` : "";
  print(
    `  ${name}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${perSecond.toFixed(0)} requests a second, ${bytes} bytes${ratio}`,
  );
}
