import { localized, OverlapAnalysis, type OverlapPair } from "@intersector/domain";
import { termsOf } from "@intersector/text";
import { describe, expect, test } from "vitest";
import { shortTitles, subject } from "../test/short-titles.ts";
import { findOverlaps } from "./find-overlaps.ts";
import type { OverlapSubject } from "./overlap-subject.ts";

/** Enough words to be compared, different in each. */
const spectrum = "Spectrum management training for staff of regulators in island states";
const audit = "Audit of website accessibility by persons with disabilities";

function titled(texts: readonly string[]): OverlapSubject[] {
  return texts.map((text, index) => subject(`a${String(index).padStart(4, "0")}`, text));
}

async function pairsOf(subjects: readonly OverlapSubject[], threshold = 0.3): Promise<OverlapPair[]> {
  return [...(await findOverlaps(subjects, { threshold })).pairs];
}

/** The cosine of two titles among all, without anything of the package but the formula. */
function cosinesByForce(titles: readonly string[]): Map<string, number> {
  const counts = titles.map((title) => {
    const count = new Map<string, number>();
    for (const { term } of termsOf(title, "en")) count.set(term, (count.get(term) ?? 0) + 1);
    return count;
  });
  // Identical titles are one row, and titles of fewer than four terms none.
  const rows = new Map(
    counts
      .flatMap((count, index) =>
        count.size < 4 ? [] : [[JSON.stringify([...count].sort()), { index, count }] as const],
      )
      .toReversed(),
  );
  const frequency = (term: string) => [...rows.values()].filter(({ count }) => count.has(term)).length;
  const idf = new Map<string, number>();
  for (const { count } of rows.values()) {
    for (const term of count.keys())
      idf.set(term, idf.get(term) ?? Math.log(1 + rows.size / frequency(term)));
  }
  const vectors = [...rows.values()].map(({ index, count }) => {
    const raw = [...count].map(([term, n]) => [term, (1 + Math.log(3 * n)) * (idf.get(term) ?? 0)] as const);
    const length = Math.hypot(...raw.map(([, weight]) => weight));
    return { index, vector: new Map(raw.map(([term, weight]) => [term, weight / length])) };
  });
  const cosines = new Map<string, number>();
  for (const { index: a, vector } of vectors) {
    for (const { index: b, vector: other } of vectors) {
      if (a >= b) continue;
      cosines.set(
        `${a} ${b}`,
        [...vector].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0),
      );
    }
  }
  return cosines;
}

describe("every pair is found and explained", () => {
  test.each([0.2, 0.3, 0.5, 0.7, 0.9])("as the formula says, from %d on", async (threshold) => {
    const titles = shortTitles(400, 2026).map((title) => (title === "" ? "-" : title));
    const found = new Map(
      (await pairsOf(titled(titles), threshold)).map(({ a, b, score }) => [
        `${Number(a.slice(1))} ${Number(b.slice(1))}`,
        score,
      ]),
    );
    const wrong: string[] = [];
    for (const [key, score] of cosinesByForce(titles)) {
      if (Math.abs(score - threshold) < 1e-9) continue;
      const same = score > threshold ? Math.abs((found.get(key) ?? -1) - score) < 1e-6 : !found.has(key);
      if (!same) wrong.push(`${key}: ${score}, found ${found.get(key)}`);
    }
    expect(wrong).toEqual([]);
    expect(found.size).toBeGreaterThan(10);
  });

  test("contributions sum to the score, and are listed from the largest", async () => {
    const pairs = await pairsOf(portfolio(300), 0.2);
    expect(pairs.length).toBeGreaterThan(100);
    for (const { score, contributions, otherTerms } of pairs) {
      const listed = contributions.map(({ contribution }) => contribution);
      expect(listed).toEqual(listed.toSorted((a, b) => b - a));
      const sum = listed.reduce((total, one) => total + one, 0) + (otherTerms?.contribution ?? 0);
      expect(Math.abs(sum - score)).toBeLessThan(1e-6);
    }
  });

  test("what is found has the form that the domain publishes", async () => {
    const findings = await findOverlaps(portfolio(120), { threshold: 0.2 });
    const analysis = { ...findings, pairs: [...findings.pairs] };
    expect(OverlapAnalysis.parse(analysis)).toEqual(analysis);
    expect(analysis.counts.pairs).toBe(analysis.pairs.length);
  });

  test("pairs can be read twice and come from the highest score down", async () => {
    const findings = await findOverlaps(portfolio(120), { threshold: 0.2 });
    const first = [...findings.pairs];
    expect([...findings.pairs]).toEqual(first);
    const scores = first.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { a, b } of first) expect(a < b).toBe(true);
  });

  test("words stand in the evidence as they stand in the texts", async () => {
    const [pair] = await pairsOf([
      subject("a", "Trainings on spectrum licensing for island states"),
      subject("b", "Training in licences of spectrum for a Caribbean island state"),
    ]);
    expect(pair?.contributions.map(({ inA, inB }) => [inA, inB])).toContainEqual(["Trainings", "Training"]);
  });
});

