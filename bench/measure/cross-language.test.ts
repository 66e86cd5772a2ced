import { existsSync, readFileSync } from "node:fs";
import { languages } from "@intersector/domain";
import type { ParallelText } from "@intersector/text";
import { expect, test } from "vitest";
import { evaluateFolds } from "./cross-language.ts";

const sdgFile = new URL("../../../shared/data/sdg-six-languages/sdg.json", import.meta.url);

test.skipIf(!existsSync(sdgFile))(
  "texts find their translations through a lexicon that was learnt from others, over each pair of languages",
  () => {
    const { goals, targets } = JSON.parse(readFileSync(sdgFile, "utf8")) as Record<
      "goals" | "targets",
      Record<string, ParallelText>
    >;
    const results = evaluateFolds(Object.values(targets), languages, {
      folds: 5,
      besides: Object.values(goals),
    });
    expect(results).toHaveLength(15);
    const mean = results.reduce((sum, { ap }) => sum + ap, 0) / results.length;
    expect(mean).toBeGreaterThan(0.95);
    for (const { pair, ap } of results) expect.soft(ap, pair).toBeGreaterThan(0.93);
  },
  60_000,
);
