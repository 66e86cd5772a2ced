import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../languages.ts";
import { conferences } from "./conferences.ts";
import { findResolutionReferences } from "./find-resolution-references.ts";
import { formatResolutionReference } from "./format-resolution-reference.ts";
import { canonicalMandate, type ResolutionReference } from "./resolution-reference.ts";

const mandates = (text: string) =>
  findResolutionReferences(text).map((found) => found.reference && canonicalMandate(found.reference));

test.each([
  [
    "Résolutions 71 (Rév. Bucarest, 2022) et 191 (Rév. Bucarest, 2022) et Décision 5 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires",
    ["PP 71", "PP 191", "PP decision 5"],
  ],
  [
    "Resolutions 47 and 48 (Rev. Dubai, 2012) and 49, 50 and 75 (Rev. Hammamet, 2016)",
    ["WTSA 47", "WTSA 48", "WTSA 49", "WTSA 50", "WTSA 75"],
  ],
  ["Resolution ITU-R 7-3 (Rev. Geneva, 2015) of RA", ["RA 7"]],
  [
    "согласно Резолюции 18 (Пересм. Нью-Дели, 2024 г.) ВАСЭ и Резолюциям 71 и 191 (Пересм. Бухарест, 2022 г.)",
    ["WTSA 18", "PP 71", "PP 191"],
  ],
  [
    "وفقاً للقرار 191 (المراجَع في بوخارست، 2022) والقرارين 71 (المراجع في بوخارست، 2022) و25 (المراجَع في بوخارست، 2022)",
    ["PP 191", "PP 71", "PP 25"],
  ],
  [
    "全权代表大会第191号决议（2022年，布加勒斯特，修订版）和第101、102号决议（2018年，迪拜，修订版）",
    ["PP 191", "PP 101", "PP 102"],
  ],
  ["de acuerdo con las Resoluciones 71 y 191 (Rev. Bucarest, 2022)", ["PP 71", "PP 191"]],
  ["Resolution 71 (Rev. Dubai, 2018), 2 of its goals", ["PP 71"]],
  ["Resolutions 130, 174 and 191 (Rev. Bucharest, 2022)", ["PP 130", "PP 174", "PP 191"]],
  ["Resolutions 71 to 73 and 75 (Rev. Bucharest, 2022)", ["PP 71", "PP 72", "PP 73", "PP 75"]],
  ["Résolutions 50 à 52 (Rév. Hammamet, 2016)", ["WTSA 50", "WTSA 51", "WTSA 52"]],
  ["las Resoluciones 50–51 de la AMNT", ["WTSA 50", "WTSA 51"]],
  ["Резолюции 71–73 (Пересм. Бухарест, 2022 г.)", ["PP 71", "PP 72", "PP 73"]],
  ["القرارات 71 إلى 73 (المراجَعة في بوخارست، 2022)", ["PP 71", "PP 72", "PP 73"]],
  ["第71至73号决议（2022年，布加勒斯特，修订版）", ["PP 71", "PP 72", "PP 73"]],
  ["Resolution 71 (Rev. Dubai, 2018) to 5 countries", ["PP 71"]],
  ["WTSA Resolution 71 to 75 countries", ["WTSA 71"]],
  ["WTSA Resolutions 71 to 5000 people", ["WTSA 71"]],
])("in %s every resolution is found", (text, expected) => {
  expect(mandates(text)).toEqual(expected);
});

test.each([
  ["Resolution 1 (Dubai, 2012) of the World Conference on International Telecommunications", "WCIT 1"],
  ["in response to WTSA Resolution 79", "WTSA 79"],
  ["Plenipotentiary Resolution 70", "PP 70"],
  ["Resolution 1305 adopted by the ITU Council", "Council 1305"],
  ["la Résolution 59 de la CMDT", "WTDC 59"],
  ["理事会第1332号决议", "Council 1332"],
])("the words beside a citation tell the body: %s", (text, expected) => {
  expect(mandates(text)).toEqual([expected]);
});

test.each([
  "UN General Assembly Resolution 70/1 and Resolution 71/313",
  "UNSC Resolution 1325 on women",
  "Security Council resolution 1325",
  "la résolution 1325 du Conseil de sécurité",
  "la Resolución 1325 del Consejo de Seguridad",
  "Резолюция 1325 Совета Безопасности",
  "القرار 1325 الصادر عن مجلس الأمن",
  "the decision 12 months ago, and decision 2019",
  "Resolution of 300 dpi",
  "no digits in a Resolution",
])("what is not the Union's is left out: %s", (text) => {
  expect(findResolutionReferences(text)).toEqual([]);
});

test("what cannot be resolved is told, with its place and reason", () => {
  const text = "See Resolution 99. And Resolution No. 5 (Atlantis, 2020).";
  expect(
    findResolutionReferences(text).map(({ start, end, reference, findings }) => [
      text.slice(start, end),
      reference,
      findings.map((finding) => finding.code),
    ]),
  ).toEqual([
    ["Resolution 99", undefined, ["resolutionEditionMissing"]],
    ["Resolution No. 5 (Atlantis, 2020)", undefined, ["resolutionNumberMarked", "placeUnknown"]],
  ]);
});

const planted = fc
  .constantFrom(
    ...conferences.filter(({ body, place, year }) => body !== "WRC" && !(place === "Dubai" && year === 2012)),
  )
  .chain(({ body, place, year }) =>
    fc
      .record({ number: fc.integer({ min: 1, max: 999 }).map(String), revised: fc.boolean() })
      .map((rest): ResolutionReference => ({ body, type: "resolution", ...rest, place, year })),
  );

test("every citation planted in a text of any language is found, at its place", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.array(planted, { maxLength: 5 }),
      (language, references) => {
        const citations = references.map((reference) => formatResolutionReference(reference, language));
        const text = citations.map((citation) => `— ${citation}. `).join("");
        const found = findResolutionReferences(text);
        expect(found.map(({ reference }) => reference)).toEqual(references);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(citations);
        expect(found.every(({ findings }) => findings.length === 0)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("every word that a citation can begin with is looked for", () => {
  for (const type of ["resolution", "decision", "recommendation", "opinion"] as const) {
    for (const language of languages) {
      for (const style of ["sentence", "capitals"] as const) {
        const reference = {
          body: "PP",
          type,
          number: "5",
          revised: true,
          place: "Bucharest",
          year: 2022,
        } as const;
        const citation = formatResolutionReference(reference, language, { style });
        expect(findResolutionReferences(citation), citation).toHaveLength(1);
      }
    }
  }
});

test("a hostile text is read in time that grows with its length alone", () => {
  const text = "Resolutions 1, 2, 3 and 4 ".repeat(4000);
  const started = performance.now();
  findResolutionReferences(text);
  expect(performance.now() - started).toBeLessThan(2000);
});
