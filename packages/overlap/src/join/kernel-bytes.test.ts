import { expect, test } from "vitest";
import { compileKernel, moduleOfBytes } from "../../kernel/compile-kernel.ts";
import { kernelBytes } from "./kernel-bytes.ts";

test("the kernel is what its source compiles to", async () => {
  const bytes = await compileKernel();
  expect(bytes.length).toBeLessThan(2000);
  expect(moduleOfBytes(bytes)).toContain(`"${kernelBytes}"`);
});
