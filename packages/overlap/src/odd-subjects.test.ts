import { describe, expect, test } from "vitest";
import { subject } from "../test/short-titles.ts";
import { findOverlaps } from "./find-overlaps.ts";
import { openOverlapIndex } from "./open-overlap-index.ts";

const spectrum = "Spectrum management training for staff of regulators in island states";

/** A word that no stemmer shortens. */
function wordOf(number: number): string {
  return `x${number.toString(36).replaceAll(/[0-9]/g, (digit) => "bcdfghjklm"[Number(digit)] ?? "")}q`;
}

describe("odd subjects have a defined result", () => {
  test("texts of 100,000 characters are compared as any other", { timeout: 30_000 }, async () => {
    const long = (from: number) =>
      Array.from({ length: 15_000 }, (_, index) => wordOf(1000 + from + index)).join(" ");
    const subjects = [subject("a", long(0)), subject("b", long(5000)), subject("c", long(40_000))];
    expect(subjects[0]?.title.texts.en?.length).toBeGreaterThan(80_000);
    const [pair, ...others] = (await findOverlaps(subjects, { threshold: 0.5 })).pairs;
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ a: "a", b: "b" });
    const sum = pair?.contributions.reduce((total, { contribution }) => total + contribution, 0) ?? 0;
    expect(sum + (pair?.otherTerms?.contribution ?? 0)).toBeCloseTo(pair?.score ?? 0, 6);
    const index = await openOverlapIndex(subjects, { threshold: 0.5 });
    expect(index.check(subjects[1] ?? subject("", ""))).toMatchObject([{ a: "a", b: "b" }]);
  });

  test("30,000 identical ones are one group and no pair", { timeout: 20_000 }, async () => {
    const copies = Array.from({ length: 30_000 }, (_, index) => subject(`t${index}`, spectrum));
    const { identical, counts } = await findOverlaps(copies, { threads: 2 });
    expect(identical.map(({ members }) => members.length)).toEqual([30_000]);
    expect(counts).toMatchObject({ compared: 30_000, coOccurrences: 0, pairs: 0 });
  });

  test("the same terms as often, in another order, are identical; once more often, they are not", async () => {
    const { identical } = await findOverlaps([
      subject("a", "antennas for schools, antennas for islands, towers"),
      subject("b", "towers, islands, schools: antennas and antennas"),
      subject("c", "towers, islands, schools, schools: antennas and antennas"),
    ]);
    expect(identical).toMatchObject([{ members: ["a", "b"] }]);
  });
});

test.each([1, 2])(
  "a comparison that is given up after the texts were read gives nothing, with %d threads",
  async (threads) => {
    const subjects = Array.from({ length: 6000 }, (_, index) =>
      subject(`s${index}`, [0, 1, 2, 3, 4, 5].map((turn) => wordOf((index * (turn + 3)) % 97)).join(" ")),
    );
    const controller = new AbortController();
    const reason = new Error("nobody waits any more");
    const onProgress = (share: number) => {
      if (share >= 0.6) controller.abort(reason);
    };
    await expect(findOverlaps(subjects, { threads, signal: controller.signal, onProgress })).rejects.toBe(
      reason,
    );
  },
);
