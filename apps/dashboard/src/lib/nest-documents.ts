import type { RegisterRecord } from "@intersector/domain";

type Given = Pick<RegisterRecord<"document">, "id" | "body">;

/** A document with its addenda, revisions and corrigenda. */
export interface NestedDocument<Item extends Given = RegisterRecord<"document">> {
  document: Item;
  children: NestedDocument<Item>[];
}

/**
 * Documents under the one that they belong to, in the order of their symbols. What belongs to a document that is not
 * among them, or in a circle to itself, stands at the top.
 */
export function nestDocuments<Item extends Given>(documents: readonly Item[]): NestedDocument<Item>[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const childrenOf = new Map<string, Item[]>();
  const roots: Item[] = [];
  for (const document of documents) {
    const parent = hasTop(document, byId) ? document.body.parent : undefined;
    if (parent === undefined || !byId.has(parent)) roots.push(document);
    else childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), document]);
  }
  const nest = (items: readonly Item[]): NestedDocument<Item>[] =>
    items
      .toSorted(bySymbol)
      .map((document) => ({ document, children: nest(childrenOf.get(document.id) ?? []) }));
  return nest(roots);
}

/** False for a document that is reached from itself by going up. */
function hasTop<Item extends Given>(document: Item, byId: ReadonlyMap<string, Item>): boolean {
  const seen = new Set<string>();
  for (let at: Item | undefined = document; at; ) {
    if (seen.has(at.id)) return at.id !== document.id;
    seen.add(at.id);
    at = at.body.parent === undefined ? undefined : byId.get(at.body.parent);
  }
  return true;
}

/** `ISCG/26-1/7` before `ISCG/26-1/10`; those without a symbol come last. */
function bySymbol(a: Given, b: Given): number {
  const [first, second] = [a.body.symbol, b.body.symbol];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined) || a.id.localeCompare(b.id, "en");
  }
  return first.localeCompare(second, "en", { numeric: true });
}
