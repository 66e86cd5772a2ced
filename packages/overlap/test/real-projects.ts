import { existsSync, readFileSync } from "node:fs";
import { localized } from "@intersector/domain";
import type { OverlapSubject } from "../src/index.ts";

const folder = new URL("../../../../shared/data/uninfo-projects/", import.meta.url);

/** True where the list of real projects is not on this machine: a clone alone does without. */
export const absent = !existsSync(folder);

/** A pair of projects with its label: the same name, nearly the same, or nothing in common. */
export interface LabelledPair {
  a: string;
  b: string;
  kind: "exact-name" | "near-name" | "negative";
}

interface ProjectRow {
  id: number;
  agency: string;
  name: string;
  description: string | null;
  start: string | null;
  end: string | null;
  countries: string[];
  lang: string;
}

/** 20,017 projects of the United Nations' country teams. */
export function realProjects(): OverlapSubject[] {
  return readLines<ProjectRow>("projects.jsonl").map(
    ({ id, agency, name, description, start, end, countries, lang }) => ({
      id: `uninfo-${id}`,
      title: localized(lang, { [lang]: name }),
      ...(description ? { description: localized(lang, { [lang]: description }) } : {}),
      unit: agency,
      countries,
      period: { ...(start ? { from: start } : {}), ...(end ? { to: end } : {}) },
    }),
  );
}

export function labelledPairs(): LabelledPair[] {
  return readLines<{ a: number; b: number; kind: LabelledPair["kind"] }>("overlap-pairs.jsonl").map(
    ({ a, b, kind }) => ({ a: `uninfo-${a}`, b: `uninfo-${b}`, kind }),
  );
}

function readLines<Row>(name: string): Row[] {
  const lines = readFileSync(new URL(name, folder), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}
