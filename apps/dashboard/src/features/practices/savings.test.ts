import type { BodyInput } from "@intersector/domain";
import { expect, test } from "vitest";
import { recordForTests } from "../../../test/record-for-tests.ts";
import { sumSavings } from "./savings.ts";

const practice = (id: string, saving?: BodyInput<"practice">["saving"]) =>
  recordForTests("practice", id, {
    description: { original: "en", texts: { en: id } },
    state: "confirmed",
    unit: "bdt",
    ...(saving ? { saving } : {}),
  });

test("savings are added up by measure, and what saved nothing that was measured adds nothing", () => {
  expect(
    sumSavings([
      practice("a", { measure: "pages", value: 10 }),
      practice("b", { measure: "chf", value: 75 }),
      practice("c", { measure: "pages", value: 5 }),
      practice("d"),
    ]),
  ).toEqual([
    { measure: "chf", value: 75, practices: 1 },
    { measure: "pages", value: 15, practices: 2 },
  ]);
  expect(sumSavings([])).toEqual([]);
});
