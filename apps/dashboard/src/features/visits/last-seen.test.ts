import { afterEach, expect, test, vi } from "vitest";
import { keepLastSeen, readLastSeen } from "./last-seen.ts";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
});
afterEach(() => kept.clear());

test("what one person has seen is kept for them alone", () => {
  keepLastSeen("a", { sequence: 7, at: "2026-04-28T08:00:00Z" });
  expect(readLastSeen("a")).toEqual({ sequence: 7, at: "2026-04-28T08:00:00Z" });
  expect(readLastSeen("b")).toBeUndefined();
});

test.each(["{", "null", "7", '{"sequence":"7","at":"2026-04-28T08:00:00Z"}', '{"sequence":7,"at":"never"}'])(
  "%s, which was not kept by us, is a first visit",
  (text) => {
    kept.set("intersector.seen.a", text);
    expect(readLastSeen("a")).toBeUndefined();
  },
);
