import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "api",
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    // One PostgreSQL for all files, each of which has a database of its own on it.
    globalSetup: ["../../packages/store/src/testing.ts"],
    testTimeout: 30_000,
  },
});
