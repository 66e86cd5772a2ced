import type { RegisterRecord } from "@intersector/domain";
import { type Nested, nestItems } from "./nest-items.ts";

type Document = RegisterRecord<"document">;

/** A document with its addenda, revisions and corrigenda. */
export type NestedDocument = Nested<Document>;

/** Documents under the one that they belong to, in the order of their symbols. */
export function nestDocuments(documents: readonly Document[]): NestedDocument[] {
  return nestItems(documents, { parentOf: ({ body }) => body.parent, order: bySymbol });
}

/** `ISCG/26-1/7` before `ISCG/26-1/10`; those without a symbol come last. */
function bySymbol(a: Document, b: Document): number {
  const [first, second] = [a.body.symbol, b.body.symbol];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined) || a.id.localeCompare(b.id, "en");
  }
  return first.localeCompare(second, "en", { numeric: true });
}
