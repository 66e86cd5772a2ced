import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleRecords } from "@intersector/sample";
import { openRegister, type Register } from "@intersector/store";
import { createTestDatabase } from "@intersector/store/testing";
import { type RunResult, runCli } from "./run-cli.ts";

export interface SampleRegister {
  register: Register;
  databaseUrl: string;
  /** Runs a command on this register. */
  run: (...args: string[]) => Promise<RunResult>;
  /** A path in a folder that goes with the register. */
  inFolder: (name: string) => string;
  close: () => Promise<void>;
}

/** A register with the sample in it, on a PostgreSQL that the commands reach by its address. */
export async function openSampleRegister(): Promise<SampleRegister> {
  const folder = mkdtempSync(join(tmpdir(), "intersector-cli-"));
  const { databaseUrl, close } = await createTestDatabase();
  const register = await openRegister({ databaseUrl });
  await register.putMany(sampleRecords(), { actor: "sample" });
  return {
    register,
    databaseUrl,
    run: (...args) => runCli(args, { env: { DATABASE_URL: databaseUrl } }),
    inFolder: (name) => join(folder, name),
    close: async () => {
      await register.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
