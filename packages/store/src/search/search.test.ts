import { type Language, localized } from "@intersector/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestRegister, type TestRegister } from "../testing.ts";

const author = { actor: "tester" };
const titles: Record<string, Parameters<typeof localized>[1]> = {
  emergency: {
    en: "Securing emergency networks",
    fr: "Sécurité des réseaux d'urgence",
    es: "Regulación de las redes de emergencia",
    ru: "Безопасность сетей экстренной связи, ёмкость",
    ar: "أمن شبكات الطوارئ",
    zh: "应急网络的安全保障",
  },
  agriculture: { en: "Digital agriculture for rural communities", fr: "L'agriculture numérique à l'œuvre" },
  portuguese: { pt: "Regulação das telecomunicações" },
  security: { zh: "网络安全", en: "Cybersecurity" },
  work: { en: "Working methods of the Council", fr: "Méthodes de travail du Conseil" },
};

let opened: TestRegister;
beforeAll(async () => {
  opened = await createTestRegister();
  const writes = Object.entries(titles).map(([id, texts]) => ({
    kind: "theme" as const,
    id,
    body: { title: localized((texts.en ? "en" : Object.keys(texts)[0]) as Language, texts) },
    state: "published" as const,
  }));
  await opened.register.putMany(writes, author);
  const title = localized("en", { en: "Report of the chair" });
  const body = { title, symbol: "ISCG/26-1/7", type: "report" as const };
  await opened.register.create("document", { id: "iscg-26-1-7", body, state: "published" }, author);
}, 60_000);
afterAll(() => opened.close());

const find = async (words: string) => (await opened.register.search(words)).map(({ record }) => record.id);

test.each([
  ["inflected in English", "networking secured"],
  ["inflected in French", "réseau urgences"],
  ["inflected in Spanish", "regulaciones"],
  ["inflected in Spanish, the other way", "red"],
  ["inflected in Russian", "безопасностью сети"],
  ["inflected in Arabic", "شبكة"],
  ["inflected in Arabic, with its article", "للشبكات"],
  ["without the marks of French", "securite reseau"],
  ["without the marks of Spanish", "regulacion"],
  ["without the dots of Russian", "емкость"],
  ["without the hamza of Arabic", "امن"],
  ["with the article of French", "l’urgence"],
  ["with words that say nothing", "les réseaux de la sécurité"],
  ["begun", "emerg"],
  ["begun without marks", "reseau secur"],
  ["in Chinese, from within a word", "络的安"],
  ["in Chinese, one character", "急"],
  ["in two languages at once", "应急 networks"],
  ["in capitals", "SÉCURITÉ"],
])("a word is found %s: %s", async (_how, words) => {
  expect(await find(words)).toContain("emergency");
});

test.each([
  ["agricultre", "agriculture"],
  ["comunities", "agriculture"],
  ["methodes", "work"],
  ["oeuvre", "agriculture"],
  ["regulações", "portuguese"],
])("a misspelt word is found: %s", async (words, id) => {
  expect(await find(words)).toContain(id);
});

test("every word must be there", async () => {
  expect(await find("emergency agriculture")).toEqual([]);
  expect(await find("应急 agriculture")).toEqual([]);
});

test("Chinese is found by its very characters, in their order", async () => {
  expect(await find("安全")).toEqual(expect.arrayContaining(["emergency", "security"]));
  expect(await find("网络安全")).toEqual(["security"]);
  expect(await find("全安")).toEqual([]);
});

test("a document is found by its symbol and by its id", async () => {
  expect(await find("ISCG/26-1/7")).toEqual(["iscg-26-1-7"]);
  expect(await find("iscg-26-1-7")).toContain("iscg-26-1-7");
});

test("who holds the very word comes before who holds one that begins like it", async () => {
  const title = (en: string) => ({ title: localized("en", { en }) });
  await opened.register.create("theme", { id: "net", body: title("Net neutrality") }, author);
  await opened.register.create("theme", { id: "nettle", body: title("Nettle") }, author);
  const [first, ...others] = await opened.register.search("net");
  expect(first?.record.id).toBe("net");
  expect(others.map(({ record }) => record.id)).toContain("nettle");
});

