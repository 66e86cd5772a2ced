import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "reports",
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    // Six languages in five formats take their time on a busy machine.
    testTimeout: 60_000,
  },
});
