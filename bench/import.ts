import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startDatabase } from "@intersector/store";
import pg from "pg";
import { type Measured, measureCommand, megabytes } from "./measure/measure-command.ts";

const list = fileURLToPath(new URL("../../shared/data/uninfo-projects/projects.jsonl", import.meta.url));
const targets = { seconds: 20, bytes: 1e9 };
/** As many as the register writes at one time. */
const peerBatch = 1_000;

/**
 * The 20,017 projects of UN INFO through `intersector import` into an embedded register of its own: read, checked,
 * compared with the register, written with log, references and search. The peer is the bare lower bound: the same
 * bodies, in the same PostgreSQL, as rows of one jsonb column with neither index nor anything beside it.
 */
export default async function run(print: (line: string) => void): Promise<void> {
  if (!existsSync(list)) {
    print("left out: the list of real projects (projects.jsonl) is not here");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "intersector-bench-import-"));
  const data = join(folder, "data");
  const command = (...more: string[]) =>
    measureCommand(["import", "activity", list, "--map", "uninfo", "--data", data, "--lang", "en", ...more]);
  try {
    const first = await command();
    tell(print, "import", first);
    print(
      `  targets: ${targets.seconds} s ${verdict(first.seconds <= targets.seconds)}, ${megabytes(targets.bytes)} ${verdict((first.peakBytes ?? 0) <= targets.bytes)}`,
    );
    tell(print, "dry run of what is there already", await command("--dry-run"));
    tell(print, "import again, of which nothing changes", await command());
    const peerSeconds = await insertBare(data);
    print(
      `  peer: the bodies alone into one jsonb table ${peerSeconds.toFixed(1)} s; the import takes ${(first.seconds / peerSeconds).toFixed(1)} times as long`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(print: (line: string) => void, name: string, measured: Measured): void {
  if (measured.code !== 0) throw new Error(`${name} failed:\n${measured.output}`);
  const counts = /^Rows: .*$/m.exec(measured.output)?.[0] ?? "";
  print(
    `  ${name}: ${measured.seconds.toFixed(1)} s; process ${measured.cpuSeconds.toFixed(1)} s of processor, ${megabytes(measured.peakBytes)}; PostgreSQL ${measured.childrenCpuSeconds.toFixed(1)} s, ${megabytes(measured.childrenPeakBytes)}`,
  );
  print(`    ${counts}`);
}

function verdict(isMet: boolean): string {
  return isMet ? "(met)" : "(MISSED)";
}

async function insertBare(dataDir: string): Promise<number> {
  const database = await startDatabase({ dataDir });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ body: string }>(
      "select body::text as body from records where kind = 'activity'",
    );
    await client.query("create table bare (body jsonb not null)");
    const begun = performance.now();
    await client.query("begin");
    for (let start = 0; start < rows.length; start += peerBatch) {
      const bodies = rows.slice(start, start + peerBatch).map(({ body }) => body);
      await client.query("insert into bare select unnest($1::jsonb[])", [bodies]);
    }
    await client.query("commit");
    return (performance.now() - begun) / 1000;
  } finally {
    await client.end();
    await database.stop();
  }
}
