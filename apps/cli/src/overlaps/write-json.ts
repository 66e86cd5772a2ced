import type { OverlapPair } from "@intersector/domain";
import { listLeftOut, nameActivities, type OverlapResult } from "./overlap-result.ts";

/**
 * A comparison as one JSON object: how the files were read, every activity, every pair with its evidence, identical
 * groups, and what was left out. Items and pairs stand on lines of their own, and are written one by one.
 */
export async function* writeJson(result: OverlapResult): AsyncGenerator<Uint8Array> {
  const { findings, read, onPair } = result;
  const name = nameActivities(result);
  const { threshold, counts, identical, items } = findings;
  const head = { threshold, files: read.files, counts, identical, leftOut: listLeftOut(result) };
  yield text(`${JSON.stringify(head).slice(0, -1)},\n"items":[`);
  yield* lines(items, ({ id, title, unit, side }) => {
    const { unit: unitName, file, row } = name(id);
    return { id, title, unit, unitName, ...(side === undefined ? {} : { side }), file, row };
  });
  yield text('],\n"pairs":[');
  yield* lines(findings.pairs, (pair: OverlapPair) => {
    onPair(pair);
    return pair;
  });
  yield text("]}\n");
}

/** Lines that are written at one time. */
const linesPerChunk = 500;

function* lines<Value>(values: Iterable<Value>, shape: (value: Value) => unknown): Generator<Uint8Array> {
  let chunk: string[] = [];
  let separator = "\n";
  const flush = () => {
    const bytes = text(separator + chunk.join(",\n"));
    separator = ",\n";
    chunk = [];
    return bytes;
  };
  for (const value of values) {
    if (chunk.push(JSON.stringify(shape(value))) === linesPerChunk) yield flush();
  }
  if (chunk.length > 0) yield flush();
  yield text("\n");
}

function text(value: string): Uint8Array {
  return Buffer.from(value, "utf8");
}
