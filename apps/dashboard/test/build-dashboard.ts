import { execFileSync } from "node:child_process";
import { globSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
/** What the built pages are made of. */
const sources = [
  "apps/dashboard/{index.html,package.json,vite.config.ts}",
  "apps/dashboard/{src,build,public}/**/*",
  "packages/coordination/src/**/*",
  "packages/domain/src/**/*",
  "apps/api/src/{client.ts,client/**/*}",
];

/** Builds the dashboard into `dist`, where it is missing or older than what it is made of. */
export function buildDashboard(): void {
  if (builtAt() > changedAt()) return;
  execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", "await (await import('vite')).build({ logLevel: 'warn' })"],
    { cwd: root, stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } },
  );
}

function builtAt(): number {
  return statSync(join(root, "dist/index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function changedAt(): number {
  const files = globSync(sources, { cwd: join(root, "../..") });
  return Math.max(...files.map((file) => statSync(join(root, "../..", file)).mtimeMs));
}
