import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** The READMEs that show a program: each room's. */
const readmes = ["packages", "apps"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((room) => join(root, folder, room, "README.md")))
  .filter((file) => readFileSync(file, "utf8").includes("```ts"));

/** The first `ts` block of a README and the `text` block after it, which is what the program prints. */
function readExample(file: string): { code: string; output: string } {
  const match = /```ts\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(readFileSync(file, "utf8"));
  if (!match?.[1] || match[2] === undefined)
    throw new Error(`${file}: no ts block that a text block follows`);
  return { code: match[1], output: match[2] };
}

function runProgram(file: string, cwd: string): string {
  return execFileSync(process.execPath, [file], { encoding: "utf8", cwd });
}

describe("the example of each README prints what the README says", () => {
  test.each(readmes.map((file) => [relative(root, file), file]))(
    "%s",
    (_name, file) => {
      const { code, output } = readExample(file);
      const room = join(file, "..");
      // Inside the room, so that its imports resolve as they do for the room itself.
      const folder = mkdtempSync(join(room, ".readme-"));
      try {
        writeFileSync(join(folder, "example.ts"), code);
        expect(runProgram(join(folder, "example.ts"), room)).toBe(output);
        expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
