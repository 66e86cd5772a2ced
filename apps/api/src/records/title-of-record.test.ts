import { type Principal, textIn, visitor } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import { createTestRegister, type TestRegister } from "@intersector/store/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { titleOfRecord, titlesOfRecords } from "./title-of-record.ts";

let sample: TestRegister;

beforeAll(async () => {
  sample = await createTestRegister();
  await sample.register.putMany(sampleRecords(), { actor: "sample" });
});

afterAll(() => sample.close());

async function titlesOf(principal: Principal, ...keys: Parameters<TestRegister["register"]["getMany"]>[0]) {
  const records = await sample.register.getMany(keys);
  return titlesOfRecords(sample.register, principal, records);
}

const secretary: Principal = { id: "s", name: "s", roles: ["secretary"] };

test("a resolution is called by its citation and its title, in each language of its title", async () => {
  const [record] = await sample.register.getMany([{ kind: "resolution", id: "pp-191-rev-bucharest-2022" }]);
  if (!record) throw new Error("the sample lacks Resolution 191");
  const title = titleOfRecord(record);
  if (typeof title === "string") throw new Error("a title in languages was expected");
  expect(textIn(title, "fr").text).toMatch(/^Résolution 191 \(Rév\. Bucarest, 2022\) – Stratégie/);
  expect(textIn(title, "en").text).toMatch(/^Resolution 191 \(Rev\. Bucharest, 2022\) – Strategy/);
});

test("records without a title of their own are called by what they join", async () => {
  const titles = await titlesOf(
    secretary,
    { kind: "focalPoint", id: "focal-point-accessibility-itu-t" },
    { kind: "topicCoordinator", id: "coordinator-accessibility-tdag" },
    { kind: "resolutionLink", id: "link-coordination-pp-191-wtsa-18" },
  );
  const shown = (language: "fr" | "ar") =>
    titles.map((title) => (typeof title === "string" ? title : textIn(title, language).text)).toSorted();
  expect(shown("fr")).toEqual([
    "Accessibilité pour les personnes handicapées · UIT-T",
    "Accessibilité · GCDT",
    "Résolution 191 (Rév. Bucarest, 2022) → Résolution 18 (Rév. New Delhi, 2024)",
  ]);
  expect(shown("ar").some((title) => title.includes("←"))).toBe(true);
});

test("what a reader may not see is not told by a title", async () => {
  const topic = await sample.register.get("topic", "topic-accessibility");
  if (!topic) throw new Error("the sample lacks the topic");
  await sample.register.create("topic", { id: "hidden-topic", body: topic.body }, { actor: "s" });
  const coordinator = { kind: "topicCoordinator", body: { topic: "hidden-topic", namedBy: "TDAG" } } as const;
  expect(await titlesOfRecords(sample.register, visitor, [coordinator])).toEqual(["hidden-topic · TDAG"]);
  const [seen] = await titlesOfRecords(sample.register, secretary, [coordinator]);
  expect(seen).toMatchObject({ texts: { en: "Accessibility · TDAG" } });
});
