import { type Kernel, reachOf, sketchUnit } from "./kernel.ts";
import { kernelBytes } from "./kernel-bytes.ts";
import { type Layout, outputPairs } from "./layout.ts";
import { type WasmMemory, wasm } from "./wasm-platform.ts";

interface Exports {
  touched: { value: number };
  sketched: { value: number };
  merged: { value: number };
  setUp(...places: number[]): void;
  begin(a: number, aEnd: number, b: number, bEnd: number, isOneList: boolean, known: number): void;
  run(): number;
}

let valid: boolean | undefined;
let compiled: object | undefined;

/** True where the platform has WebAssembly with vectors of 128 bits and shared memory. */
export function hasWasm(): boolean {
  valid ??= wasm?.validate(bytesOf(kernelBytes)) ?? false;
  return valid;
}

/**
 * The kernel over a memory, for the thread of this number.
 * @throws Error where the platform has no WebAssembly that can run it
 */
export function createWasmKernel(
  memory: WasmMemory,
  layout: Layout,
  threshold: number,
  thread: number,
): Kernel {
  if (!wasm) throw new Error("this platform has no WebAssembly");
  compiled ??= new wasm.Module(bytesOf(kernelBytes));
  const { exports } = new wasm.Instance(compiled, { env: { memory } });
  const { setUp, begin, run, touched, sketched, merged } = exports as Exports;
  const { rowStarts, entries, rows, positions, weights, rests, sketches, outputs } = layout;
  const places = [rowStarts, entries, rows, positions, weights, rests, sketches, outputs[thread] ?? 0];
  setUp(...places, outputPairs, reachOf(threshold), sketchUnit);
  return {
    begin,
    run,
    counts: () => ({ touched: touched.value, sketched: sketched.value, merged: merged.value }),
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
