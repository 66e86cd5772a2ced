import { expect, test } from "vitest";
import { formatDate, formatInstant, formatList, formatMoney, formatNumber, formatPeriod } from "./format.ts";
import type { Language } from "./language-schemas.ts";
import { languages } from "./languages.ts";

/** Platforms differ in which space they put; a reader sees the same. */
const plain = (text: string) =>
  text.replaceAll(/[\u00a0\u202f\u2009]/g, " ").replaceAll(/[\u200e\u200f]/g, "");
const inAll = (write: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, plain(write(language))]));

test("a day is written in words, in French with the first of a month as an ordinal", () => {
  expect(inAll((language) => formatDate("2026-04-01", language))).toEqual({
    ar: "1 أبريل 2026",
    zh: "2026年4月1日",
    en: "1 April 2026",
    fr: "1er avril 2026",
    ru: "1 апреля 2026 г.",
    es: "1 de abril de 2026",
  });
  expect(formatDate("2026-04-11", "fr")).toBe("11 avril 2026");
});

test("a period says once what both its ends share", () => {
  const council = { from: "2026-04-28", to: "2026-05-08" };
  expect(inAll((language) => formatPeriod(council, language))).toEqual({
    ar: "28 أبريل – 8 مايو 2026",
    zh: "2026年4月28日至5月8日",
    en: "28 April – 8 May 2026",
    fr: "28 avril – 8 mai 2026",
    ru: "28 апреля – 8 мая 2026 г.",
    es: "28 de abril – 8 de mayo de 2026",
  });
  expect(plain(formatPeriod({ from: "2026-05-01", to: "2026-05-08" }, "fr"))).toBe("1er–8 mai 2026");
  expect(formatPeriod({ from: "2026-05-01", to: "2026-05-08" }, "zh")).toBe("2026年5月1日至8日");
  expect(formatPeriod({ from: "2025-12-30", to: "2026-01-02" }, "zh")).toBe("2025年12月30日至2026年1月2日");
  expect(formatPeriod({ from: "2026-05-01", to: "2026-05-01" }, "zh")).toBe("2026年5月1日");
  expect(plain(formatPeriod({ from: "2026-05-01", to: "2026-05-01" }, "en"))).toBe("1 May 2026");
});

test("an open end of a period is said, and a period without ends is empty", () => {
  expect(inAll((language) => formatPeriod({ from: "2026-05-01" }, language)).fr).toBe(
    "à partir du 1er mai 2026",
  );
  expect(inAll((language) => formatPeriod({ to: "2026-05-01" }, language)).ru).toBe("по 1 мая 2026 г.");
  expect(formatPeriod({}, "en")).toBe("");
});

test("a moment is written to the minute in the reader's time zone", () => {
  expect(plain(formatInstant("2026-04-28T09:05:00Z", "fr", "Europe/Zurich"))).toBe("28 avril 2026 à 11:05");
  expect(plain(formatInstant("2026-04-28T23:05:00Z", "en"))).toBe("28 April 2026 at 23:05");
});

test("numbers have the language's separators, and Arabic has the digits 0 to 9", () => {
  expect(inAll((language) => formatNumber(1234567.5, language))).toEqual({
    ar: "1,234,567.5",
    zh: "1,234,567.5",
    en: "1,234,567.5",
    fr: "1 234 567,5",
    ru: "1 234 567,5",
    es: "1.234.567,5",
  });
  expect(plain(formatNumber(0.256, "fr", { style: "percent", maximumFractionDigits: 1 }))).toBe("25,6 %");
});

test("money has its code, and decimals only where there are some", () => {
  expect(inAll((language) => formatMoney({ amount: 250_000, currency: "CHF" }, language))).toEqual({
    ar: "250,000 CHF",
    zh: "CHF 250,000",
    en: "CHF 250,000",
    fr: "250 000 CHF",
    ru: "250 000 CHF",
    es: "250.000 CHF",
  });
  expect(plain(formatMoney({ amount: 12.5, currency: "USD" }, "fr"))).toBe("12,50 USD");
});

test("a list ends with the language's word for and, or for or", () => {
  expect(inAll((language) => formatList(["BR", "TSB", "BDT"], language))).toEqual({
    ar: "BR وTSB وBDT",
    zh: "BR、TSB和BDT",
    en: "BR, TSB and BDT",
    fr: "BR, TSB et BDT",
    ru: "BR, TSB и BDT",
    es: "BR, TSB y BDT",
  });
  expect(formatList(["a", "b"], "fr", "disjunction")).toBe("a ou b");
  expect(formatList([], "fr")).toBe("");
});