test.each([
  "",
  "  ",
  "***",
  "-- ' \" ;",
  "\0",
  "inexistant'); drop table records; --",
  "a\0b",
  "\ud800",
  "&|!<->:*",
])("what holds no word that anybody wrote finds nothing, and breaks nothing: %j", async (words) => {
  expect(await find(words)).toEqual([]);
  const { total } = await opened.register.list("theme", { search: words });
  expect(total === 0 || words.trim() === "").toBe(true);
});

describe("the words about a match", () => {
  test.each([
    ["reseau", "Sécurité des [[réseaux]] d'urgence"],
    ["安全", "应急网络的[[安全]]保障"],
    ["agricultre", "Digital [[agriculture]] for rural communities"],
    ["iscg-26-1-7", "Report of the chair"],
  ])("for %s are %s", async (words, excerpt) => {
    const hits = await opened.register.search(words);
    expect(hits.map((hit) => hit.excerpt)).toContain(excerpt);
  });
});

test.each([
  ["urgence", "fr"],
  ["urgences", "fr"],
  ["الطوارئ", "ar"],
  ["应急", "zh"],
  ["экстренной", "ru"],
  ["emergencia", "es"],
  ["emergency", "en"],
])("what matches %s stands in the language %s", async (words, language) => {
  const hits = await opened.register.search(words);
  expect(hits.find(({ record }) => record.id === "emergency")?.language).toBe(language);
});

test.each([
  ["English, one missing", "emergncy", "emergency"],
  ["English, two swapped", "secuirty", "security"],
  ["English, one missing, without its marks", "agriclture", "agriculture"],
  ["French, two swapped", "sécurtié", "emergency"],
  ["French, one missing", "urgnce", "emergency"],
  ["French, another", "numériqie", "agriculture"],
  ["Spanish, one too many", "regullación", "emergency"],
  ["Russian, one missing", "безопасноть", "emergency"],
  ["Russian, one too many", "безопастность", "emergency"],
  ["Russian, another", "экстремной", "emergency"],
  ["Russian, two swapped", "сетйе", "emergency"],
  ["Russian, in capitals", "БЕЗОПАСТНОСТЬ", "emergency"],
  ["Arabic, one missing", "الطواري", "emergency"],
  ["Arabic, one too many", "شبككات", "emergency"],
  ["Arabic, another", "شبطات", "emergency"],
  ["Arabic, two swapped", "الطورائ", "emergency"],
])("a word with a letter wrong is found all the same: %s (%s)", async (_what, words, id) => {
  expect(await find(words)).toContain(id);
});

test.each([
  ["Latin", "emergeencyy", "emergency"],
  ["Cyrillic", "безопастностю", "emergency"],
  ["Arabic", "الطووارءء", "emergency"],
])("a longer word may have several letters wrong: %s (%s)", async (_what, words, id) => {
  expect(await find(words)).toContain(id);
});

test("words of three letters and words that are there are taken as they are", async () => {
  const title = (en: string) => ({ title: localized("en", { en }) });
  await opened.register.create("theme", { id: "farm", body: title("Farm and fax") }, author);
  await opened.register.create("theme", { id: "form", body: title("Form and fix") }, author);
  expect(await find("form")).toEqual(["form"]);
  expect(await find("fox")).toEqual([]);
});

test("what is found is counted by kind, beyond the page, and only among what is asked for", async () => {
  const counted = await opened.register.countSearch("report");
  expect(counted).toEqual([{ kind: "document", count: 1 }]);
  expect(await opened.register.countSearch("report", { kinds: ["theme"] })).toEqual([]);
  const among = (state: "published" | "draft") => ({ among: [{ kind: "document" as const, state }] });
  expect(await opened.register.countSearch("report", among("published"))).toHaveLength(1);
  expect(await opened.register.countSearch("report", among("draft"))).toEqual([]);
  expect(await opened.register.search("report", among("draft"))).toEqual([]);
  expect(await opened.register.countSearch("  ")).toEqual([]);
});

test("a list is searched with the same words as everything", async () => {
  const { records } = await opened.register.list("theme", { search: "regulaciones" });
  expect(records.map(({ id }) => id)).toContain("emergency");
  expect((await opened.register.list("theme", { search: "regulaciones agriculture" })).total).toBe(0);
});
