import { localized } from "@intersector/domain";
import { describePair, findOverlaps, type OverlapSubject } from "@intersector/overlap";

// Three units' lists, as they might come from anywhere.
const list: [id: string, unit: string, side: "ITU-R" | "ITU-T" | "ITU-D", title: string][] = [
  ["a", "bdt", "ITU-D", "Cybersecurity training for regulators of the Arab States"],
  ["b", "tsb", "ITU-T", "Training regulators of the Arab States in cybersecurity and incident response"],
  ["c", "br", "ITU-R", "Seminar on the coordination of satellite networks"],
  ["d", "bdt", "ITU-D", "Mapping of school connectivity in small islands"],
];
const subjects: OverlapSubject[] = list.map(([id, unit, side, title]) => ({
  ...{ id, unit, side, category: "training", audience: ["regulators"] },
  title: localized("en", { en: title }),
}));

const findings = await findOverlaps(subjects);
for (const pair of findings.pairs) {
  console.log(`${pair.a} and ${pair.b}, ${pair.score.toFixed(1)}`);
  console.log(describePair(pair, "en"));
  console.log(describePair(pair, "fr"));
}
console.log(
  `compared ${findings.counts.compared} of ${findings.counts.items}, left out ${findings.leftOut.length}`,
);
