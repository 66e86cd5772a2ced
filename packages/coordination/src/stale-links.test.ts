import type { BodyInput } from "@intersector/domain";
import { expect, test } from "vitest";
import { record, text } from "./record-for-tests.ts";
import { staleLinks } from "./stale-links.ts";

const conference = (id: string, to: string, state: BodyInput<"meeting">["state"] = "held") =>
  record("meeting", id, { title: text(id), group: "wtdc", state, period: { to } });
const link = (on: Partial<Record<"RAG" | "TSAG" | "TDAG", string>>) =>
  record("resolutionLink", "l", {
    from: "a",
    to: "b",
    relation: "sameTheme",
    origin: "published",
    confirmations: Object.entries(on).map(([by, day]) => ({ by: by as "RAG", on: day })),
  });
const all = (day: string) => ({ RAG: day, TSAG: day, TDAG: day });
const wtdc25 = conference("wtdc-25", "2025-11-28");

test("a link is stale after a conference until each advisory group has confirmed it again", () => {
  expect(staleLinks([link(all("2025-12-01"))], [wtdc25], "2026-04-28")).toEqual([]);
  expect(staleLinks([link({ ...all("2025-12-01"), RAG: "2025-03-01" })], [wtdc25], "2026-04-28")).toEqual([
    { link: "l", conference: "wtdc-25", outdated: ["RAG"], never: [] },
  ]);
});

test("the latest confirmation of a group counts, and one on the last day of a conference is before it", () => {
  const twice = record("resolutionLink", "l", {
    ...link(all("2025-12-01")).body,
    confirmations: [
      { by: "RAG", on: "2025-12-02" },
      { by: "RAG", on: "2024-01-01" },
      { by: "TSAG", on: "2025-11-28" },
      { by: "TDAG", on: "2025-11-29" },
    ],
  });
  expect(staleLinks([twice], [wtdc25], "2026-04-28")[0]?.outdated).toEqual(["TSAG"]);
});

test("what no group ever confirmed waits for all three, conference or not", () => {
  expect(staleLinks([link({})], [], "2026-04-28")).toEqual([
    { link: "l", outdated: [], never: ["RAG", "TSAG", "TDAG"] },
  ]);
});

test("a conference that was not held, or has not ended, makes nothing stale", () => {
  const confirmed = link(all("2025-01-01"));
  expect(staleLinks([confirmed], [conference("pp-26", "2026-11-27", "planned")], "2026-12-01")).toEqual([]);
  expect(staleLinks([confirmed], [conference("pp-26", "2026-11-27")], "2026-11-27")).toEqual([]);
  const [stale] = staleLinks(
    [confirmed],
    [wtdc25, conference("pp-26", "2026-11-27"), conference("wtsa-24", "2024-10-24")],
    "2026-11-28",
  );
  expect(stale?.conference).toBe("pp-26");
});
