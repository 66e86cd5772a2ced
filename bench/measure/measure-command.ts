import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const main = join(import.meta.dirname, "..", "..", "apps", "cli", "src", "main.ts");
const pollMs = 100;

export interface MeasureOptions {
  env?: NodeJS.ProcessEnv;
  /** Ends the command, as Ctrl-C does, when it has printed this; `seconds` then counts up to here. */
  until?: RegExp;
}

/** What a command took. Memory is the kernel's account, on Linux alone. */
export interface Measured {
  code: number | null;
  output: string;
  /** From the start of the process to its end, or to what was waited for. */
  seconds: number;
  /** Time that processors gave to it and to the programs it started: on a busy machine what counts. */
  cpuSeconds: number;
  childrenCpuSeconds: number;
  /** The most that the process held at one time. */
  peakBytes?: number;
  /** The most that the programs it started held together, shared memory divided among them. */
  childrenPeakBytes?: number;
}

/** Runs the command line as a person does, in a process of its own, and measures it. */
export async function measureCommand(
  args: readonly string[],
  { env = {}, until }: MeasureOptions = {},
): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid = 0 } = child;
  let output = "";
  let seconds: number | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      if (!until || seconds !== undefined || !until.test(output)) return;
      seconds = (performance.now() - begun) / 1000;
      child.kill("SIGINT");
    });
  }
  let [peak, childrenPeak, cpuSeconds] = [0, 0, 0];
  const childrenCpu = new Map<number, number>();
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid, "status", "VmHWM"));
    cpuSeconds = Math.max(cpuSeconds, cpuSecondsOf(pid));
    const children = descendantsOf(pid);
    for (const id of children) childrenCpu.set(id, Math.max(childrenCpu.get(id) ?? 0, cpuSecondsOf(id)));
    childrenPeak = Math.max(childrenPeak, sum(children.map((id) => memoryOf(id, "smaps_rollup", "Pss"))));
  }, pollMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  clearInterval(watch);
  return {
    ...{ code, output, seconds: seconds ?? (performance.now() - begun) / 1000 },
    ...{ cpuSeconds, childrenCpuSeconds: sum([...childrenCpu.values()]) },
    ...(peak > 0 ? { peakBytes: peak } : {}),
    ...(childrenPeak > 0 ? { childrenPeakBytes: childrenPeak } : {}),
  };
}

/** A field of the kernel's account of a process, in bytes; 0 where there is none. */
function memoryOf(pid: number, file: string, field: string): number {
  try {
    const line = readFileSync(`/proc/${pid}/${file}`, "utf8").match(
      new RegExp(`^${field}:\\s+(\\d+) kB`, "m"),
    );
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** In user and system mode, in the kernel's hundredths. */
function cpuSecondsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function descendantsOf(pid: number): number[] {
  try {
    const own = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8")
        .trim()
        .split(" ")
        .filter(Boolean)
        .map(Number),
    );
    return own.flatMap((child) => [child, ...descendantsOf(child)]);
  } catch {
    return [];
  }
}

/** Bytes as people compare them: `488 MB`. */
export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? "not known on this system" : `${Math.round(bytes / 1e6)} MB`;
}
