import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { IntersectorError } from "@intersector/domain";
import {
  checkDataFolder,
  clusterIn,
  makeCluster,
  makeOwner,
  readConnection,
  serverEnvironment,
  urlOf,
  writeConnection,
} from "./cluster-folder.ts";
import { clusterName, findRunningServer, stopAbandoned } from "./postmaster.ts";
import { findServerPrograms } from "./server-programs.ts";
import { chooseServerUser } from "./server-user.ts";

/** How the embedded server is started. */
export interface EmbeddedOptions {
  dataDir: string;
  whenRunning: "refuse" | "use";
  /** False writes nothing through to the disk: for tests, whose data nobody misses after a power cut. */
  durable: boolean;
  log: (line: string) => void;
}

// How long an immediate end is put off when the server does not end fast.
const stopPatienceMs = 60_000;
// How long sessions may take to end by themselves.
const leavingMs = 500;
const keptLines = 20;

/**
 * Starts the PostgreSQL of a data folder, which it makes on the first run, or finds it running.
 * @throws IntersectorError `dataFolderNotWritable`, `dataFolderInUse`, `dataFolderForeign`, `databaseNotStarted`
 */
export async function startEmbeddedServer(
  options: EmbeddedOptions,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const { dataDir, whenRunning, log } = options;
  checkDataFolder(dataDir);
  const cluster = clusterIn(dataDir);
  const running = findRunningServer(cluster);
  if (running && !(running.owner?.alive === false && (await stopAbandoned(running.pid)))) {
    const connection = readConnection(cluster);
    if (whenRunning === "use" && connection) {
      return { url: urlOf({ ...connection, port: running.port }), stop: async () => {} };
    }
    throw inUse(dataDir, running.owner?.pid ?? running.pid);
  }
  const user = chooseServerUser();
  const programs = findServerPrograms(user);
  if (!existsSync(cluster)) await makeCluster(dataDir, user, programs, options.durable);
  user.own(cluster);
  const connection = readConnection(cluster) ?? (await makeOwner(cluster, user, programs));
  const port = await freePort(connection.port);
  const child = spawn(programs.postgres, serverArguments(user.nameOf(cluster), port, options.durable), {
    ...user.ids,
    cwd: cluster,
    env: serverEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
    // A group of its own: Ctrl-C in a terminal reaches us alone, and we end the server when our work is done.
    detached: true,
    windowsHide: true,
  });
  const exited = new Promise<void>((done) => child.once("close", () => done()));
  await untilReady(child, log).catch((error: unknown) => {
    const other = findRunningServer(cluster);
    throw other ? inUse(dataDir, other.owner?.pid ?? other.pid) : error;
  });
  writeConnection(cluster, { ...connection, port }, user);
  // Whoever leaves without stopping the server leaves none behind; who is killed leaves it to the next start.
  const endWithUs = () => void child.kill("SIGINT");
  process.once("exit", endWithUs);
  child.unref();
  (child.stderr as { unref?: () => void } | null)?.unref?.();
  return {
    url: urlOf({ ...connection, port }),
    stop: async () => {
      process.off("exit", endWithUs);
      child.ref();
      // First those go who are just leaving (a pool that has been ended closes its connections a moment later), then
      // PostgreSQL's fast shutdown: open sessions are ended, everything is written.
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      const fast = setTimeout(() => child.kill("SIGINT"), leavingMs);
      const late = setTimeout(() => child.kill("SIGQUIT"), stopPatienceMs);
      await exited;
      clearTimeout(fast);
      clearTimeout(late);
    },
  };
}

function inUse(dataDir: string, pid: number): IntersectorError {
  return new IntersectorError("dataFolderInUse", { folder: dataDir, process: String(pid) });
}

function serverArguments(folder: string, port: number, durable: boolean): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    cluster_name: clusterName(),
    max_connections: "60",
    shared_buffers: "128MB",
    max_wal_size: "2GB",
    // One server without copies needs no more in its log of writes, and bulk writing is the faster for it.
    wal_level: "minimal",
    max_wal_senders: "0",
    jit: "off",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", folder, "-p", String(port), ...flags];
}

async function untilReady(child: ChildProcess, log: (line: string) => void): Promise<void> {
  const last: string[] = [];
  await new Promise<void>((ready, fail) => {
    const failed = (reason: string) => fail(new IntersectorError("databaseNotStarted", { reason }));
    child.once("error", (error) => failed(error.message));
    child.once("close", () => failed(last.slice(-3).join(" ")));
    let rest = "";
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        last.push(line);
        if (last.length > keptLines) last.shift();
        log(line);
        if (line.includes("database system is ready to accept connections")) ready();
      }
    });
  });
}

/** The port of the last time, so that addresses stay true, or else any that is free. */
async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((done) => {
    server.once("error", () => done(0));
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : 0);
    });
  });
  await new Promise<void>((done) => server.close(() => done()));
  if (port === 0 && wanted === 0) throw new IntersectorError("databaseNotStarted", { reason: "127.0.0.1" });
  return port === 0 ? freePort() : port;
}
