import { expect, test } from "vitest";
import { languages, type Term } from "../languages.ts";
import { formatMessage } from "../messages.ts";
import { reportTerms } from "./report-terms.ts";

const values = {
  year: "2026",
  previousYear: "2025",
  session: "PP-22",
  resolution: "191",
  instruction: "…",
  symbol: "24/06",
  chair: "…",
  person: "…",
  country: "…",
  number: 1,
  outcome: "supported",
  group: "ISCG",
  symbols: "ISCG/26-1/8",
  page: "…",
  list: "…",
  classes: "…",
  groups: "…",
  clauses: "…",
  claimed: "…",
  verified: "…",
  date: "…",
  direction: "up",
  label: "…",
  from: "109",
  fromYear: "2020",
  to: "132",
  toYear: "2025",
  qualifier: "exact",
  value: "100",
  numbers: "…",
  addenda: "1",
  type: "resolution",
  own: "yes",
  kind: "…",
  title: "…",
};
const terms = Object.entries(reportTerms).flatMap(([group, entries]) =>
  Object.entries(entries as Record<string, Term>).map(([name, term]) => [`${group}.${name}`, term] as const),
);

test.each(terms)("%s is a sentence in every language, for any count", (_, term) => {
  for (const language of languages) {
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
      const sentence = formatMessage(term, language, { ...values, count });
      expect(sentence).not.toMatch(/[{}#]|undefined/);
      expect(sentence.trim()).toBe(sentence);
    }
  }
});

test("every outcome and qualifier has its sentence", () => {
  for (const language of languages) {
    const { outcome } = reportTerms.sentences;
    const outcomes = ["submitted", "examined", "supported", "approved", "noted", "referred"].map((slug) =>
      formatMessage(outcome, language, { ...values, outcome: slug, count: 2 }),
    );
    expect(new Set(outcomes).size).toBe(outcomes.length);
  }
});
