import fc from "fast-check";
import { expect, test } from "vitest";
import { type Choices, chooseItems, countChoices } from "./choose-items.ts";

interface Item {
  year: string;
  sides: string[];
}

const choices: Choices<Item> = { year: ({ year }) => [year], side: ({ sides }) => sides };
const anItem = fc.record({
  year: fc.constantFrom("2022", "2024", "2026"),
  sides: fc.uniqueArray(fc.constantFrom("ITU-R", "ITU-T", "GS")),
});
const anAddress = fc.record(
  { year: fc.constantFrom("2022", "2024", ""), side: fc.constantFrom("ITU-R", "GS", "") },
  { requiredKeys: [] },
);

test("what is chosen has every value that the address names, and nothing that has them is left out", () => {
  fc.assert(
    fc.property(fc.array(anItem), anAddress, (items, chosen) => {
      const naive = items.filter(
        ({ year, sides }) =>
          (!chosen.year || year === chosen.year) && (!chosen.side || sides.includes(chosen.side)),
      );
      expect(chooseItems(items, choices, chosen)).toEqual(naive);
    }),
  );
});

test("the number beside a value is the number of items that choosing it leaves", () => {
  fc.assert(
    fc.property(fc.array(anItem), anAddress, (items, chosen) => {
      for (const [name, counts] of countChoices(items, choices, chosen)) {
        for (const [value, count] of counts) {
          expect(chooseItems(items, choices, { ...chosen, [name]: value })).toHaveLength(count);
        }
      }
    }),
  );
});

test("a name that no choice has changes nothing", () => {
  expect(chooseItems([{ year: "2022", sides: [] }], choices, { q: "climat" })).toHaveLength(1);
});
