import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CliError } from "./cli-error.ts";
import { repositoryRoot } from "./repository.ts";

/** Where the dashboard's room is, and where its built form lies. */
export const dashboardRoom = join(repositoryRoot, "apps", "dashboard");
export const dashboardDirectory = join(dashboardRoom, "dist");

/**
 * Builds the dashboard when its sources have changed since the last build; turbo knows by their hashes.
 * @throws CliError when the build fails; its own output has been printed by then.
 */
export async function buildDashboard(signal: AbortSignal): Promise<void> {
  // The package's `bin` is a program for Node, which needs no shell and no PATH on any system.
  const turbo = createRequire(join(repositoryRoot, "package.json")).resolve("turbo/bin/turbo");
  const child = spawn(
    process.execPath,
    [turbo, "run", "build", "--filter=@intersector/dashboard", "--output-logs=errors-only"],
    {
      cwd: repositoryRoot,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      signal,
    },
  );
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  signal.throwIfAborted();
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output));
    throw new CliError("buildFailed");
  }
}
