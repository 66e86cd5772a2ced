import { readFileSync, writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";

const source = new URL("source/join-lists.ts", import.meta.url);
const target = new URL("../src/join/kernel-bytes.ts", import.meta.url);

/**
 * The kernel's bytes from its source.
 * @throws Error with the compiler's messages where the source does not compile
 */
export async function compileKernel(): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  const flags = ["--runtime", "stub", "--importMemory", "--sharedMemory", "--initialMemory", "1"];
  flags.push("--maximumMemory", "65536", "--enable", "simd,threads", "-O3", "--noAssert", "--use", "abort=");
  const { error, stderr } = await asc.main(["join-lists.ts", "--outFile", "join-lists.wasm", ...flags], {
    readFile: (name) => (name === "join-lists.ts" ? readFileSync(source, "utf8") : null),
    writeFile: (name, contents) => {
      if (name === "join-lists.wasm" && typeof contents !== "string") bytes = contents;
    },
    listFiles: () => [],
  });
  if (error || !bytes) throw new Error(`the kernel does not compile: ${stderr.toString()}`, { cause: error });
  return bytes;
}

/** The module that holds the bytes, as text. */
export function moduleOfBytes(bytes: Uint8Array): string {
  return `/** Compiled from \`kernel/source/join-lists.ts\` by \`node kernel/compile-kernel.ts\`; \`kernel-bytes.test.ts\` compares. */
export const kernelBytes =
  "${Buffer.from(bytes).toString("base64")}";
`;
}

if (import.meta.main) writeFileSync(target, moduleOfBytes(await compileKernel()));
