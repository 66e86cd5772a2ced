import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "join-worker": "src/join/join-worker.ts" },
  format: "esm",
  dts: true,
  clean: true,
  sourcemap: true,
});
