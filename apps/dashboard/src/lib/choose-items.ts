/** The values by which the items of a list are chosen, by the name that a choice has in the address. */
export type Choices<Item> = Readonly<Record<string, (item: Item) => readonly (string | undefined)[]>>;

/** What the address says of a list: words under `q`, and the chosen value of each field. */
export type ChosenValues = Readonly<Record<string, string>>;

/**
 * The items that have every value that was chosen; `without` leaves one choice out.
 * @example
 * chooseItems([{ year: "2022" }, { year: "2024" }], { year: ({ year }) => [year] }, { year: "2024" })
 * //=> [{ year: "2024" }]
 */
export function chooseItems<Item>(
  items: readonly Item[],
  choices: Choices<Item>,
  chosen: ChosenValues,
  without?: string,
): Item[] {
  const wanted = Object.entries(choices).filter(([name]) => name !== without && chosen[name]);
  return items.filter((item) =>
    wanted.every(([name, valuesOf]) => valuesOf(item).includes(chosen[name] ?? "")),
  );
}

/** How many items would be left by each value of each choice, the other choices staying as they are. */
export function countChoices<Item>(
  items: readonly Item[],
  choices: Choices<Item>,
  chosen: ChosenValues,
): Map<string, Map<string, number>> {
  return new Map(
    Object.entries(choices).map(([name, valuesOf]) => {
      const counts = new Map<string, number>();
      for (const item of chooseItems(items, choices, chosen, name)) {
        for (const value of new Set(valuesOf(item))) {
          if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      return [name, counts];
    }),
  );
}
