import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const timeoutMs = 60_000;

/** Every package and app of the repository. */
const rooms = ["packages", "apps"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((room) => join(root, folder, room))
    .filter((room) => existsSync(join(room, "package.json"))),
);
const readmes = rooms.map((room) => join(room, "README.md"));

/** The first `ts` block of a README and the `text` block after it, which is what the program prints. */
function readExample(file: string): { code: string; output: string } | undefined {
  const match = /```ts\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(readFileSync(file, "utf8"));
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { code: match[1], output: match[2] };
}

async function runProgram(file: string, cwd: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { encoding: "utf8", cwd });
  expect(stderr).toBe("");
  return stdout;
}

function linesOf(code: string): number {
  return code.trimEnd().split("\n").length;
}

test.each(rooms.map((room) => [relative(root, room), room]))("%s has a README", (name, room) => {
  expect(existsSync(join(room, "README.md")), `${name}/README.md is not there: say what ${name} is for`).toBe(
    true,
  );
});

const packages = readmes.filter((file) => file.startsWith(join(root, "packages")) && existsSync(file));
test.each(packages.map((file) => [relative(root, file), file]))(
  "%s shows a program and what it prints",
  (name, file) => {
    expect(readExample(file), `${name} has no ts block that a text block follows`).toBeDefined();
  },
);

describe("the example of each README prints what the README says, in at most 15 lines", () => {
  const examples = [...readmes, join(root, "README.md")].flatMap((file) => {
    const example = existsSync(file) ? readExample(file) : undefined;
    // The repository's own README imports several packages, which this room has all.
    const room = dirname(file) === root ? import.meta.dirname : dirname(file);
    return example ? [{ name: relative(root, file), room, ...example }] : [];
  });
  test.each(examples)(
    "$name",
    async ({ room, code, output }) => {
      // Inside the room, so that its imports resolve as they do for the room itself.
      const folder = mkdtempSync(join(room, ".readme-"));
      try {
        writeFileSync(join(folder, "example.ts"), code);
        expect(await runProgram(join(folder, "example.ts"), room)).toBe(output);
        expect(linesOf(code)).toBeLessThanOrEqual(15);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    timeoutMs,
  );
});

describe("each program of this folder prints what the file beside it says, in at most 30 lines", () => {
  const programs = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(import.meta.dirname, name));

  test("there are at least three", () => {
    expect(programs.length).toBeGreaterThanOrEqual(3);
  });

  test.each(programs.map((file) => [basename(file), file]))(
    "%s",
    async (_, file) => {
      const output = readFileSync(file.replace(/\.ts$/, ".txt"), "utf8");
      expect(await runProgram(file, import.meta.dirname)).toBe(output);
      expect(linesOf(readFileSync(file, "utf8"))).toBeLessThanOrEqual(30);
    },
    timeoutMs,
  );
});
