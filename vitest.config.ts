import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Files wait for a database, a browser or a program of their own most of the time.
    maxWorkers: 2,
    projects: [
      "packages/*",
      "apps/*",
      { test: { name: "examples", include: ["examples/**/*.test.ts"] } },
      { test: { name: "bench", include: ["bench/**/*.test.ts"] } },
    ],
  },
});
