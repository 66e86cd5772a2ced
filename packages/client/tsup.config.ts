import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "tsup";
import { printSchema } from "./scripts/print-schema.ts";

// In the repository the types come from the routes themselves. Who installs the package has no server beside it, so it
// is built of a copy in which they are printed.
const copy = join(import.meta.dirname, ".build");
rmSync(copy, { recursive: true, force: true });
cpSync(join(import.meta.dirname, "src"), copy, { recursive: true });
writeFileSync(join(copy, "api-types.ts"), printSchema(join(import.meta.dirname, "../..")));

export default defineConfig({
  entry: [".build/index.ts"],
  format: "esm",
  dts: true,
  clean: true,
  sourcemap: true,
});
