import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "overlap", include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"] },
});
