import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@intersector/store/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort, type RunningCommand, runCli, startCli } from "./run-cli.ts";

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const folder = mkdtempSync(join(tmpdir(), "intersector-cli-start-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const startArgs = (port: number, ...more: string[]) => [
  ...["start", "--no-dashboard", "--port", String(port), ...more],
];
const address = /http:\/\/127\.0\.0\.1:\d+/;

async function isGone(pid: number): Promise<void> {
  await expect.poll(() => isAlive(-pid), { timeout: 5_000 }).toBe(false);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** One line that says what is wrong and what to do, and no trace of the program. */
function expectOneSentence(errors: string, ...parts: string[]): void {
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
  for (const part of parts) expect(errors).toContain(part);
  expect(errors).not.toMatch(/\bat .*:\d+:\d+/);
}

test("the first start says each step with its time and at last the address; Ctrl-C ends all of it; the second start is quick", async () => {
  const port = await freePort();
  const first = startCli(startArgs(port, "--data", data));
  const url = await first.until(address);
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect(first.printed()).toMatch(/^ +\d+\.\d\d s {2}Port \d+ is free\n +\d+\.\d\d s {2}Embedded database/);
  expect(first.printed()).toContain("Sample register loaded");
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ ready: true });
  first.tell("SIGINT");
  const { code, output, errors } = await first.ended;
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toMatch(/Stopping…\nEverything has ended cleanly\.\n$/);
  await isGone(first.pid);

  const begun = performance.now();
  const second = startCli(startArgs(port, "--data", data, "--lang", "fr"));
  await second.until(address);
  // The promise is 3 s for a person; the tests of other rooms run on the same processors.
  expect(performance.now() - begun).toBeLessThan(6_000);
  expect(second.printed()).toContain("Registre ouvert\u00a0:");
  second.tell("SIGTERM");
  expect(await second.ended).toMatchObject({ code: 0, errors: "" });
  await isGone(second.pid);
}, 60_000);

describe("what keeps it from starting is said in one sentence, with what to do", () => {
  let running: RunningCommand;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    running = startCli(startArgs(port, "--data", data));
    await running.until(address);
  }, 60_000);
  afterAll(async () => {
    running.tell("SIGINT");
    await running.ended;
  });

  test("a taken port", async () => {
    const { code, errors } = await runCli(startArgs(port, "--data", join(folder, "unused")));
    expect(code).toBe(1);
    expectOneSentence(errors, `Port ${port}`, "is taken", `--port ${port + 1}`);
  });

  test("a data folder that another process uses, and which one", async () => {
    const { code, errors } = await runCli(startArgs(await freePort(), "--data", data));
    expect(code).toBe(1);
    expectOneSentence(errors, data, "in use by another process", String(running.pid), "--data");
  });

  test("a database that is not there, without its password", async () => {
    const { code, errors } = await runCli(startArgs(await freePort()), {
      env: { DATABASE_URL: "postgres://somebody:secret@127.0.0.1:1/x" },
    });
    expect(code).toBe(1);
    expectOneSentence(errors, "postgres://somebody@127.0.0.1:1/x", "ECONNREFUSED", "DATABASE_URL");
    expect(errors).not.toContain("secret");
  });

  test.each(["nonsense", "postgres://[", "postgres://a b", "http://example.org/x"])(
    "a DATABASE_URL that is none: %s",
    async (url) => {
      const { code, errors } = await runCli(startArgs(await freePort()), { env: { DATABASE_URL: url } });
      expect(code).toBe(1);
      expectOneSentence(errors, "DATABASE_URL");
    },
  );

  test("a data folder that is a file", async () => {
    const { code, errors } = await runCli(startArgs(await freePort(), "--data", import.meta.filename));
    expect(code).toBe(1);
    expectOneSentence(errors, "cannot be written to", "--data");
  });

  test("a host that this machine does not have", async () => {
    const { code, errors } = await runCli(startArgs(await freePort(), "--host", "192.0.2.1"));
    expect(code).toBe(1);
    expectOneSentence(errors, "192.0.2.1");
  });

  test("a level of the log that does not exist", async () => {
    const { code, errors } = await runCli(startArgs(await freePort(), "--data", join(folder, "level")), {
      env: { LOG_LEVEL: "loud" },
    });
    expect(code).toBe(2);
    expectOneSentence(errors, "LOG_LEVEL", "loud", "warn");
  }, 30_000);
});

test("told to end while it starts, it ends what it has begun", async () => {
  const port = await freePort();
  const child = startCli(startArgs(port, "--data", data));
  await child.until("is free");
  child.tell("SIGINT");
  const { code, output, errors } = await child.ended;
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toContain("Everything has ended cleanly.");
  expect(output).not.toMatch(address);
  await isGone(child.pid);
}, 30_000);

test("with DATABASE_URL, a separately started PostgreSQL is used and left running", async () => {
  const { databaseUrl, close } = await createTestDatabase();
  const child = startCli(startArgs(await freePort(), "--data", join(folder, "not-made")), {
    env: { DATABASE_URL: databaseUrl },
  });
  const url = await child.until(/Ready.*(http:\S+)/);
  expect(child.printed()).toContain("reached");
  expect(child.printed()).not.toContain(new URL(databaseUrl).password);
  expect(url).toContain("http://");
  child.tell("SIGINT");
  expect(await child.ended).toMatchObject({ code: 0, errors: "" });
  const after = await runCli(["verify"], { env: { DATABASE_URL: databaseUrl } });
  expect(after).toMatchObject({ code: 0, errors: "" });
  await close();
}, 60_000);

test.runIf(isRoot)(
  "an ordinary user starts it as well, and is told of a folder that is not theirs",
  async () => {
    const home = mkdtempSync(join(tmpdir(), "intersector-cli-ordinary-"));
    chownSync(home, nobody.uid, nobody.gid);
    const child = startCli(startArgs(await freePort(), "--data", join(home, "data")), nobody);
    await child.until(address);
    child.tell("SIGINT");
    expect(await child.ended).toMatchObject({ code: 0, errors: "" });
    chmodSync(home, 0o500);
    const { code, errors } = await runCli(startArgs(await freePort(), "--data", join(home, "more")), nobody);
    expect(code).toBe(1);
    expectOneSentence(errors, join(home, "more"), "cannot be written to", "--data");
    rmSync(home, { recursive: true, force: true });
  },
  60_000,
);

test("a port that is taken between the look and the start is said like any other", async () => {
  const squatter = createServer();
  const port = await freePort();
  const child = startCli(startArgs(port, "--data", data));
  await child.until("is free");
  await new Promise<void>((resolve) => squatter.listen(port, "127.0.0.1", resolve));
  const { code, errors } = await child.ended;
  expect(code).toBe(1);
  expectOneSentence(errors, `Port ${port}`, "is taken");
  await new Promise((resolve) => squatter.close(resolve));
}, 30_000);
