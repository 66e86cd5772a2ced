import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "cli",
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    globalSetup: ["../../packages/store/src/testing.ts"],
    // Each command is a process of its own, beside the other rooms' tests.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
