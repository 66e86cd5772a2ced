/**
 * What is used of WebAssembly. The types of Node leave it out and those of browsers bring a whole page with them; where
 * a platform has none, `wasm` is undefined.
 */
export interface WasmMemory {
  readonly buffer: ArrayBufferLike;
}

interface WasmPlatform {
  validate(bytes: Uint8Array): boolean;
  Memory: new (size: { initial: number; maximum: number; shared: boolean }) => WasmMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: Record<string, Record<string, WasmMemory>>) => { exports: object };
}

export const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly?: WasmPlatform };
