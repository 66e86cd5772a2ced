/** Day 0 of the two calendars of workbooks, so that 1 March 1900 and 1 January 1904 come out right. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const dayMs = 86_400_000;
/** 9999-12-31, the last day that a workbook knows. */
const lastSerial = 2_958_465;

/**
 * A workbook's number as a day, or as a day with its time: `2026-04-28`, `2026-04-28T09:30:00`. In the calendar of
 * 1900, days before 1 March 1900 are counted from a leap day that never was, and come out undefined like all that
 * is not a day.
 * @example
 * dateOfSerial(46140, 1900) //=> "2026-04-28"
 */
export function dateOfSerial(serial: number, calendar: 1900 | 1904): string | undefined {
  const first = calendar === 1900 ? 61 : 0;
  if (!(serial >= first && serial < lastSerial + 1)) return undefined;
  const iso = new Date(epochs[calendar] + Math.round((serial * dayMs) / 1000) * 1000).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Number formats of the standard that show a day, not only a time. ECMA-376 part 1, 18.8.30. */
const builtInDateFormats = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/**
 * True where a number format shows a day. Formats of times and durations alone show a quantity.
 * @example
 * isDateFormat(164, "[$-40C]d mmmm yyyy") //=> true
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDateFormats.has(id);
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dy]/i.test(letters) && !/general/i.test(letters);
}
