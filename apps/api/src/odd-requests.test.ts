import { languages } from "@intersector/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillPath, type Operation, readOperations } from "../test/operations.ts";
import { activity, readProblem, startTestApp, type TestApp } from "../test/test-app.ts";

const secretary = "sample-secretary";
let api: TestApp;
/** Every operation once; what is there for every kind, for one. */
let operations: Operation[];
beforeAll(async () => {
  api = await startTestApp();
  operations = (await readOperations(api)).filter(({ path }) => !/^\/records\/(?!activity\b)/.test(path));
}, 60_000);
afterAll(async () => await api.close());

/** What nobody sends in good faith, as it stands in an address. */
const odd = [
  ...[
    "%00",
    "%ED%A0%80",
    "%FF",
    "'",
    "%22",
    "%5C",
    "..%2F..%2Fetc",
    "%0A",
    "null",
    "[object%20Object]",
    "-1",
    "0",
  ],
  ...[
    "1e999",
    "99999999999999999999",
    "9007199254740991",
    "2147483648",
    "NaN",
    "true",
    "%F0%9F%98%80",
    "__proto__",
  ],
  ...["constructor", "a".repeat(3000), "%E2%80%AE", "{}", "[]", "$1", "%25", "*"],
];
/** Every parameter that any route takes, and one that none does. */
const parameters = [
  ...[
    "q",
    "sort",
    "cursor",
    "offset",
    "limit",
    "state",
    "facets",
    "include",
    "lang",
    "format",
    "from",
    "to",
    "before",
    "after",
  ],
  ...[
    "kind",
    "kinds",
    "type",
    "class",
    "minScore",
    "activity",
    "units",
    "across",
    "illustrative",
    "sources",
    "nobody",
  ],
  ...[
    "filter[unit]",
    "filter[period.from][atLeast]",
    "filter[title.texts.fr]",
    "filter[countries][exists]",
    "filter[",
  ],
];

async function expectAnswer(path: string, asked: Parameters<TestApp["ask"]>[2] = {}): Promise<void> {
  const reply = await api.ask(secretary, path, asked);
  const text = await reply.text();
  expect(reply.status, `${asked.method ?? ""} ${path} ${JSON.stringify(asked.body)}: ${text}`).toBeLessThan(
    500,
  );
}

test("no path, however odd, makes the server fail", async () => {
  for (const { method, path } of operations) {
    for (const name of path.match(/(?<=\{)\w+(?=\})/g) ?? []) {
      for (const value of odd) {
        const filled = fillPath(path, { kind: "activity", [name]: value });
        await expectAnswer(filled, { method, ...(method === "GET" ? {} : { body: {} }) });
      }
    }
  }
}, 120_000);

test("no query, however odd, makes the server fail", async () => {
  const ids = {
    kind: "activity",
    id: "bdt-giga",
    edition: "annual-report-2026",
    a: "bdt-giga",
    b: "bdt-giga",
  };
  for (const { method, path } of operations) {
    if (method !== "GET") continue;
    // A report takes a second to build, whatever it is asked.
    const isSlow = path === "/reports/{edition}";
    // A stream of events ends by itself only when it is told to.
    const ending = path === "/events" ? "&follow=false" : "";
    for (const name of parameters) {
      for (const value of isSlow ? odd.slice(0, 2) : odd) {
        await expectAnswer(`${fillPath(path, ids)}?${encodeURIComponent(name)}=${value}${ending}`);
      }
    }
  }
}, 300_000);

