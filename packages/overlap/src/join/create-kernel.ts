import type { Kernel } from "./kernel.ts";
import type { Layout } from "./layout.ts";
import { createScriptKernel } from "./script-kernel.ts";
import { createWasmKernel, hasWasm } from "./wasm-kernel.ts";
import { type WasmMemory, wasm } from "./wasm-platform.ts";

export type KernelName = "wasm" | "script";

/** A memory of which threads share the whole, without copying. */
export type JoinMemory = WasmMemory | ArrayBufferLike;

const pageBytes = 65_536;

/** Pairs of postings from which on a memory and a module of WebAssembly are worth having. */
const pairsForWasm = 200_000;

/** The kernel that does this much work soonest. */
export function chooseKernel(pairs: number): KernelName {
  return pairs >= pairsForWasm && hasWasm() ? "wasm" : "script";
}

/**
 * Memory for an index, all zero.
 * @throws RangeError where the index is larger than WebAssembly's 4 GiB
 */
export function allocate(kernel: KernelName, bytes: number, shared: boolean): JoinMemory {
  if (kernel === "script" || !wasm) return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  const pages = Math.ceil(bytes / pageBytes);
  return new wasm.Memory({ initial: pages, maximum: pages, shared: true });
}

export function bufferOf(memory: JoinMemory): ArrayBufferLike {
  return "buffer" in memory ? memory.buffer : memory;
}

export function createKernel(
  name: KernelName,
  memory: JoinMemory,
  layout: Layout,
  threshold: number,
  thread: number,
): Kernel {
  return name === "wasm" && "buffer" in memory
    ? createWasmKernel(memory, layout, threshold, thread)
    : createScriptKernel(bufferOf(memory), layout, threshold, thread);
}
