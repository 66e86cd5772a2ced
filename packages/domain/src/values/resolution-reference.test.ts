import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../languages.ts";
import { findPlace, placeIn, placeTerms } from "../terms/places.ts";
import { bodyCitedBy, conferences } from "./conferences.ts";
import { formatResolutionReference } from "./format-resolution-reference.ts";
import { parseResolutionReference } from "./parse-resolution-reference.ts";
import {
  canonicalMandate,
  ResolutionReference,
  referenceOfResolution,
  resolutionFieldsOf,
} from "./resolution-reference.ts";

function parsed(text: string) {
  const result = parseResolutionReference(text);
  if (!result.ok) throw new Error(`refused: ${text} ${JSON.stringify(result.findings)}`);
  return result.value;
}

const published = [
  "Resolution 191 (Rev. Bucharest, 2022)",
  "RESOLUTION 191 (REV. BUCHAREST, 2022)",
  "Résolution 191 (Rév. Bucarest, 2022)",
  "RÉSOLUTION 191 (RÉV. BUCAREST, 2022)",
  "Резолюция 191 (Пересм. Бухарест, 2022 г.)",
  "РЕЗОЛЮЦИЯ 191 (ПЕРЕСМ. БУХАРЕСТ, 2022 Г.)",
  "القرار 191 (المراجَع في بوخارست، 2022)",
  "第191号决议（2022年，布加勒斯特，修订版）",
  "Resolución 191 (Rev. Bucarest, 2022)",
  "Resolution ITU-R 75 (Dubai, 2023)",
  "Résolution UIT-R 75 (Dubaï, 2023)",
  "Резолюция МСЭ-R 75 (Дубай, 2023 г.)",
  "القرار ITU-R 75 (دبي، 2023)",
  "ITU-R第75号决议（2023年，迪拜）",
  "Resolución UIT-R 75 (Dubái, 2023)",
  "Resolution ITU-R 6-3 (Rev. Dubai, 2023)",
  "Resolution 223 (Rev.WRC-23)",
  "Résolution 223 (Rév.CMR-23)",
  "Резолюция 223 (Пересм. ВКР-23)",
  "القرار 223 (Rev.WRC-23)",
  "第223号决议（WRC-23，修订版）",
  "Resolución 223 (Rev.CMR-23)",
  "Resolution 1428 (C24)",
  "第1428号决议（C24）",
  "RESOLUTION 925 (C-1985, last amended C19)",
  "Decision 5 (Rev. Bucharest, 2022)",
  "Décision 5 (Rév. Bucarest, 2022)",
  "Решение 5 (Пересм. Бухарест, 2022 г.)",
  "المقرر 5 (المراجَع في بوخارست، 2022)",
  "第5号决定（2022年，布加勒斯特，修订版）",
  "Decisión 5 (Rev. Bucarest, 2022)",
];

test.each(published)("%s is written as it was read", (text) => {
  const { reference, language, style } = parsed(text);
  expect(formatResolutionReference(reference, language, { style })).toBe(text);
});

test.each([
  ["Resolution 191 (Rev. Bucharest, 2022)", "PP"],
  ["Resolution 18 (Rev. New Delhi, 2024)", "WTSA"],
  ["Resolution 5 (Rev. Kigali, 2022)", "WTDC"],
  ["Resolution 25 (Rev. Dubai, 2018)", "PP"],
  ["Resolution ITU-R 75 (Dubai, 2023)", "RA"],
  ["Resolution 223 (Rev.WRC-23)", "WRC"],
  ["Resolution 1428 (C24)", "Council"],
  ["Resolution 1 (Dubai, 2012)", undefined],
  ["Resolution 73 (Rev. Dubai, 2012)", "WTSA"],
  ["Resolution 1 (Geneva, 1865)", undefined],
])("%s was adopted by %s as far as its form tells", (text, body) => {
  expect(parsed(text).reference.body).toBe(body);
});

