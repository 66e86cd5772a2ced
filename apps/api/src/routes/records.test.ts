import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectSentence } from "../../test/expect-sentence.ts";
import { activity, readAs, readProblem, startTestApp, type TestApp } from "../../test/test-app.ts";
import { Comparison, History } from "../schemas/history.ts";
import { RecordPage, RecordReply, Referrers } from "../schemas/records.ts";

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
}, 60_000);
afterAll(async () => await api.close());

const secretary = "sample-secretary";

async function create(id: string, state: "draft" | "published" = "draft") {
  const body = { id, state, body: activity(`Activity ${id}`, "bdt") };
  return await readAs(RecordReply, await api.ask(secretary, "/records/activity", { body }), 201);
}

describe("lists", () => {
  test("a list is filtered, counted and paged by cursor until its end", async () => {
    const path =
      "/records/activity?filter[category]=event&filter[category]=training&facets=category&limit=5&sort=title";
    const first = await readAs(RecordPage, await api.ask(secretary, path));
    expect(first.records).toHaveLength(5);
    expect(first.facets.category?.reduce((sum, { count }) => sum + count, 0)).toBe(first.total);
    const seen = first.records.map(({ id }) => id);
    for (let cursor = first.nextCursor; cursor; ) {
      const page = await readAs(
        RecordPage,
        await api.ask(secretary, `${path}&cursor=${encodeURIComponent(cursor)}`),
      );
      seen.push(...page.records.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(first.total);
    expect(seen).toHaveLength(first.total);
    for (const offset of [0, 3, first.total - 2, first.total]) {
      const page = await readAs(RecordPage, await api.ask(secretary, `${path}&offset=${offset}`));
      expect(page.records.map(({ id }) => id)).toEqual(seen.slice(offset, offset + 5));
      expect(page.total).toBe(first.total);
    }
  });

  test.each(["-1", "1.5", "100001", "many"])("an offset of %s is refused", async (offset) => {
    await readProblem(await api.ask(secretary, `/records/activity?offset=${offset}`), 400);
  });

  test("a list is searched in another language than its texts were written in", async () => {
    const page = await readAs(RecordPage, await api.ask("visitor", "/records/topic?q=accessibilité"));
    expect(page.records.map(({ id }) => id)).toContain("topic-accessibility");
  });

  test("the titles of what records refer to come with the list when they are asked for", async () => {
    const page = await readAs(
      RecordPage,
      await api.ask(secretary, "/records/activity?include=references&limit=3"),
    );
    for (const record of page.records)
      expect(page.included).toHaveProperty([`unit:${record.body.unit}`, "title"]);
  });

  test("records come with the fields that were chosen, and cut to what the reader may see as ever", async () => {
    const page = await readAs(
      RecordPage,
      await api.ask(secretary, "/records/activity?fields=unit,title&limit=9"),
    );
    expect(page.records).toHaveLength(9);
    for (const { body } of page.records) expect(Object.keys(body).sort()).toEqual(["title", "unit"]);
    const one = await readAs(
      RecordReply,
      await api.ask("visitor", "/records/topic/topic-accessibility?fields=title"),
    );
    expect(Object.keys(one.record.body)).toEqual(["title"]);
    const refused = await readProblem(
      await api.ask(secretary, "/records/topic/topic-accessibility?fields=nobody"),
      400,
    );
    expect(refused.detail + JSON.stringify(refused.findings)).toMatch(/nobody.*title/);
  });

  test("dates and numbers are compared from both sides", async () => {
    const path = "/records/reportEdition?filter[year][atLeast]=2026&filter[year][atMost]=2026";
    expect((await readAs(RecordPage, await api.ask("visitor", path))).total).toBe(1);
    const later = "/records/reportEdition?filter[year][atLeast]=2027";
    expect((await readAs(RecordPage, await api.ask("visitor", later))).total).toBe(0);
  });

  test.each([
    ["filter[nothing]=1", "unknownField", "/filter[nothing]"],
    ["filter[category]=nonsense", "notInList", "/filter[category]"],
    ["filter[budget.amount][atLeast]=much", "wrongType", "/filter[budget.amount][atLeast]"],
    ["sort=nothing", "unknownField", "/sort"],
    ["facets=nothing", "unknownField", "/facets"],
    ["fields=title,period.from", "notInList", "/fields"],
    ["limit=501", "tooBig", "/limit"],
    ["state=lost", "notInList", "/state/0"],
    ["filter[period.from][atLeast]=2026-02-30", "dateDoesNotExist", "/filter[period.from][atLeast]"],
    ["filter[period.from]=soon", "notADate", "/filter[period.from]"],
    [
      "filter[budget.amount][atLeast]=1&filter[budget.amount][atLeast]=2",
      "wrongType",
      "/filter[budget.amount][atLeast]",
    ],
    ["filter[url][exists]=maybe", "wrongType", "/filter[url][exists]"],
    ["filter[period]=2026", "wrongType", "/filter[period]"],
    ["facets=title", "wrongType", "/facets"],
    ["sort=-period", "wrongType", "/sort"],
    ["fitler[unit]=bdt", "unknownParameter", "/fitler[unit]"],
  ])("a list refuses %s and says where", async (query, code, pointer) => {
    for (const lang of ["fr", "ar"] as const) {
      const path = `/records/activity?${query}`;
      const { findings } = await readProblem(await api.ask(secretary, path, { lang }), 400);
      expect(findings).toMatchObject([{ code, pointer: `#${encodeURI(pointer)}`, in: "query" }]);
      expectSentence(findings[0]?.message, lang);
    }
  });

  test("a page marker that nobody gave is refused", async () => {
    const problem = await readProblem(await api.ask(secretary, "/records/activity?cursor=abc"), 400);
    expect(problem.code).toBe("invalidCursor");
  });

  test("a kind that does not exist is not found, in the reader's language", async () => {
    const problem = await readProblem(await api.ask(secretary, "/records/nonsense", { lang: "fr" }), 404);
    expect(problem).toMatchObject({ code: "unknownKind", status: 404 });
    expect(problem.detail).toContain("n'est pas un type");
  });
});

describe("writing", () => {
  test("a record is created as a draft, changed, published and withdrawn, each step a version", async () => {
    const created = await create("steps");
    expect(created.record).toMatchObject({ version: 1, state: "draft", createdBy: secretary });
    expect(created.may).toEqual({ change: true, publish: true, withdraw: true, readHistory: true });

    const changed = await api.ask(secretary, "/records/activity/steps", {
      method: "PUT",
      headers: { "If-Match": '"1"' },
      body: { body: activity("Another title", "tsb"), reason: "The unit moved" },
    });
    expect(changed.headers.get("ETag")).toBe('"2"');
    expect((await readAs(RecordReply, changed)).record.body.unit).toBe("tsb");

    for (const [step, state, version] of [
      ["publish", "published", 3],
      ["withdraw", "withdrawn", 4],
    ] as const) {
      const reply = await api.ask(secretary, `/records/activity/steps/${step}`, {
        headers: { "If-Match": `"${version - 1}"` },
        body: {},
      });
      expect((await readAs(RecordReply, reply)).record).toMatchObject({ state, version });
    }
    const restored = await api.ask(secretary, "/records/activity/steps/restore", {
      headers: { "If-Match": '"4"' },
      body: { version: 1 },
    });
    expect((await readAs(RecordReply, restored)).record.body.unit).toBe("bdt");

    const { changes } = await readAs(History, await api.ask(secretary, "/records/activity/steps/history"));
    expect(changes.map(({ operation }) => operation)).toEqual([
      "create",
      "change",
      "publish",
      "withdraw",
      "restore",
    ]);
    expect(changes[1]?.reason).toBe("The unit moved");
    const compared = await api.ask(secretary, "/records/activity/steps/compare?from=1&to=2");
    expect((await readAs(Comparison, compared)).differences).toContainEqual({
      path: ["unit"],
      before: "bdt",
      after: "tsb",
    });
  });

  test("who writes over somebody else's change is shown both versions", async () => {
    await create("conflict");
    const write = (title: string, lang = "en") =>
      api.ask(secretary, "/records/activity/conflict", {
        lang,
        method: "PUT",
        headers: { "If-Match": '"1"' },
        body: { body: activity(title, "bdt") },
      });
    const replies = await Promise.all([write("First"), write("Second")]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = replies.find(({ status }) => status === 409);
    if (!refused) throw new Error("nobody was refused");
    const problem = await readProblem(refused, 409);
    expect(problem.code).toBe("versionConflict");
    const titles = [problem.current?.body.title, problem.yours?.title].map((title) => JSON.stringify(title));
    expect(titles.some((title) => title.includes("First"))).toBe(true);
    expect(titles.some((title) => title.includes("Second"))).toBe(true);
    for (const lang of ["fr", "ar"] as const) {
      expectSentence((await readProblem(await write("Third", lang), 409)).detail, lang);
    }
  });

  test("nothing is written by who does not say which version they have read", async () => {
    await create("unread");
    const put = { method: "PUT", body: { body: activity("x", "bdt") } };
    expect((await readProblem(await api.ask(secretary, "/records/activity/unread", put), 428)).code).toBe(
      "preconditionRequired",
    );
    const publish = await api.ask(secretary, "/records/activity/unread/publish", { body: {} });
    expect(publish.status).toBe(428);
  });

  test("a body that does not fit is refused with every place and a sentence in Arabic", async () => {
    const body = {
      body: { ...activity("x", "bdt"), category: "nonsense", period: { from: "2026-02-30" }, extra: 1 },
    };
    const problem = await readProblem(
      await api.ask(secretary, "/records/activity", { body, lang: "ar" }),
      400,
    );
    expect(problem.findings.map(({ code, pointer }) => [code, pointer])).toEqual(
      expect.arrayContaining([
        ["notInList", "#/body/category"],
        ["dateDoesNotExist", "#/body/period/from"],
        ["unknownField", "#/body/extra"],
      ]),
    );
    for (const { message } of problem.findings) expect(message).toMatch(/[\u0600-\u06ff]/);
  });

  test("a reference to what is not there is refused", async () => {
    const body = { body: activity("x", "no-such-unit") };
    const problem = await readProblem(await api.ask(secretary, "/records/activity", { body }), 400);
    expect(problem.findings).toMatchObject([{ code: "referenceMissing", pointer: "#/body/unit" }]);
  });

  test("an id that is taken is refused", async () => {
    await create("taken");
    const body = { id: "taken", body: activity("x", "bdt") };
    expect((await readProblem(await api.ask(secretary, "/records/activity", { body }), 409)).code).toBe(
      "recordExists",
    );
  });

  test("what published records point at is not withdrawn", async () => {
    const { record } = await readAs(RecordReply, await api.ask(secretary, "/records/unit/bdt"));
    const reply = await api.ask(secretary, "/records/unit/bdt/withdraw", {
      headers: { "If-Match": `"${record.version}"` },
      body: {},
    });
    expect((await readProblem(reply, 409)).code).toBe("recordReferenced");
  });

  test("who refers to a record is told with the field", async () => {
    await create("referring", "published");
    const { referrers } = await readAs(Referrers, await api.ask(secretary, "/records/unit/bdt/referrers"));
    expect(referrers).toContainEqual(
      expect.objectContaining({ kind: "activity", id: "referring", path: "unit" }),
    );
  });

  test("a focal point writes what its own side does, and nothing of another's", async () => {
    const own = { body: activity("Own", "bdt-knowledge-hub") };
    const reply = await api.ask("sample-focalpoint-itu-d", "/records/activity", { body: own });
    const { record } = await readAs(RecordReply, reply, 201);
    const foreign = { body: activity("Foreign", "tsb-operations") };
    const refused = await api.ask("sample-focalpoint-itu-d", "/records/activity", { body: foreign });
    expect((await readProblem(refused, 403)).code).toBe("notPermitted");
    const moved = await api.ask("sample-focalpoint-itu-d", `/records/activity/${record.id}`, {
      method: "PUT",
      headers: { "If-Match": '"1"' },
      body: foreign,
    });
    expect(moved.status).toBe(403);
    const taken = await api.ask("sample-focalpoint-itu-t", `/records/activity/${record.id}`, {
      method: "PUT",
      headers: { "If-Match": '"1"' },
      body: foreign,
    });
    expect(taken.status).toBe(403);
  });
});
