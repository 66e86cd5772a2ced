import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity, readAs, readProblem, startTestApp, type TestApp } from "../../test/test-app.ts";
import { ActorList, ChangesReply } from "../schemas/changes.ts";
import { Comparison, History } from "../schemas/history.ts";

const secretary = "sample-secretary";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  const { register } = api;
  const body = activity("A course", "bdt");
  await register.create("activity", { id: "course", body }, { actor: secretary });
  await register.change(
    "activity",
    "course",
    { body: { ...body, unit: "tsb" }, expectedVersion: 1 },
    { actor: "sample-focalpoint-itu-d", reason: "it has moved" },
  );
}, 60_000);
afterAll(async () => await api.close());

const ask = async (query: string) =>
  await readAs(ChangesReply, await api.ask(secretary, `/changes?${query}`, { lang: "fr" }));

describe("the log of changes", () => {
  test("is cut by record, person, operation and time", async () => {
    const of = async (query: string) => (await ask(query)).changes.map(({ version }) => version);
    expect(await of("kind=activity&id=course")).toEqual([2, 1]);
    expect(await of("actor=sample-focalpoint-itu-d")).toEqual([2]);
    expect(await of("kind=activity&id=course&operation=create")).toEqual([1]);
    expect(await of("kind=activity&id=course&from=2100-01-01T00:00:00Z")).toEqual([]);
    expect(await of("kind=activity&id=course&to=2100-01-01T00:00:00%2B02:00")).toEqual([2, 1]);
  });

  test("names who wrote in the reader's language, and goes on where the page before ended", async () => {
    const first = await ask("limit=2");
    expect(first.changes.map(({ actorName }) => actorName)).toEqual([
      "Coordonnateur · UIT-D",
      "Secrétaire du Groupe ISC-TF",
    ]);
    expect(first.changes[0]).toMatchObject({ reason: "it has moved", title: { texts: { en: "A course" } } });
    const next = await ask(`limit=1&before=${first.nextBefore}`);
    expect(next.changes.map(({ actorName }) => actorName)).toEqual(["Registre d'exemple"]);
  });

  test("says who has written", async () => {
    const { actors } = await readAs(ActorList, await api.ask(secretary, "/changes/actors", { lang: "en" }));
    expect(actors.map(({ actorName }) => actorName)).toEqual([
      "Sample register",
      "Focal point · ITU-D",
      "Secretary of ISC-TF",
    ]);
  });

  test("refuses what is no instant, person or operation", async () => {
    for (const query of ["from=yesterday", "to=2026-01-01", "actor=", "operation=erase", "id=%00"]) {
      expect(
        (await readProblem(await api.ask(secretary, `/changes?${query}`), 400)).findings,
        query,
      ).toHaveLength(1);
    }
    expect((await api.ask("sample-member", "/changes/actors")).status).toBe(403);
  });
});

test("two versions are compared with the titles of what they refer to and who wrote them", async () => {
  const path = "/records/activity/course";
  const found = await readAs(
    Comparison,
    await api.ask(secretary, `${path}/compare?from=1&to=2`, { lang: "en" }),
  );
  expect(found.differences).toEqual([{ path: ["unit"], before: "bdt", after: "tsb" }]);
  expect([found.before.actorName, found.after.actorName, found.after.reason]).toEqual([
    "Secretary of ISC-TF",
    "Focal point · ITU-D",
    "it has moved",
  ]);
  expect(Object.keys(found.included).sort()).toEqual(["unit:bdt", "unit:tsb"]);
  expect((await api.ask(secretary, `${path}/compare?from=1&to=9`)).status).toBe(404);
  const { changes } = await readAs(History, await api.ask(secretary, `${path}/history`, { lang: "en" }));
  expect(changes.map(({ actorName }) => actorName)).toEqual(["Secretary of ISC-TF", "Focal point · ITU-D"]);
});
