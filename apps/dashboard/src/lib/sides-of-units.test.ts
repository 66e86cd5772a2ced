import type { RegisterRecord } from "@intersector/domain";
import { expect, test } from "vitest";
import { sidesOfUnits } from "./sides-of-units.ts";

function unit(id: string, body: Partial<RegisterRecord<"unit">["body"]>) {
  return { id, body: body as RegisterRecord<"unit">["body"] };
}

test("a unit has the side of what it is a part of, and a circle of parents ends", () => {
  const sides = sidesOfUnits([
    unit("tsb", { side: "ITU-T" }),
    unit("tsb-ops", { parent: "tsb" }),
    unit("team", { parent: "tsb-ops" }),
    unit("a", { parent: "b" }),
    unit("b", { parent: "a" }),
    unit("outside", {}),
  ]);
  expect(Object.fromEntries(sides)).toEqual({ tsb: "ITU-T", "tsb-ops": "ITU-T", team: "ITU-T" });
});
