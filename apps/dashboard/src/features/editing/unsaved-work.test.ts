import { expect, test } from "vitest";
import { forgetUnsaved, keepUnsaved, readUnsaved, type UnsavedWork, unsavedKey } from "./unsaved-work.ts";

function storageOf(entries: Record<string, string> = {}) {
  const held = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

const work: UnsavedWork = {
  savedAt: "2026-11-24T10:00:00.000Z",
  id: "a",
  base: { version: 3, body: { code: "C5" } },
  values: { code: "C6 😀 <script>alert(1)</script>" },
  titles: { "unit:bdt": "BDT" },
};

test("what was kept is found again until it is forgotten, by the same person on the same record alone", () => {
  const storage = storageOf();
  const key = unsavedKey("ana", "indicator", "a");
  expect(keepUnsaved(storage, key, work)).toBe(true);
  expect(readUnsaved(storage, key)).toEqual(work);
  expect(readUnsaved(storage, unsavedKey("ben", "indicator", "a"))).toBeUndefined();
  expect(readUnsaved(storage, unsavedKey("ana", "indicator", undefined))).toBeUndefined();
  forgetUnsaved(storage, key);
  expect(readUnsaved(storage, key)).toBeUndefined();
});

test.each(["", "{", "null", "[]", '{"values":3}', '{"savedAt":"soon"}'])(
  "what the browser holds in its place is not taken for work: %s",
  (held) => {
    expect(readUnsaved(storageOf({ k: held }), "k")).toBeUndefined();
  },
);

test("a browser without room says so, and one that is closed to us does no harm", () => {
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(keepUnsaved(storage, "k", work)).toBe(false);
  expect(readUnsaved(storage, "k")).toBeUndefined();
  expect(() => forgetUnsaved(storage, "k")).not.toThrow();
});
