import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "sample", include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"] },
});