describe("the findings do not depend on", () => {
  test("the order in which the subjects come", async () => {
    const subjects = portfolio(200);
    const one = await findOverlaps(subjects, { threshold: 0.2 });
    const shuffled = subjects.toSorted((a, b) => reversed(a.id).localeCompare(reversed(b.id)));
    const other = await findOverlaps(shuffled, { threshold: 0.2 });
    expect(JSON.stringify({ ...other, pairs: [...other.pairs] })).toBe(
      JSON.stringify({ ...one, pairs: [...one.pairs] }),
    );
  });

  test("the threshold, but for which pairs are given", async () => {
    const low = await pairsOf(portfolio(200), 0.2);
    const high = await pairsOf(portfolio(200), 0.5);
    expect(high).toEqual(low.filter(({ score }) => score >= 0.5));
  });
});

describe("languages", () => {
  const english = { en: "Cybersecurity training for national regulators of telecommunications" };
  const french = { fr: "Formation des régulateurs nationaux des télécommunications à la cybersécurité" };
  const text = (id: string, original: string, texts: Record<string, string>, more = {}) => ({
    ...{ id, unit: "bdt", title: localized(original, texts) },
    ...more,
  });

  test("two texts are compared in the language that both have", async () => {
    const pairs = await pairsOf([text("a", "en", { ...english, ...french }), text("b", "fr", french)]);
    expect(pairs).toMatchObject([{ a: "a", b: "b", language: "fr" }]);
  });

  test("in the language in which they are most alike, where they have several", async () => {
    const subjects = [
      text("a", "en", { ...english, fr: "Cours de sécurité informatique pour autorités de régulation" }),
      text("b", "en", { ...english, fr: "Formation des régulateurs nationaux à la cybersécurité" }),
      text("c", "en", {
        en: audit,
        fr: "Audit de l'accessibilité du site web par des personnes handicapées",
      }),
    ];
    expect(await pairsOf([...subjects.slice(0, 2), ...subjects.slice(2)])).toMatchObject([
      { a: "a", b: "b", language: "en" },
    ]);
  });

  const ends = { resolutions: ["PP 130", "WTDC 45"], planNodes: ["priority-3"], category: "training" };

  test("by their resolutions and plan nodes, where they have none in common", async () => {
    const subjects = [text("a", "en", english, ends), text("b", "fr", french, ends)];
    const [pair] = await pairsOf(subjects);
    expect(pair).toMatchObject({ a: "a", b: "b", class: "harmless" });
    expect(pair).not.toHaveProperty("language");
    expect(pair?.score).toBeCloseTo(0.7, 9);
    expect(pair?.facets).not.toHaveProperty("activity");
    expect(pair?.facts).toContainEqual({ code: "noCommonLanguage", values: { a: ["en"], b: ["fr"] } });
    expect(pair?.contributions.map(({ channel }) => channel)).not.toContain("lexical");
  });

  test("plan nodes alone are no evidence without words", async () => {
    const nodes = ["priority-3", "offering-6", "enabler-7"];
    const subjects = [
      text("a", "en", english, { planNodes: nodes, resolutions: ["PP 130"] }),
      text("b", "fr", french, { planNodes: nodes, resolutions: ["PP 70"] }),
    ];
    expect(await pairsOf(subjects, 0.05)).toEqual([]);
  });
});

