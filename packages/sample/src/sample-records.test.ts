import {
  check,
  isUnverified,
  type KindName,
  kinds,
  type LocalizedText,
  languages,
  referencesOf,
} from "@intersector/domain";
import { describe, expect, it } from "vitest";
import { illustrativeRecords, reportRecords, sampleRecords } from "./sample-records.ts";

const today = "2026-11-24";
const records = sampleRecords();
const keys = new Set(records.map((record) => `${record.kind}/${record.id}`));

function localizedTexts(value: unknown, path = ""): { path: string; text: LocalizedText }[] {
  if (value === null || typeof value !== "object") return [];
  if ("original" in value && "texts" in value) return [{ path, text: value as LocalizedText }];
  return Object.entries(value).flatMap(([key, inner]) => localizedTexts(inner, `${path}/${key}`));
}

describe("the sample register", () => {
  it("holds bodies that fit the schema of their kind", () => {
    const wrong = records.flatMap((record) => {
      const checked = check(kinds[record.kind].body, record.body);
      return checked.ok ? [] : [{ id: record.id, findings: checked.findings }];
    });
    expect(wrong).toEqual([]);
  });

  it("has one record for each kind and id", () => {
    expect(keys.size).toBe(records.length);
  });

  it("points only at records of the sample", () => {
    const lost = records.flatMap((record) =>
      referencesOf(record.kind, record.body)
        .filter((reference) => !keys.has(`${reference.to.kind}/${reference.to.id}`))
        .map((reference) => `${record.kind}/${record.id} ${reference.path} → ${reference.to.id}`),
    );
    expect(lost).toEqual([]);
  });

  it("gives every text of the report's facts in all six languages", () => {
    const missing = reportRecords().flatMap((record) =>
      localizedTexts(record.body).flatMap(({ path, text }) =>
        languages
          .filter((language) => !text.texts[language])
          .map((language) => `${record.id}${path} ${language}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("names a source for every fact of the report and makes none of them up", () => {
    for (const record of reportRecords()) {
      expect(record.body.provenance?.status, record.id).not.toBe("illustrative");
      expect(record.body.provenance, record.id).toBeDefined();
    }
  });

  it("shows as unverified what is only general knowledge, among the resolutions above all", () => {
    const resolutions = records.filter((record) => record.kind === "resolution");
    const unverified = resolutions.filter(
      (record) => record.body.provenance && isUnverified(record.body.provenance),
    );
    expect(resolutions).toHaveLength(307);
    expect(unverified.length).toBeGreaterThan(200);
  });

  it("marks as made up every activity and case of the illustrative portfolio, and nothing else", () => {
    const madeUp = records.filter((record) => record.body.provenance?.status === "illustrative");
    expect(madeUp.map((record) => record.id)).toEqual(illustrativeRecords().map((record) => record.id));
    for (const record of madeUp) expect(record.body.provenance?.source, record.id).toContain("Illustration");
    const activities = records.filter(
      (record) => record.kind === "activity" || record.kind === "overlapCase",
    );
    expect(activities.every((record) => record.body.provenance?.status === "illustrative")).toBe(true);
  });

  it("holds activities in all six languages, some with translations and some without", () => {
    const originals = new Map<string, number>();
    for (const record of records) {
      if (record.kind !== "activity") continue;
      const { original } = record.body.title;
      originals.set(original, (originals.get(original) ?? 0) + 1);
    }
    expect([...originals.keys()].sort()).toEqual([...languages].sort());
    expect(records.some((record) => record.kind === "activity" && "fr" in record.body.title.texts)).toBe(
      true,
    );
  });

  it("has translations that are translations: in their own script, and no copies of the original", () => {
    const script = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u } as const;
    const wrong = records.flatMap((record) =>
      localizedTexts(record.body).flatMap(({ path, text }) =>
        Object.entries(text.texts).flatMap(([language, words]) => {
          // Abbreviations, numbers and short names may be the same in several languages: RG-DT, 24/06.
          if (words.length < 12) return [];
          const own = script[language as keyof typeof script];
          const copied = language !== text.original && words === text.texts[text.original];
          return copied || (own && !own.test(words)) ? [`${record.id}${path} ${language}: ${words}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("leaves a goal of the strategic plan on which no activity works", () => {
    const served = new Set(
      records.flatMap((record) => (record.kind === "activity" ? (record.body.planNodes ?? []) : [])),
    );
    expect(served.has("target-2.5")).toBe(false);
  });

  it("has held the meetings that are over on the day that it is given, and plans the others", () => {
    const statesOn = (day?: string) =>
      Object.fromEntries(
        sampleRecords(day === undefined ? {} : { today: day }).flatMap((record) =>
          record.kind === "meeting" ? [[record.id, record.body.state]] : [],
        ),
      );
    expect(statesOn()).toMatchObject({ "council-2026": "planned", "pp-22": "held" });
    expect(statesOn("2026-05-08")).toMatchObject({ "council-2026": "planned" });
    expect(statesOn("2026-05-09")).toMatchObject({ "council-2026": "held", "pp-26": "planned" });
    const after = statesOn("2026-11-28");
    expect(after).toMatchObject({ "council-2026-last": "held", "pp-26": "held" });
  });

  it("looks ahead from the day that it is given, on working days, and marks as made up what it sees", () => {
    const known = new Set(keys);
    const coming = sampleRecords({ today }).filter(({ kind, id }) => !known.has(`${kind}/${id}`));
    expect(coming.length).toBeGreaterThan(5);
    const everything = new Set([...keys, ...coming.map(({ kind, id }) => `${kind}/${id}`)]);
    for (const { kind, id, body } of coming) {
      expect(check(kinds[kind].body, body), id).toMatchObject({ ok: true });
      expect(body.provenance?.status, id).toBe("illustrative");
      const lost = referencesOf(kind, body).filter(({ to }) => !everything.has(`${to.kind}/${to.id}`));
      expect(lost, id).toEqual([]);
    }
    const due = coming.flatMap((record) =>
      record.kind === "meeting"
        ? [record.body.period?.from, ...(record.body.deadlines ?? []).map(({ on }) => on)]
        : record.kind === "actionItem"
          ? [record.body.dueOn]
          : [],
    );
    for (const day of due) {
      expect(day && day > today, day).toBe(true);
      expect(Temporal.PlainDate.from(day ?? "").dayOfWeek).toBeLessThan(6);
    }
  });

  it("holds so many records of each kind", () => {
    const counts: Partial<Record<KindName, number>> = {};
    for (const record of records) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
    expect(counts).toMatchInlineSnapshot(`
      {
        "actionItem": 4,
        "activity": 123,
        "decision": 9,
        "document": 15,
        "focalPoint": 48,
        "framework": 4,
        "frameworkItem": 58,
        "group": 20,
        "indicator": 67,
        "initiative": 12,
        "liaisonStatement": 4,
        "meeting": 11,
        "overlapCase": 12,
        "person": 2,
        "planNode": 48,
        "practice": 4,
        "provision": 2,
        "reportEdition": 1,
        "resolution": 307,
        "resolutionLink": 233,
        "theme": 39,
        "topic": 8,
        "topicCoordinator": 8,
        "unit": 44,
      }
    `);
  });
});
