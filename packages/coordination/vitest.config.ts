import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "coordination", include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"] },
});