describe("what is read", () => {
  test("too little of it is listed with its reason", async () => {
    const { leftOut, counts } = await findOverlaps([
      subject("empty", "The 2026"),
      subject("short", "Technical assistance"),
      subject("long", spectrum),
      subject("carried", "Technical assistance", { resolutions: ["PP 191"], planNodes: ["n1", "n2"] }),
    ]);
    expect(leftOut).toEqual([
      { id: "empty", reason: "noText" },
      { id: "short", reason: "tooLittleInformation" },
    ]);
    expect(counts).toMatchObject({ items: 4, compared: 2 });
  });

  test("a citation in a text is a mandate and no word of it", async () => {
    const [pair] = await pairsOf([
      subject("a", `${audit}, under Resolution 175 (Rev. Bucharest, 2022)`),
      subject("b", `${audit} in schools`, { resolutions: ["PP 175"] }),
    ]);
    expect(pair?.contributions).toContainEqual(
      expect.objectContaining({
        channel: "mandate",
        term: "PP 175",
        inA: "Resolution 175 (Rev. Bucharest, 2022)",
      }),
    );
    expect(pair?.contributions.map(({ inA }) => inA)).not.toContain("Bucharest");
  });
});

describe("a long comparison", () => {
  test("is given up with the reason of its signal", async () => {
    const controller = new AbortController();
    const reason = new Error("nobody waits for it any more");
    const onProgress = (share: number) => {
      if (share > 0.2) controller.abort(reason);
    };
    const comparison = findOverlaps(portfolio(1000), { signal: controller.signal, onProgress });
    await expect(comparison).rejects.toBe(reason);
    await expect(findOverlaps([], { signal: controller.signal })).rejects.toBe(reason);
  });

  test("tells how far it is and lets others have their turn", async () => {
    const shares: number[] = [];
    let turns = 0;
    const turn = () => {
      turns += 1;
      timer = setImmediate(turn);
    };
    let timer = setImmediate(turn);
    await findOverlaps(portfolio(1000), { onProgress: (share) => shares.push(share) });
    clearImmediate(timer);
    expect(turns).toBeGreaterThan(8);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
  });
});

test.each([0, -0.1, 1.01, Number.NaN])("a threshold of %d is refused", async (threshold) => {
  await expect(findOverlaps([], { threshold })).rejects.toThrow(RangeError);
});

test("two subjects of one id are refused by name", async () => {
  await expect(findOverlaps([subject("twin", audit), subject("twin", spectrum)])).rejects.toThrow("twin");
});

test("nothing to compare gives nothing", async () => {
  const { counts, pairs } = await findOverlaps([]);
  expect([...pairs]).toEqual([]);
  expect(counts).toEqual({ items: 0, compared: 0, coOccurrences: 0, candidates: 0, verified: 0, pairs: 0 });
});

/** Activities with titles, mandates and nodes of every mixture. */
function portfolio(count: number): OverlapSubject[] {
  return shortTitles(count, 42).map((title, index) =>
    subject(`x${index}`, title, {
      ...(index % 3 === 0 ? { resolutions: [`PP ${index % 7}`, `WTDC ${index % 5}`] } : {}),
      ...(index % 2 === 0 ? { planNodes: [`node-${index % 11}`, `node-${index % 4}`] } : {}),
      ...(index % 5 === 0
        ? { description: localized("fr", { fr: `Formation à la gestion du spectre ${title}` }) }
        : {}),
    }),
  );
}

function reversed(id: string): string {
  return [...id].reverse().join("");
}
