/**
 * The same list with one item a step up or down.
 * @example
 * moveItem(["a", "b", "c"], 2, -1) //=> ["a", "c", "b"]
 */
export function moveItem<Item>(items: readonly Item[], index: number, step: -1 | 1): Item[] {
  const moved = items.filter((_, at) => at !== index);
  const item = items[index];
  return item === undefined ? [...items] : moved.toSpliced(index + step, 0, item);
}
