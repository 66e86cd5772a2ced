import { expect, test } from "vitest";
import { groupTopics } from "./topic-groups.ts";

test("topics stand under their states in the order in which they are looked for", () => {
  const groups = groupTopics([
    { topicState: "closed" as const, position: 1 },
    { topicState: "active" as const, position: 2 },
    { topicState: "active" as const, position: 1 },
    { topicState: "new" as const },
  ]);
  expect(groups.map(({ state, topics }) => [state, topics.map(({ position }) => position)])).toEqual([
    ["active", [1, 2]],
    ["new", [undefined]],
    ["closed", [1]],
  ]);
});
