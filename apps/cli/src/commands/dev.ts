import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Language } from "@intersector/domain";
import { openRegister } from "@intersector/store";
import { dashboardRoom } from "../build-dashboard.ts";
import { checkPort } from "../check-port.ts";
import { CliError } from "../cli-error.ts";
import { loadSampleIfEmpty } from "../load-sample.ts";
import { secondsSince } from "../seconds-since.ts";
import { abortWhenTold, untilAborted } from "../signals.ts";
import { step } from "../steps.ts";
import { say } from "../terms.ts";
import type { RegisterPlace } from "../use-register.ts";
import { startRegisterDatabase } from "./start.ts";

export interface DevOptions extends RegisterPlace {
  port: number;
  language: Language;
}

const host = "127.0.0.1";
const pollMs = 50;

/**
 * The API and the dashboard for whoever writes them: the API starts again when a source of it changes, the dashboard
 * changes in the open page. The database runs on meanwhile. Serves until the process is told to end.
 */
export async function dev(options: DevOptions): Promise<void> {
  const { language } = options;
  const told = abortWhenTold();
  told.addEventListener("abort", () => console.log(`\n${say("stopping", language)}`));
  try {
    await developUntilTold(options, told);
  } catch (error) {
    // What fails because it was cut off is no failure.
    if (!told.aborted) throw error;
  }
  console.log(say("stopped", language));
}

async function developUntilTold(options: DevOptions, told: AbortSignal): Promise<void> {
  const { port, language } = options;
  const begun = performance.now();
  await using endings = new AsyncDisposableStack();
  await step(
    language,
    () => checkPort(host, port),
    () => ["portFree", { port: String(port) }],
  );
  const database = await startRegisterDatabase(options);
  endings.defer(database.stop);
  const register = await openRegister({ databaseUrl: database.url });
  await loadSampleIfEmpty(register, language).finally(register.close);
  told.throwIfAborted();
  const apiPort = await freePort();
  const api = runPart(
    "API",
    endings,
    ["--watch", "--watch-preserve-output", join(import.meta.dirname, "..", "serve-api.ts")],
    { env: { ...process.env, DATABASE_URL: database.url, PORT: String(apiPort) } },
  );
  const vite = createRequire(join(dashboardRoom, "package.json")).resolve("vite/package.json");
  const dashboard = runPart(
    "Vite",
    endings,
    [
      join(vite, "..", "bin", "vite.js"),
      "--port",
      String(port),
      "--strictPort",
      "--clearScreen",
      "false",
      "--logLevel",
      "warn",
    ],
    { cwd: dashboardRoom, env: { ...process.env, INTERSECTOR_API: `http://${host}:${apiPort}` } },
  );
  const stopped = Promise.race([untilAborted(told), api.failed, dashboard.failed]);
  const serves = (address: string) => Promise.race([untilAnswers(address, told), stopped]);
  await step(
    language,
    () => serves(`http://${host}:${apiPort}/health`),
    () => ["apiServes"],
  );
  await step(
    language,
    () => serves(`http://${host}:${port}/`),
    () => ["dashboardServes"],
  );
  told.throwIfAborted();
  const seconds = secondsSince(begun, language);
  console.log(`\n${say("devReady", language, { seconds, address: `http://${host}:${port}` })}`);
  await stopped;
}

/** A program beside this one. It ends with the stack; `failed` rejects when it ends by itself. */
function runPart(
  part: string,
  endings: AsyncDisposableStack,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): { failed: Promise<never> } {
  const child: ChildProcess = spawn(process.execPath, args, {
    ...options,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(String(code ?? signal)));
  });
  endings.defer(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const failed = ended.then((reason): never => {
    throw new CliError("processEnded", { part, reason });
  });
  failed.catch(() => {});
  return { failed };
}

async function untilAnswers(address: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const reply = await fetch(address).catch(() => undefined);
    if (reply?.ok) return;
    await wait(pollMs);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === "object" && address ? address.port : 0;
}