test.each([
  ["Resolution No. 191 (Rev. Bucharest, 2022)", "resolutionNumberMarked"],
  ["Résolution N° 191 (Rév. Bucarest, 2022)", "resolutionNumberMarked"],
  ["Резолюция № 191 (Пересм. Бухарест, 2022 г.)", "resolutionNumberMarked"],
  ["القرار رقم 191 (المراجَع في بوخارست، 2022)", "resolutionNumberMarked"],
  ["Resolution 191", "resolutionEditionMissing"],
  ["第191号决议", "resolutionEditionMissing"],
  ["Resolution 191 (Rev. Atlantis, 2022)", "placeUnknown"],
  ["Resolution 191 (revised)", "resolutionCitationUnreadable"],
  ["Resolution 191 (Bucharest, 22)", "resolutionCitationUnreadable"],
  ["Resolution 191 (C-1985, last amended yesterday)", "resolutionCitationUnreadable"],
  ["Resolution 70/1", "resolutionCitationUnreadable"],
  ["191", "resolutionCitationUnreadable"],
  ["", "resolutionCitationUnreadable"],
])("%s is refused with its reason: %s", (text, code) => {
  const result = parseResolutionReference(text);
  expect(result.ok ? [] : result.findings.map((finding) => finding.code)).toContain(code);
});

test("a number marked and without its edition is refused for both", () => {
  const result = parseResolutionReference("Resolution No. 191");
  expect(result).toEqual({
    ok: false,
    findings: [
      { code: "resolutionNumberMarked", path: [], values: { given: "No. 191", number: "191" } },
      { code: "resolutionEditionMissing", path: [], values: { number: "191" } },
    ],
  });
});

test("a text of another language than was stated is refused", () => {
  expect(parseResolutionReference("Resolution 1428 (C24)", { language: "ru" }).ok).toBe(false);
  expect(parseResolutionReference("Resolution 1428 (C24)", { language: "en" }).ok).toBe(true);
});

test("spaces and missing vowel marks, capitals and accents do not stand in the way", () => {
  expect(parsed("Resolution\u00a0191  (Rev.Bucharest, 2022)").reference.place).toBe("Bucharest");
  expect(parsed("القرار 191 (المراجع في بوخارست، 2022)").reference.revised).toBe(true);
  expect(findPlace("GENEVE")).toBe("Geneva");
  expect(findPlace("Florianopolis")).toBe("Florianópolis");
});

test("one mandate has one key across revisions and languages, and decisions are not resolutions", () => {
  expect(canonicalMandate(parsed("第191号决议（2022年，布加勒斯特，修订版）").reference)).toBe("PP 191");
  expect(canonicalMandate(parsed("Resolution 191 (Guadalajara, 2010)").reference)).toBe("PP 191");
  expect(canonicalMandate(parsed("Decision 5 (Rev. Bucharest, 2022)").reference)).toBe("PP decision 5");
  expect(canonicalMandate(parsed("Resolution ITU-R 6-3 (Rev. Dubai, 2023)").reference)).toBe("RA 6");
  expect(canonicalMandate(parsed("Resolution 1 (Dubai, 2012)").reference)).toBeUndefined();
});

test("the Council's decisions are Acuerdos in Spanish", () => {
  const reference: ResolutionReference = {
    body: "Council",
    type: "decision",
    number: "482",
    revised: false,
    session: "C01",
    year: 2001,
    lastAmended: "C18",
  };
  expect(formatResolutionReference(reference, "es")).toBe("Acuerdo 482 (C01, modificada por última vez C18)");
  expect(parsed(formatResolutionReference(reference, "es")).reference).toEqual(reference);
});

test("a record's reference gives back the record's fields", () => {
  const { reference } = parsed("Resolution ITU-R 6-3 (Rev. Dubai, 2023)");
  const fields = resolutionFieldsOf(reference);
  expect(fields).toEqual({
    body: "RA",
    type: "resolution",
    number: "6-3",
    revised: true,
    place: "Dubai",
    year: 2023,
  });
  const record = {
    ...fields,
    body: "RA" as const,
    title: { original: "en", texts: { en: "x" }, states: {} },
    status: "inForce" as const,
    provenance: { status: "official" as const },
    externalIds: [],
  };
  expect(referenceOfResolution(record)).toEqual(reference);
  expect(referenceOfResolution({ ...record, number: undefined })).toBeUndefined();
});

