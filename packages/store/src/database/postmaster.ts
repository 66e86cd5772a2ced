import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive, isIdentityAlive, ownIdentity } from "./process-identity.ts";

// Larger than any number that a system gives to a process.
const impossiblePid = 2 ** 31 - 1;
// A fast shutdown writes everything out first: on a slow disk after a large import, that takes seconds.
const patienceMs = 60_000;
const owned = "intersector ";

/** A server that runs on a data folder. `owner` is the process that started it, when it was one of ours. */
export interface RunningServer {
  pid: number;
  port: number;
  owner?: { pid: number; alive: boolean };
}

/** The name that a server carries, so that a later process can tell whether the one that started it still runs. */
export function clusterName(): string {
  return `${owned}${ownIdentity()}`;
}

/** The live server of a folder, if there is one. A file that a crash has left behind is disarmed. */
export function findRunningServer(folder: string): RunningServer | undefined {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!isAlive(pid)) return undefined;
  if (!isServerOf(pid, folder)) {
    // PostgreSQL would take the other program for itself and refuse to start. The rest of the file stays: with it,
    // PostgreSQL finds sessions of the crashed server that still hold its shared memory.
    writeFileSync(file, [String(impossiblePid), ...lines.slice(1)].join("\n"));
    return undefined;
  }
  const identity = ownerIdentity(folder);
  return {
    pid,
    port: Number(lines[3]),
    ...(identity && { owner: { pid: Number.parseInt(identity, 10), alive: isIdentityAlive(identity) } }),
  };
}

// A server works in its data folder and writes no other name on its door.
function isServerOf(pid: number, folder: string): boolean {
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    if (process.platform === "win32") return true;
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(
      "postgres",
    );
  } catch {
    return false;
  }
}

function ownerIdentity(folder: string): string | undefined {
  const options = join(folder, "postmaster.opts");
  if (!existsSync(options)) return undefined;
  return new RegExp(`cluster_name=${owned}([^"]+)"`).exec(readFileSync(options, "utf8"))?.[1];
}

/** Ends a server that nobody owns any more. False where it does not end. */
export async function stopAbandoned(pid: number): Promise<boolean> {
  process.kill(pid, "SIGINT");
  const until = Date.now() + patienceMs;
  while (isAlive(pid) && Date.now() < until) await wait(20);
  return !isAlive(pid);
}
