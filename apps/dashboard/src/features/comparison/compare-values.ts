import type { LocalizedText } from "@intersector/domain";
import { diffArrays } from "diff";
import type { FieldShape } from "../../lib/field-shape.ts";
import { compareWords, type WordRun } from "./compare-words.ts";

/** What became of a value from one version to the other. */
export type Change =
  | { type: "words"; language: string | undefined; runs: WordRun[] }
  | { type: "languages"; texts: { language: string; runs: WordRun[] }[] }
  | { type: "items"; items: { change: WordRun["change"]; value: unknown }[] }
  | { type: "fields"; fields: { name: string; shape: FieldShape; before: unknown; after: unknown }[] }
  | { type: "whole"; before: unknown; after: unknown };

/** Two values of one field, compared as its schema says: texts by words, lists by items, groups field by field. */
export function compareValues(shape: FieldShape, before: unknown, after: unknown): Change {
  if (shape.type === "localized" && isLocalized(before ?? after)) {
    return compareLanguages(before as LocalizedText | undefined, after as LocalizedText | undefined);
  }
  if (shape.type === "list" && (Array.isArray(before) || Array.isArray(after))) {
    return { type: "items", items: compareItems(listOf(before), listOf(after)) };
  }
  if (before === undefined || after === undefined) return { type: "whole", before, after };
  if (shape.type === "text" && typeof before === "string" && typeof after === "string") {
    return { type: "words", language: undefined, runs: compareWords(before, after, "und") };
  }
  if (shape.type === "object") {
    const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
    const fields = shape.fields
      .map(({ name, shape: inner }) => ({ name, shape: inner, before: old[name], after: now[name] }))
      .filter((field) => !isEqual(field.before, field.after));
    return { type: "fields", fields };
  }
  return { type: "whole", before, after };
}

/** True where two values say the same, whatever the order of their keys. */
export function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function compareLanguages(before: LocalizedText | undefined, after: LocalizedText | undefined): Change {
  const languages = new Set([...Object.keys(before?.texts ?? {}), ...Object.keys(after?.texts ?? {})]);
  const texts = [...languages].flatMap((language) => {
    const [old = "", now = ""] = [before?.texts[language], after?.texts[language]];
    return old === now ? [] : [{ language, runs: compareWords(old, now, language) }];
  });
  // The same words may be marked otherwise: reviewed where they were a draft.
  return texts.length > 0 ? { type: "languages", texts } : { type: "whole", before, after };
}

function compareItems(before: readonly unknown[], after: readonly unknown[]) {
  return diffArrays([...before], [...after], { comparator: isEqual }).flatMap(({ added, removed, value }) => {
    const change: WordRun["change"] = added ? "added" : removed ? "removed" : "same";
    return value.map((item) => ({ change, value: item }));
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isLocalized(value: unknown): boolean {
  return typeof value === "object" && value !== null && "texts" in value;
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ""
  );
}