test("no body, however odd, makes the server fail", async () => {
  const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
  const texts = ["\0", "\ud800", "x".repeat(100_000), "\u202e", "{{", "<script>"];
  const values = [
    null,
    0,
    -1,
    1e308,
    true,
    [],
    {},
    deep,
    ...texts,
    [null],
    { __proto__: 1, constructor: {} },
  ];
  const fields = [
    "body",
    "reason",
    "id",
    "state",
    "version",
    "person",
    "threshold",
    "units",
    "allOrNothing",
    "publish",
  ];
  const good = { body: activity("A", "bdt"), reason: "r", version: 1 };
  for (const { method, path } of operations) {
    if (method === "GET" || method === "DELETE" || path === "/imports") continue;
    const filled = fillPath(path, { kind: "activity", id: "bdt-giga" });
    const headers = { "If-Match": '"1"' };
    for (const value of values) {
      await expectAnswer(filled, { method, headers, body: value });
      for (const field of fields)
        await expectAnswer(filled, { method, headers, body: { ...good, [field]: value } });
      const body = { ...good.body, title: value, url: value, budget: value, regions: value };
      await expectAnswer(filled, { method, headers, body: { body } });
      const title = { original: "en", texts: { en: value }, states: { en: value } };
      await expectAnswer(filled, { method, headers, body: { body: { ...good.body, title } } });
    }
  }
}, 120_000);

test.each([
  [{ "If-Match": "" }],
  [{ "If-Match": "*" }],
  [{ "If-Match": '"99999999999999999999"' }],
  [{ "Accept-Language": "xx" }],
  [{ "Accept-Language": ";;;q=,*" }],
  [{ "Accept-Language": "zh-Hans-CN;q=0.1, ar-EG" }],
  [{ Cookie: "intersector_session=" }],
  [{ Cookie: "intersector_session=%00.%00" }],
  [{ Cookie: `intersector_session=${"x".repeat(4000)}` }],
  [{ "X-Request-Id": "x".repeat(1000) }],
  [{ "X-Request-Id": "<script>" }],
  [{ Origin: "::" }],
  [{ "Content-Length": "-1" }],
])("no header, however odd, makes the server fail: %j", async (headers) => {
  const body = { body: activity("Odd", "bdt") };
  for (const asked of [{ headers }, { headers, method: "PUT", body }, { headers, method: "POST", body }]) {
    await expectAnswer("/records/activity/bdt-giga", asked);
  }
});

describe("who asks for something that a route does not know is told what it knows", () => {
  test.each(languages)("in %s", async (lang) => {
    const problem = await readProblem(await api.ask(secretary, "/search?q=x&langue=fr", { lang }), 400);
    expect(problem.findings).toMatchObject([{ code: "unknownParameter", pointer: "#/langue", in: "query" }]);
    expect(problem.findings[0]?.message).toContain("q, kinds, limit, lang");
  });

  test("on every route, before anything else is done", async () => {
    for (const { method, path } of operations) {
      const filled = fillPath(path, { kind: "activity", id: "bdt-giga" });
      const reply = await api.ask(secretary, `${filled}?fitler=1`, {
        method,
        ...(method === "GET" ? {} : { body: {} }),
      });
      const { findings } = await readProblem(reply, 400);
      expect(findings.map(({ code, pointer }) => [path, code, pointer])).toContainEqual([
        path,
        "unknownParameter",
        "#/fitler",
      ]);
    }
  });

  test.each([["xx"], [""], ["FR"], ["fr,ar"]])(
    "a language that the register does not speak: %j",
    async (lang) => {
      for (const path of ["/session", "/kinds", "/records/activity", "/overview", "/health"]) {
        const problem = await readProblem(await api.ask(secretary, `${path}?lang=${lang}`), 400);
        expect(problem.findings[0]).toMatchObject({ code: "notInList", pointer: "#/lang", in: "query" });
        expect(problem.findings[0]?.message).toContain("ar, zh, en, fr, ru, es");
      }
    },
  );

  test.each([
    ["fr-CH, en;q=0.5", "fr"],
    ["xx, zh-Hant-TW", "zh"],
    ["de, *", "en"],
    ["en;q=0.1, ar-EG;q=0.9", "ar"],
  ])("a browser that asks for %s is answered in %s", async (header, expected) => {
    const reply = await api.ask("visitor", "/records/activity", { lang: header });
    expect(reply.headers.get("Content-Language")).toBe(expected);
  });
});
