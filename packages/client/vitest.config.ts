import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "client",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["../store/src/testing.ts"],
    testTimeout: 60_000,
  },
});
