/** An item with those that belong to it. */
export interface Nested<Item> {
  item: Item;
  children: Nested<Item>[];
}

export interface NestOptions<Item> {
  /** The id of the item that this one belongs to. */
  parentOf: (item: Item) => string | undefined;
  order: (a: Item, b: Item) => number;
}

/**
 * Items under the one that they belong to. What belongs to an item that is not among them, or in a circle to itself,
 * stands at the top, so that every item is told once.
 */
export function nestItems<Item extends { id: string }>(
  items: readonly Item[],
  { parentOf, order }: NestOptions<Item>,
): Nested<Item>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const childrenOf = new Map<string, Item[]>();
  const roots: Item[] = [];
  for (const item of items) {
    const parent = isInCircle(item, byId, parentOf) ? undefined : parentOf(item);
    if (parent === undefined || !byId.has(parent)) roots.push(item);
    else childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), item]);
  }
  const nest = (of: readonly Item[]): Nested<Item>[] =>
    of.toSorted(order).map((item) => ({ item, children: nest(childrenOf.get(item.id) ?? []) }));
  return nest(roots);
}

/** True for an item that is reached from itself by going up. */
function isInCircle<Item extends { id: string }>(
  item: Item,
  byId: ReadonlyMap<string, Item>,
  parentOf: (item: Item) => string | undefined,
): boolean {
  const seen = new Set<string>();
  for (let at: Item | undefined = item; at; ) {
    if (seen.has(at.id)) return at.id === item.id;
    seen.add(at.id);
    const parent: string | undefined = parentOf(at);
    at = parent === undefined ? undefined : byId.get(parent);
  }
  return false;
}

/** The branches that lead to items which are kept, with all that stands above them and nothing else. */
export function keepBranches<Item>(
  nested: readonly Nested<Item>[],
  isKept: (item: Item) => boolean,
): Nested<Item>[] {
  return nested.flatMap(({ item, children }) => {
    const below = keepBranches(children, isKept);
    return below.length > 0 || isKept(item) ? [{ item, children: below }] : [];
  });
}
