import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";

const main = join(import.meta.dirname, "..", "src", "main.ts");

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** Another user, when this one is root. */
  uid?: number;
  gid?: number;
}

/** What a command has done when it has ended. */
export interface RunResult {
  code: number | string;
  /** What it gave. */
  output: string;
  /** What it said of errors and progress. */
  errors: string;
}

/** A command that is under way, in a group of its own as a terminal has one. */
export interface RunningCommand {
  pid: number;
  /** What it has printed so far, on both outputs. */
  printed: () => string;
  /** Settles when a text has been printed; rejects where the command ends without. */
  until: (text: string | RegExp) => Promise<string>;
  /** Tells the whole group, as Ctrl-C in a terminal does. */
  tell: (signal: NodeJS.Signals) => void;
  ended: Promise<RunResult>;
}

/** Starts the command line as a process of its own, with an environment that says nothing of a language or database. */
export function startCli(args: readonly string[], { env = {}, ...user }: RunOptions = {}): RunningCommand {
  const { PATH, HOME, NODE_OPTIONS } = process.env;
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(process.execPath, [main, ...args], {
    ...user,
    cwd: user.uid === undefined ? process.cwd() : "/",
    env: { PATH, HOME, NODE_OPTIONS, LANG: "en", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let [output, errors] = ["", ""];
  const listeners = new Set<() => void>();
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
    for (const listen of listeners) listen();
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    errors += chunk;
    for (const listen of listeners) listen();
  });
  const ended = new Promise<RunResult>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code: code ?? signal ?? "", output, errors }));
  });
  const printed = () => output + errors;
  const pid = child.pid ?? 0;
  return {
    pid,
    printed,
    ended,
    tell: (signal) => process.kill(-pid, signal),
    until: (text) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          const found = printed().match(text);
          if (found) resolve(found[0]);
        };
        listeners.add(listen);
        listen();
        ended.then(() => reject(new Error(`ended without ${text}:\n${printed()}`)), reject);
      }),
  };
}

/** Runs a command to its end. */
export async function runCli(args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return await startCli(args, options).ended;
}

/** A port that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === "object" && address ? address.port : 0;
}
