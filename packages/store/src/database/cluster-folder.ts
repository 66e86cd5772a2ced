import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { IntersectorError } from "@intersector/domain";
import { isAlive } from "./process-identity.ts";
import type { ServerPrograms } from "./server-programs.ts";
import type { ServerUser } from "./server-user.ts";

const majorVersion = "18";
const owner = "intersector";
const makingMark = ".making-";
// Enough for the last lines that a failing program prints.
const printedLimit = 4000;

/** How the register reaches its embedded server. The file that keeps it is for the register's user alone. */
export interface Connection {
  /** Absent until the first start. */
  port?: number;
  password: string;
}

// Inside the cluster, so that one comes into being with the other.
const connectionFile = "intersector.json";

/** Where the cluster of a data folder lies. */
export function clusterIn(dataDir: string): string {
  return join(dataDir, "postgres");
}

/**
 * Looks whether the folder can be used.
 * @throws IntersectorError `dataFolderNotWritable`, `dataFolderForeign`
 */
export function checkDataFolder(dataDir: string): void {
  const cluster = clusterIn(dataDir);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    if (!existsSync(cluster)) return;
    accessSync(cluster, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new IntersectorError("dataFolderNotWritable", { folder: dataDir, reason }, { cause });
  }
  const found = versionOf(cluster);
  if (found !== majorVersion) {
    throw new IntersectorError("dataFolderForeign", { folder: dataDir, found, expected: majorVersion });
  }
}

function versionOf(cluster: string): string {
  const file = join(cluster, "PG_VERSION");
  return statSync(cluster).isDirectory() && existsSync(file) ? readFileSync(file, "utf8").trim() : "none";
}

/** What the file says, or nothing where it is lost or not to be read: a new password then takes its place. */
export function readConnection(cluster: string): Connection | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(join(cluster, connectionFile), "utf8"));
    const { port, password } = kept as { port?: unknown; password?: unknown };
    if (typeof password !== "string") return undefined;
    return { password, ...(typeof port === "number" && { port }) };
  } catch {
    return undefined;
  }
}

export function writeConnection(cluster: string, connection: Connection, user: ServerUser): void {
  const file = join(cluster, connectionFile);
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(connection)}\n`, { mode: 0o600 });
  user.own(fresh);
  renameSync(fresh, file);
}

export function urlOf(connection: Connection): string {
  return `postgres://${owner}:${connection.password}@127.0.0.1:${connection.port}/${owner}`;
}

/**
 * Makes the cluster of a data folder that has none. It is made aside and moved when it is whole, so that a start that
 * was cut off leaves nothing half made.
 */
export async function makeCluster(
  dataDir: string,
  user: ServerUser,
  programs: ServerPrograms,
  durable: boolean,
): Promise<void> {
  const cluster = clusterIn(dataDir);
  removeLeftovers(dataDir);
  const fresh = `${cluster}${makingMark}${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    mkdirSync(fresh, { mode: 0o700 });
    user.own(fresh);
    // The built-in locale is the same on every system; titles are sorted by ICU collations, which are always there.
    await runProgram(fresh, user, programs.initdb, [
      ...["-D", user.nameOf(fresh), "--username=postgres", "--encoding=UTF8", "--no-instructions"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
      ...["--auth-local=reject", "--auth-host=reject"],
      ...(durable ? [] : ["--no-sync"]),
    ]);
    // Nobody enters but the register's own role, over loopback, with its password: the superuser has no way in.
    writeFileSync(join(fresh, "pg_hba.conf"), `host all ${owner} 127.0.0.1/32 scram-sha-256\n`);
    writeConnection(fresh, await makeOwner(fresh, user, programs), user);
    renameSync(fresh, cluster);
  } catch (error) {
    // Another process has made one in the meantime: which of the two serves is decided by PostgreSQL's own lock.
    if (!existsSync(cluster)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function removeLeftovers(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const [, maker] = name.split(makingMark);
    if (maker === undefined || isAlive(Number.parseInt(maker, 10))) continue;
    rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

/**
 * Makes the register's role and database, or gives the role a new password where the file that kept the old one is
 * lost. The server is not running: single-user mode needs no password.
 */
export async function makeOwner(
  cluster: string,
  user: ServerUser,
  programs: ServerPrograms,
): Promise<Connection> {
  const password = randomBytes(24).toString("hex");
  // One statement a line. What is there already is left as it is: single-user mode says so and goes on.
  const statements = [
    `create role ${owner}`,
    `alter role ${owner} login createdb password '${password}'`,
    `create database ${owner} owner ${owner}`,
  ];
  const args = ["--single", "-D", user.nameOf(cluster), "postgres"];
  await runProgram(cluster, user, programs.postgres, args, `${statements.join("\n")}\n`);
  return { password };
}

async function runProgram(
  cwd: string,
  user: ServerUser,
  program: string,
  args: readonly string[],
  input = "",
): Promise<void> {
  const child = spawn(program, args, {
    ...user.ids,
    cwd,
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      printed = (printed + chunk).slice(-printedLimit);
    });
  }
  child.stdin.on("error", () => {}).end(input);
  const code = await new Promise<number | string>((done) => {
    child.once("error", (error) => done(error.message));
    child.once("close", (exit, signal) => done(exit ?? signal ?? ""));
  });
  if (code !== 0) {
    const reason = printed.trim().split("\n").slice(-3).join(" ") || String(code);
    throw new IntersectorError("databaseNotStarted", { reason });
  }
}

/** What the server's programs see of our surroundings: nothing that could change what they do. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH = "/usr/bin:/bin", SystemRoot, TEMP } = process.env;
  return { PATH, LC_ALL: "C", TZ: "UTC", ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }) };
}
