import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDatabase } from "@intersector/store";
import { measureCommand, megabytes } from "./measure/measure-command.ts";

const laterTargetSeconds = 3;
const laterStarts = 5;
const ready = /Ready after .*http:/;

/**
 * From the start of the process to the printed address: the first start on an empty folder, with a new build of the
 * dashboard, and later ones. The peer is what nobody can do without: the embedded PostgreSQL alone on the same data.
 * What `npx` and the package manager take before (and on a fresh clone the installing) is not in it.
 */
export default async function run(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "intersector-bench-start-"));
  const dataDir = join(folder, "data");
  const start = async (env: NodeJS.ProcessEnv, ...more: string[]) => {
    const port = String(await freePort());
    const args = ["start", "--port", port, "--data", dataDir, "--lang", "en", ...more];
    const measured = await measureCommand(args, { until: ready, env: { ...env, DATABASE_URL: "" } });
    if (measured.code !== 0) throw new Error(`start failed:\n${measured.output}`);
    return measured;
  };
  try {
    const builds = hasPnpm();
    const how = builds ? [] : ["--no-dashboard"];
    if (!builds) print("  without the dashboard: pnpm, through which it is built, is not on the PATH");
    const first = await start({ TURBO_FORCE: "true" }, ...how);
    print(`  first start${builds ? ", dashboard built anew" : ""}: ${first.seconds.toFixed(1)} s`);
    if (builds) await start({}, ...how);
    const later = [];
    for (let round = 0; round < laterStarts; round += 1) later.push(await start({}, ...how));
    const middle = later.sort((a, b) => a.seconds - b.seconds)[Math.floor(laterStarts / 2)];
    if (!middle) throw new Error("no start was measured");
    print(
      `  later start: ${middle.seconds.toFixed(2)} s (median of ${laterStarts}; target ${laterTargetSeconds} s ${middle.seconds <= laterTargetSeconds ? "met" : "MISSED"}); process ${megabytes(middle.peakBytes)}, PostgreSQL ${megabytes(middle.childrenPeakBytes)}`,
    );
    const begun = performance.now();
    const database = await startDatabase({ dataDir });
    const peerSeconds = (performance.now() - begun) / 1000;
    await database.stop();
    print(
      `  peer: the embedded PostgreSQL alone ${peerSeconds.toFixed(2)} s; a later start takes ${(middle.seconds / peerSeconds).toFixed(1)} times as long`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasPnpm(): boolean {
  return spawnSync("pnpm", ["--version"], { shell: process.platform === "win32" }).status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === "object" && address ? address.port : 0;
}
