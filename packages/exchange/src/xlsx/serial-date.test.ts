import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfSerial, isDateFormat } from "./serial-date.ts";

test.each([
  [46140, 1900, "2026-04-28"],
  [61, 1900, "1900-03-01"],
  [46140.395833333336, 1900, "2026-04-28T09:30:00"],
  [44678, 1904, "2026-04-28"],
  [2958465, 1900, "9999-12-31"],
] as const)("%d in the calendar of %d is %s", (serial, calendar, day) => {
  expect(dateOfSerial(serial, calendar)).toBe(day);
});

test.each([60, 0, -1, 2958466, Number.NaN])("%d is no day of the calendar of 1900", (serial) => {
  expect(dateOfSerial(serial, 1900)).toBeUndefined();
});

test("days follow one another", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      const day = Temporal.PlainDate.from(dateOfSerial(serial, 1900) ?? "");
      expect(day.add({ days: 1 }).toString()).toBe(dateOfSerial(serial + 1, 1900));
    }),
  );
});

test.each([
  [14, undefined, true],
  [0, undefined, false],
  [20, undefined, false],
  [164, "dd.mm.yyyy", true],
  [165, "[$-40C]d mmmm yyyy", true],
  [166, '0.0" day"', false],
  [167, "[h]:mm:ss", false],
  [168, "General", false],
  [169, "#,##0.00 [$CHF]", false],
])("number format %d (%s) shows a day: %s", (id, code, shows) => {
  expect(isDateFormat(id, code)).toBe(shows);
});
