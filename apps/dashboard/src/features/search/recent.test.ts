import { afterEach, expect, test, vi } from "vitest";
import { keepRecent, readRecent } from "./recent.ts";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
});
afterEach(() => kept.clear());

test("the latest comes first, the same thing is kept once, and one reader's is not another's", () => {
  keepRecent("a", { words: "climat" });
  keepRecent("a", { kind: "topic", id: "t", title: "T" });
  keepRecent("a", { words: "climat" });
  expect(readRecent("a")).toEqual([{ words: "climat" }, { kind: "topic", id: "t", title: "T" }]);
  expect(readRecent("b")).toEqual([]);
});

test("no more than eight are kept", () => {
  for (let at = 0; at < 12; at += 1) keepRecent("a", { words: `word ${at}` });
  expect(readRecent("a")).toHaveLength(8);
  expect(readRecent("a")[0]).toEqual({ words: "word 11" });
});

test.each(["{", "7", '[{"kind":"nothing","id":"x","title":"X"}]', '[{"words":""}]'])(
  "%s, which was not kept by us, is nothing",
  (text) => {
    kept.set("intersector.recent.a", text);
    expect(readRecent("a")).toEqual([]);
  },
);
