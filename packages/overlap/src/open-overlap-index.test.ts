import { localized, type OverlapPair } from "@intersector/domain";
import { describe, expect, test } from "vitest";
import { shortTitles, subject } from "../test/short-titles.ts";
import { findOverlaps } from "./find-overlaps.ts";
import { openOverlapIndex } from "./open-overlap-index.ts";
import type { OverlapSubject } from "./overlap-subject.ts";

/** Titles, two languages, mandates and nodes of every mixture; each subject different from all others. */
const subjects = shortTitles(500, 42).map((title, index) =>
  subject(`x${String(index).padStart(4, "0")}`, `${title} item${index}`, {
    ...(index % 3 === 0 ? { resolutions: [`PP ${index % 7}`, `WTDC ${index % 5}`] } : {}),
    ...(index % 2 === 0 ? { planNodes: [`node-${index % 11}`, `node-${index % 4}`] } : {}),
    ...(index % 5 === 0
      ? { description: localized("fr", { fr: `Formation à la gestion du spectre ${title}` }) }
      : {}),
  }),
);

function otherOf(id: string, { a, b, score }: OverlapPair): [string, number] {
  return [a === id ? b : a, Math.round(score * 1e9)];
}

describe("checking one subject", () => {
  test.each([0.2, 0.5, 0.8])("gives the pairs that comparing all gives, from %d on", async (threshold) => {
    const all = [...(await findOverlaps(subjects, { threshold })).pairs];
    const index = await openOverlapIndex(subjects, { threshold: Math.min(threshold, 0.3) });
    for (const one of subjects.filter((_, place) => place % 7 === 0)) {
      const expected = all.filter(({ a, b }) => a === one.id || b === one.id);
      const found = index.check(one, { threshold });
      expect(new Map(found.map((pair) => otherOf(one.id, pair)))).toEqual(
        new Map(expected.map((pair) => otherOf(one.id, pair))),
      );
      for (const { score, contributions, otherTerms } of found) {
        const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
        expect(sum + (otherTerms?.contribution ?? 0)).toBeCloseTo(score, 6);
      }
    }
    expect(all.length).toBeGreaterThan(10);
  });

  test("does not need it to be in the index, nor to have words that are known", async () => {
    const index = await openOverlapIndex(subjects, { threshold: 0.3 });
    const [model] = subjects.filter(({ title }) => (title.texts.en ?? "").split(" ").length > 7);
    const draft: OverlapSubject = {
      ...subject("draft", `${model?.title.texts.en} wholly unheard`),
      planNodes: [],
    };
    const [first, ...others] = index.check(draft);
    expect([first?.a, first?.b]).toContain(model?.id);
    expect(index.check(draft, { limit: 1 })).toEqual([first]);
    expect(others.map(({ score }) => score)).toEqual(
      others.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(index.check(subject("none", "quite unheard of vocabulary altogether"))).toEqual([]);
    expect(index.check(subject("short", "training"))).toEqual([]);
  });

  test("below the index's own threshold is refused", async () => {
    const index = await openOverlapIndex([], { threshold: 0.5 });
    expect(() => index.check(subject("x", "-"), { threshold: 0.4 })).toThrow(RangeError);
    await expect(openOverlapIndex([], { threshold: 0 })).rejects.toThrow(RangeError);
    await expect(openOverlapIndex([subject("twin", "a"), subject("twin", "b")])).rejects.toThrow("twin");
  });
});

describe("an index that changes", () => {
  const [first = subject("", ""), second = subject("", "")] = [
    subject("new-1", "Observatory of lighthouse antennas for harbour villages"),
    subject("new-2", "Observatory of lighthouse antennas for harbour schools"),
  ];

  test("finds what was put in, and not what was taken out", async () => {
    const index = await openOverlapIndex(subjects, { threshold: 0.3 });
    const size = index.size;
    expect(index.check(first)).toEqual([]);
    index.put(second);
    expect(index.check(first)).toMatchObject([{ a: "new-1", b: "new-2" }]);
    index.put({
      ...second,
      title: localized("en", { en: "Calibration of seismic laboratories beneath volcanic mountains" }),
    });
    expect(index.check(first)).toEqual([]);
    expect(index.size).toBe(size + 1);
    expect(index.remove("new-2")).toBe(true);
    expect(index.remove("new-2")).toBe(false);
    expect(index.size).toBe(size);
  });

  test("gives the same whatever came first", async () => {
    const half = subjects.slice(0, 250);
    const one = await openOverlapIndex(half, { threshold: 0.3 });
    const other = await openOverlapIndex(half.toReversed(), { threshold: 0.3 });
    for (const added of subjects.slice(250)) one.put(added);
    for (const added of subjects.slice(250).reverse()) other.put(added);
    for (const asked of subjects.filter((_, place) => place % 11 === 0))
      expect(one.check(asked)).toEqual(other.check(asked));
  });

  test("says when a tenth has changed", async () => {
    const index = await openOverlapIndex(subjects, { threshold: 0.3 });
    expect(index.isStale).toBe(false);
    for (const { id } of subjects.slice(0, 60)) index.remove(id);
    expect(index.isStale).toBe(true);
    expect(index.check(subjects[3] ?? first).every(({ a, b }) => ![a, b].includes("x0001"))).toBe(true);
  });

  test("lets another of identical subjects stand for one that was taken out", async () => {
    const twins = ["a", "b", "c"].map((id) => ({ ...first, id }));
    const index = await openOverlapIndex(twins, { threshold: 0.3 });
    expect(index.check(second)).toMatchObject([{ a: "a", b: "new-2" }]);
    index.remove("a");
    expect(index.check(second)).toMatchObject([{ a: "b", b: "new-2" }]);
    expect(index.check({ ...first, id: "b" })).toMatchObject([{ a: "b", b: "c" }]);
  });
});