const number = fc.integer({ min: 1, max: 1999 }).map(String);
const placed = fc
  .constantFrom(...conferences.filter((conference) => conference.body !== "WRC"))
  .chain(({ place, year }) =>
    fc
      .record({ number, revised: fc.boolean(), type: fc.constantFrom("resolution", "decision") })
      .map((rest) => {
        const body = bodyCitedBy(place, year, rest.revised);
        return { ...(body ? { body } : {}), ...rest, place, year } as ResolutionReference;
      }),
  );
const inSession = fc.oneof(
  fc.record({ number, revised: fc.boolean(), year: fc.integer({ min: 1995, max: 2045 }) }).map(
    ({ year, ...rest }): ResolutionReference => ({
      body: "WRC",
      type: "resolution",
      ...rest,
      session: `WRC-${String(year).slice(2)}`,
      year,
    }),
  ),
  fc.record({ number, from: fc.integer({ min: 1947, max: 2046 }), amended: fc.boolean() }).map(
    ({ number, from, amended }): ResolutionReference => ({
      body: "Council",
      type: "resolution",
      number,
      revised: false,
      session: `C-${from}`,
      year: from,
      ...(amended ? { lastAmended: "C19" } : {}),
    }),
  ),
);
const assembly = fc
  .record({ number, suffix: fc.option(fc.integer({ min: 1, max: 9 })), revised: fc.boolean() })
  .map(
    ({ number, suffix, revised }): ResolutionReference => ({
      body: "RA",
      type: "resolution",
      sector: "ITU-R",
      number: suffix ? `${number}-${suffix}` : number,
      revised,
      place: "Dubai",
      year: 2023,
    }),
  );

test("every reference, written in any of the six languages and styles, is read back as it was", () => {
  fc.assert(
    fc.property(
      fc.oneof(placed, inSession, assembly),
      fc.constantFrom(...languages),
      fc.constantFrom("sentence" as const, "capitals" as const),
      (reference, language, style) => {
        const text = formatResolutionReference(reference, language, { style });
        const result = parseResolutionReference(text, { language });
        expect(result).toMatchObject({ ok: true, value: { reference, language } });
        expect(ResolutionReference.safeParse(reference).success).toBe(true);
        if (result.ok && result.value.style === style) {
          expect(formatResolutionReference(result.value.reference, language, { style })).toBe(text);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

/** Every character of Unicode. fast-check's own unit "binary" makes a table of them all first, which takes seconds. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

test("every text at all is either read or refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      const result = parseResolutionReference(text);
      expect(result.ok || result.findings.length > 0).toBe(true);
    }),
  );
});

test("every conference met at a place that has names in the six languages", () => {
  for (const { place } of conferences) expect(Object.keys(placeTerms)).toContain(place);
  for (const place of Object.keys(placeTerms)) {
    for (const language of languages) expect(findPlace(placeIn(place, language))).toBe(place);
  }
});

const facts = `${import.meta.dirname}/../../../../../shared/data/facts/resolutions.json`;
test("the body of each of 307 published citations follows from its edition", (context) => {
  if (!existsSync(facts)) context.skip("the list of published resolutions is not beside the repository");
  const { items } = JSON.parse(readFileSync(facts, "utf8")) as {
    items: { body: string; number: string | null; lastAction?: string }[];
  };
  const wrong = items.flatMap(({ body, number, lastAction }) => {
    if (!lastAction) return [];
    // The list writes decisions as "Decision 5", and some of the newest have no number yet.
    const head = number?.startsWith("Decision") ? number : `Resolution ${number ?? 1}`;
    const result = parseResolutionReference(`${head} (${lastAction})`);
    const told = result.ok ? result.value.reference.body : result.findings[0]?.code;
    // Dubai saw two bodies in 2012, so the citation alone does not tell which.
    return told === body || (lastAction === "Dubai, 2012" && told === undefined)
      ? []
      : [`${body} ${number} (${lastAction}): ${told}`];
  });
  expect(wrong).toEqual([]);
});
