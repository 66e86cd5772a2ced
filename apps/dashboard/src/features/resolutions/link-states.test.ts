import { type BodyInput, vocabularies } from "@intersector/domain";
import { expect, test } from "vitest";
import { recordForTests } from "../../../test/record-for-tests.ts";
import { groupLinks, linksOf } from "./link-states.ts";

function link(id: string, from: string, to: string, more: Partial<BodyInput<"resolutionLink">> = {}) {
  return recordForTests("resolutionLink", id, {
    from,
    to,
    relation: "carriesOut",
    origin: "person",
    ...more,
  });
}

const assembly = recordForTests("meeting", "wtsa-24", {
  group: "wtsa",
  state: "held",
  period: { from: "2024-10-15", to: "2024-10-24" },
});

const confirmedOn = (on: string) => ({
  confirmations: vocabularies.advisoryGroup.map((by) => ({ by, on })),
});

test("a link is seen from both of its ends, and links of others are not told", () => {
  const links = [link("a", "pp-191", "wtsa-18"), link("b", "ra-75", "pp-191"), link("c", "ra-75", "wtsa-18")];
  const seen = linksOf("pp-191", links, [], "2026-04-28");
  expect(seen.map(({ link: { id }, other, direction }) => [id, other, direction])).toEqual([
    ["a", "wtsa-18", "outgoing"],
    ["b", "ra-75", "incoming"],
  ]);
});

test("a confirmation holds until the next conference has ended", () => {
  const links = [
    link("before", "pp-191", "a", confirmedOn("2024-05-01")),
    link("after", "pp-191", "b", confirmedOn("2025-05-01")),
    link("never", "pp-191", "c"),
  ];
  const stale = linksOf("pp-191", links, [assembly], "2026-04-28").map(({ stale: found }) => found);
  expect(stale.map((found) => [found?.outdated.length, found?.never.length])).toEqual([
    [3, 0],
    [undefined, undefined],
    [0, 3],
  ]);
});

test("what says the same from both ends is one group, and what does not is two", () => {
  const links = [
    link("a", "pp-191", "x"),
    link("b", "y", "pp-191"),
    link("c", "pp-191", "z", { relation: "sameTheme" }),
    link("d", "w", "pp-191", { relation: "sameTheme" }),
  ];
  const seen = linksOf("pp-191", links, [], "2026-04-28");
  const groups = groupLinks(seen, vocabularies.resolutionRelation);
  expect(groups.map((group) => [group.relation, group.direction, group.links.length])).toEqual([
    ["sameTheme", "outgoing", 2],
    ["carriesOut", "outgoing", 1],
    ["carriesOut", "incoming", 1],
  ]);
});
