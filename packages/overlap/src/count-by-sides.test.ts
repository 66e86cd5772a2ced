import { expect, test } from "vitest";
import { subject } from "../test/short-titles.ts";
import { countBySides } from "./count-by-sides.ts";
import { findOverlaps } from "./find-overlaps.ts";

test("pairs are counted between sides, within one, and apart where a unit has none", async () => {
  const title = "Spectrum management training for staff of regulators";
  const findings = await findOverlaps(
    [
      subject("a", title, { unit: "tsb", side: "ITU-T" }),
      subject("b", `${title} of islands`, { unit: "bdt", side: "ITU-D" }),
      subject("c", `${title} with antennas`, { unit: "bdt-2", side: "ITU-D" }),
      subject("d", `${title} in villages`, { unit: "unicef" }),
    ],
    { threshold: 0.3 },
  );
  expect(countBySides(findings)).toEqual({
    between: [
      { a: "ITU-D", b: "ITU-D", pairs: 1, classes: { fragmentation: 1 } },
      { a: "ITU-D", b: "ITU-T", pairs: 2, classes: { overlap: 2 } },
    ],
    withoutSide: 3,
  });
});
