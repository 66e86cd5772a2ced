import { expect, test } from "vitest";
import { settleType } from "./settle-type.ts";

test("French double signs and quotation marks do not break away from their words", () => {
  expect(settleType("« mot » : oui ; non !", "fr")).toBe("«\u00a0mot\u00a0»\u00a0: oui\u00a0; non\u00a0!");
});

test.each([
  ["للفترة 2031-2028", "للفترة \u200E2031-2028"],
  ["للفترة 2028-2031", "للفترة 2028\u200F-\u200F2031"],
  ["CWG-SFP (2028-2031)", "CWG-SFP (2028\u200F-\u200F2031)"],
  ["الوثيقة ISCG/26-1/8 وأمر الخدمة 24/06", "الوثيقة ISCG/26-1/8 وأمر الخدمة 24/06"],
  ["C-1985-2001 و2026-03-29", "C-1985-2001 و2026-03-29"],
])("in Arabic the years of a period keep their order, and nothing else is touched: %s", (given, set) => {
  expect(settleType(given, "ar")).toBe(set);
  expect(settleType(set, "ar")).toBe(set);
});

test("a Russian year keeps its abbreviation", () => {
  expect(settleType("18 февраля 2026 г. и 2028–2031 гг.", "ru")).toBe(
    "18 февраля 2026\u00a0г. и 2028–2031\u00a0гг.",
  );
});

test("other languages are left as they are", () => {
  expect(settleType("2028-2031 : what ?", "en")).toBe("2028-2031 : what ?");
});
