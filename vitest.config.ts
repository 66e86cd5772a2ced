import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "apps/*",
      { test: { name: "examples", include: ["examples/**/*.test.ts"] } },
      { test: { name: "bench", include: ["bench/**/*.test.ts"] } },
    ],
  },
});
