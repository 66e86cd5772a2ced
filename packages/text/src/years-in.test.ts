import { expect, test } from "vitest";
import { yearsIn } from "./years-in.ts";

test.each([
  ["Forum 2026 (follow-up to 2024-2025)", [2024, 2025, 2026]],
  ["2023–2027 plan", [2023, 2027]],
  ["2024/2025", [2024, 2025]],
  ["خطة ٢٠٢٦", [2026]],
  ["ITU-T Y.2060", []],
  ["Resolution 2250 and 12024 people, 2,024 schools", []],
  ["WSIS Forum 2025, Geneva", [2025]],
])("%s names the years %j", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});
