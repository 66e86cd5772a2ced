import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "dashboard",
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    // They wait for the browser more than they work.
    maxWorkers: 2,
    // As many pages at once as there are cores; more would only keep each other, and the other files, waiting.
    maxConcurrency: 2,
    // A page in a browser on two cores, beside the other rooms' tests.
    testTimeout: 90_000,
    // As long as the browser waits for what it looks for: a machine that does other work at the same time is slow.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
  },
});
