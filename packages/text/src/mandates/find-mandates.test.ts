import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findMandates } from "./find-mandates.ts";

const mandatesIn = (text: string) => {
  const found = findMandates(text);
  for (const { surface, from, to } of found) expect(text.slice(from, to)).toBe(surface);
  return found.map(({ mandate }) => mandate);
};

test.each([
  ["en", "as instructed by Resolution 191 (Rev. Bucharest, 2022) and Council Resolution 1332"],
  ["fr", "conformément à la Résolution 191 (Rév. Bucarest, 2022) et à la Résolution 1332 du Conseil"],
  ["ru", "согласно Резолюции 191 (Пересм. Бухарест, 2022 г.) и Резолюции 1332 Совета"],
  ["ar", "وفقاً للقرار 191 (المراجَع في بوخارست، 2022) والقرار 1332 الصادر عن المجلس"],
  ["zh", "根据第191号决议（2022年，布加勒斯特，修订版）和理事会第1332号决议"],
  ["es", "de conformidad con la Resolución 191 (Rev. Bucarest, 2022) y la Resolución 1332 del Consejo"],
])("in %s the Union's resolutions are the same mandates", (_, text) => {
  expect(mandatesIn(text)).toEqual(["PP 191", "Council 1332"]);
});

test.each([
  ["General Assembly resolution 70/1", ["A/RES/70/1"]],
  ["UNGA Resolutions 71/243 and 72/279, and A/RES/75/1", ["A/RES/71/243", "A/RES/72/279", "A/RES/75/1"]],
  ["la résolution 70/1 de l’Assemblée générale", ["A/RES/70/1"]],
  ["la resolución 70/1 de la Asamblea General", ["A/RES/70/1"]],
  ["резолюция 70/1 Генеральной Ассамблеи", ["A/RES/70/1"]],
  ["قرار الجمعية العامة 70/1 (A/RES/70/1)", ["A/RES/70/1", "A/RES/70/1"]],
  ["القرار 70/1 للجمعية العامة", ["A/RES/70/1"]],
  ["联合国大会第70/1号和第71/243号决议", ["A/RES/71/243"]],
  ["联合国大会第70/1、71/243号决议", ["A/RES/70/1", "A/RES/71/243"]],
  [
    "has adopted resolutions 2665 (XX), 3160 (XVIII), 31/49 and 37/9",
    ["A/RES/2665(XX)", "A/RES/3160(XVIII)", "A/RES/31/49", "A/RES/37/9"],
  ],
  [
    "A/RES/ES-11/1, A/RES/2625(XXV) and S/RES/1325 (2000)",
    ["A/RES/ES-11/1", "A/RES/2625(XXV)", "S/RES/1325"],
  ],
  ["UNSC Resolution 1325 on Women, Peace, and Security", ["S/RES/1325"]],
  ["UNSCR 1325 and UNSCR2250", ["S/RES/1325", "S/RES/2250"]],
  ["Security Council resolutions 1325 (2000) and 2250 (2015)", ["S/RES/1325", "S/RES/2250"]],
  ["de la résolution 1325 du Conseil de sécurité des Nations Unies", ["S/RES/1325"]],
  ["la Resolución 1325 del Consejo de Seguridad", ["S/RES/1325"]],
  ["резолюция 1325 (2000) Совета Безопасности", ["S/RES/1325"]],
  ["قرار مجلس الأمن 2250 والقرار 1325 الصادر عن مجلس الأمن", ["S/RES/2250", "S/RES/1325"]],
  ["安全理事会第1325（2000）号决议", ["S/RES/1325"]],
  ["ECOSOC resolution 2021/10 and E/RES/2019/24", ["E/RES/2021/10", "E/RES/2019/24"]],
  ["Human Rights Council resolution 32/13", ["A/HRC/RES/32/13"]],
])("resolutions of the United Nations: %s", (text, expected) => {
  expect(mandatesIn(text)).toEqual(expected);
});

test.each([
  ["Recommendation ITU-R M.2083-0", ["ITU-R M.2083"]],
  ["Recommendations ITU-T Y.4900, Y.4901 and G.993.2", ["ITU-T Y.4900", "ITU-T Y.4901", "ITU-T G.993.2"]],
  ["la Recommandation UIT-R M.2083", ["ITU-R M.2083"]],
  ["в соответствии с Рекомендацией МСЭ-Т Y.4900 и МСЭ-R М.2083", ["ITU-T Y.4900", "ITU-R M.2083"]],
  ["التوصية ITU-T Y.4900", ["ITU-T Y.4900"]],
  ["ITU-T Y.4900建议书", ["ITU-T Y.4900"]],
  ["Report ITU-R M.2370 and the ITU-T Group 5", []],
])("recommendations of the Sectors: %s", (text, expected) => {
  expect(mandatesIn(text)).toEqual(expected);
});

test.each([
  "resolution of 300 dpi",
  "the resolution 24/7 of a desk",
  "on 12/05 a resolution 3/4",
  "A/70/1",
  "",
])("%s cites nothing", (text) => {
  expect(mandatesIn(text)).toEqual([]);
});

test("what cannot be resolved is told with its reasons", () => {
  expect(findMandates("See Resolution 99.")).toEqual([
    {
      surface: "Resolution 99",
      from: 4,
      to: 17,
      findings: [{ code: "resolutionEditionMissing", path: [], values: { number: "99" } }],
    },
  ]);
});

test("a hostile text is read in time that grows with its length alone", () => {
  const started = performance.now();
  findMandates("resolutions 1/2, 3/4 and UNSC A/RES/ ".repeat(4_000));
  findMandates("ITU-T Y.1, ".repeat(20_000));
  findMandates("第1、".repeat(20_000));
  expect(performance.now() - started).toBeLessThan(3_000);
});

const finalActs = `${import.meta.dirname}/../../../../../shared/data/akn-itu-pp18/pp18_final_acts_akn.xml`;

test.skipIf(!existsSync(finalActs))("the Final Acts of Dubai cite what they cite", () => {
  const text = readFileSync(finalActs, "utf8").replace(/<[^>]+>/gu, "");
  const counts = new Map<string, number>();
  let unresolved = 0;
  for (const { mandate } of findMandates(text)) {
    if (mandate === undefined) unresolved += 1;
    else counts.set(mandate, (counts.get(mandate) ?? 0) + 1);
  }
  const cited = [...counts.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${cited} citations of ${counts.size} mandates, ${unresolved} unresolved\n`);
  for (const mandate of [
    "PP 71",
    "PP 191",
    "PP decision 5",
    "WTDC 37",
    "A/RES/70/1",
    "A/RES/70/125",
    "ITU-T D.50",
  ]) {
    expect.soft(counts.has(mandate), mandate).toBe(true);
  }
  expect(unresolved / cited).toBeLessThan(0.05);
});
