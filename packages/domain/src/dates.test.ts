import fc from "fast-check";
import { expect, test } from "vitest";
import { CalendarDate, Period, periodsOverlap } from "./dates.ts";
import { check } from "./findings.ts";

const codes = (result: ReturnType<typeof check>) =>
  result.ok ? [] : result.findings.map(({ code }) => code);

test.each(["2026-04-28", "2024-02-29", "2000-02-29", "1865-05-17"])("%s is a day", (day) => {
  expect(check(CalendarDate, day)).toEqual({ ok: true, value: day });
});

test.each([
  ["2026-02-30", "dateDoesNotExist"],
  ["2025-02-29", "dateDoesNotExist"],
  ["1900-02-29", "dateDoesNotExist"],
  ["2026-13-01", "dateDoesNotExist"],
  ["28.4.2026", "notADate"],
  ["2026-4-28", "notADate"],
  ["", "notADate"],
  [20260428, "wrongType"],
  [null, "wrongType"],
])("%s is refused: %s", (day, code) => {
  expect(codes(check(CalendarDate, day))).toContain(code);
});

test("a period that ends before it starts is refused at its end", () => {
  const result = check(Period, { from: "2026-05-08", to: "2026-04-28" });
  expect(result).toMatchObject({ ok: false, findings: [{ code: "periodEndsBeforeItStarts", path: ["to"] }] });
  expect(check(Period, { from: "2026-05-08", to: "2026-05-08" }).ok).toBe(true);
  expect(check(Period, {}).ok).toBe(true);
});

test("periods overlap where they share a day; an open end reaches for ever", () => {
  const council = { from: "2026-04-28", to: "2026-05-08" };
  expect(periodsOverlap(council, { from: "2026-05-08", to: "2026-05-09" })).toBe(true);
  expect(periodsOverlap(council, { from: "2026-05-09" })).toBe(false);
  expect(periodsOverlap(council, { to: "2026-04-28" })).toBe(true);
  expect(periodsOverlap({}, council)).toBe(true);
});

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => Temporal.PlainDate.from("2026-01-01").add({ days }).toString());
const period = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([a, b]) => {
    const [from, to] = a && b && a > b ? [b, a] : [a, b];
    return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });

test("two periods overlap exactly when some day is in both", () => {
  const days = Array.from({ length: 90 }, (_, index) =>
    Temporal.PlainDate.from("2025-12-20").add({ days: index }).toString(),
  );
  const holds = ({ from, to }: Period, one: string) => (from ?? "") <= one && one <= (to ?? "9999");
  fc.assert(
    fc.property(period, period, (a, b) => {
      expect(periodsOverlap(a, b)).toBe(days.some((one) => holds(a, one) && holds(b, one)));
      expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
    }),
  );
});
