import { describe, expect, test } from "vitest";
import { countLogChoices, logQueryOf, parseLogSearch } from "./log-search.ts";

describe("the address of the log", () => {
  test.each([
    [{ kind: "activity", id: "x", actor: "sample", operation: "publish", from: "2026-03-01" }, 4],
    [{ kind: "nothing", id: "x" }, 0],
    [{ operation: "erase", from: "2026-02-30", to: "soon" }, 0],
    [{ id: "x" }, 0],
    [{}, 0],
  ])("%o holds %i choices, and what is none is left out", (given, count) => {
    expect(countLogChoices(parseLogSearch(given))).toBe(count);
  });

  test("its days begin and end with those of the reader", () => {
    expect(logQueryOf({ kind: "theme", from: "2026-03-29", to: "2026-03-29" }, "Europe/Zurich")).toEqual({
      kind: "theme",
      from: "2026-03-28T23:00:00Z",
      to: "2026-03-29T22:00:00Z",
    });
    expect(logQueryOf({}, "UTC")).toEqual({});
  });
});
