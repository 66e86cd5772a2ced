import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process started, in its system's own terms. Numbers of processes are used again (in a container the next
 * start often gets the very same one): number and start together name one process. `undefined` when it is not there
 * or its start cannot be known.
 */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      // The name of the program, in brackets, may hold blanks and brackets itself; the start is the 20th field after it.
      const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    }
    if (process.platform === "win32") return undefined;
    const printed = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return printed.trim().replace(/[^\w]+/g, "-") || undefined;
  } catch {
    return undefined;
  }
}

/** True where a process of this number runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A name that this process alone has: `4711 8123456`. */
export function ownIdentity(): string {
  return `${process.pid} ${startOf(process.pid) ?? ""}`.trim();
}

/** True where the process that gave itself this name still runs. */
export function isIdentityAlive(identity: string): boolean {
  const [pid, start] = identity.split(" ");
  if (!isAlive(Number(pid))) return false;
  const now = startOf(Number(pid));
  return start === undefined || now === undefined || start === now;
}
