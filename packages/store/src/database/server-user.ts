import { chownSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntersectorError } from "@intersector/domain";

/** Who runs the server: the user of this process, or, when that is root, somebody whom PostgreSQL accepts. */
export interface ServerUser {
  uid?: number;
  /** For `spawn`: empty where it is the user of this process. */
  ids: { uid?: number; gid?: number };
  /**
   * How the server is told its folder, which is also the folder that it is started in. Root enters folders that the
   * server's user may not pass through (a clone in /root): that one then reaches its own by way of where it stands.
   */
  nameOf: (folder: string) => string;
  /** Gives a folder, with all that is in it, to the server's user. */
  own: (folder: string) => void;
}

// The first of these that the system has. Every Linux has `nobody`.
const accounts = ["postgres", "nobody"];

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as it is; for root it runs as `postgres` or `nobody`.
 * @throws IntersectorError `databaseNotStarted` where root has nobody to run it.
 */
export function chooseServerUser(): ServerUser {
  if (process.getuid?.() !== 0) return { ids: {}, nameOf: (folder) => folder, own: () => {} };
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = accounts.map((name) => users.find((fields) => fields[0] === name)).find(Boolean);
  const [uid, gid] = [Number(account?.[2]), Number(account?.[3])];
  if (!uid || !gid)
    throw new IntersectorError("databaseNotStarted", { reason: "root: no user postgres, nobody" });
  return {
    uid,
    ids: { uid, gid },
    nameOf: (folder) => (process.platform === "linux" ? "/proc/self/cwd" : folder),
    own: (folder) => giveTo(folder, uid, gid),
  };
}

function giveTo(path: string, uid: number, gid: number): void {
  const entry = lstatSync(path);
  if (entry.uid === uid && entry.gid === gid) return;
  chownSync(path, uid, gid);
  if (!entry.isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(join(path, name), uid, gid);
}
