import { readdirSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Each bench file gives `run`, which prints its figures and the ratio to a named peer. */
interface Bench {
  default: (print: (line: string) => void) => Promise<void>;
}

const print = (line: string) => console.log(line);
// What begins with dashes is for the benches themselves.
const chosen = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && name !== "main.ts")
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => chosen.length === 0 || chosen.includes(name))
  .sort();

const unknown = chosen.filter((name) => !files.includes(name));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(", ")}. There are: ${files.join(", ")}.`);
  process.exit(1);
}

const [cpu] = cpus();
print(
  `${cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
);
for (const name of files) {
  print(`\n${name}`);
  const bench = (await import(pathToFileURL(join(import.meta.dirname, `${name}.ts`)).href)) as Bench;
  await bench.default(print);
}
