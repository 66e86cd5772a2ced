import type { Item } from "../read/item.ts";
import type { VectorSpace } from "../space/build-space.ts";
import { type IndexedSpace, type JoinCounts, searchSpace } from "./join-space.ts";
import { createPairTable, type PairTable } from "./pair-table.ts";

/** All pairs of all spaces, each once: in the language in which it scores highest, or without words where none is shared. */
export async function joinSpaces(
  spaces: readonly IndexedSpace[],
  items: readonly Item[],
  counts: JoinCounts,
  breathe: (share: number) => Promise<void>,
): Promise<PairTable> {
  const table = createPairTable();
  const severalLanguages = new Map<number, number>();
  const total = spaces.reduce((sum, { space }) => sum + space.items.length, 0);
  let done = 0;
  for (const [index, indexed] of spaces.entries()) {
    const { space } = indexed;
    const onPair = (rowA: number, rowB: number, score: number) => {
      const [a, b] = [space.items[rowA] ?? 0, space.items[rowB] ?? 0];
      const shared = sharedLanguages(items[a], items[b]);
      // Without words, a plan node in common is no evidence: a portfolio hangs on some dozens of them.
      if (space.language === undefined && (shared > 0 || !sharesMandate(items[a], items[b]))) return;
      if (shared < 2) {
        table.add(index, rowA, rowB, score);
        return;
      }
      const key = a * items.length + b;
      const known = severalLanguages.get(key);
      if (known === undefined) severalLanguages.set(key, table.add(index, rowA, rowB, score));
      else if (score > (table.scores[known] ?? 0)) table.replace(known, index, rowA, rowB, score);
    };
    const report = (share: number) => breathe((done + share * space.items.length) / total);
    await searchSpace(indexed, { counts, onPair, pause: report });
    done += space.items.length;
  }
  return table;
}

/** In how many languages two items can be compared by their words. */
export function sharedLanguages(a: Item | undefined, b: Item | undefined): number {
  let shared = 0;
  for (const language of a?.comparedIn ?? []) if (b?.comparedIn.includes(language)) shared += 1;
  return shared;
}

export function sharesMandate(a: Item | undefined, b: Item | undefined): boolean {
  return a?.mandates.some((mandate) => b?.mandates.includes(mandate)) ?? false;
}

/** The places of the pairs, the highest score first, equal scores by their items. */
export function orderOfPairs(table: PairTable, spaces: readonly VectorSpace[]): Uint32Array {
  const { scores, rowsA, rowsB, spaces: spaceOf } = table;
  const itemOf = (rows: Uint32Array, place: number) =>
    spaces[spaceOf[place] ?? 0]?.items[rows[place] ?? 0] ?? 0;
  return Uint32Array.from({ length: table.length }, (_, place) => place).sort(
    (p, q) =>
      (scores[q] ?? 0) - (scores[p] ?? 0) ||
      itemOf(rowsA, p) - itemOf(rowsA, q) ||
      itemOf(rowsB, p) - itemOf(rowsB, q),
  );
}
