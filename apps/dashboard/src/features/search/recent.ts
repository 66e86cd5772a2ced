import { isKindName, type KindName } from "@intersector/domain";

/** What somebody opened or looked for. */
export type Recent = { words: string } | { kind: KindName; id: string; title: string };

/** How many are kept. */
const mostKept = 8;

const keyOf = (reader: string) => `intersector.recent.${reader}`;

/** What somebody opened and looked for last in this browser, the latest first. */
export function readRecent(reader: string): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(reader)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, mostKept) : [];
  } catch {
    // What cannot be read is as good as nothing.
    return [];
  }
}

/** Keeps in this browser what somebody opened or looked for; the same thing is there once. */
export function keepRecent(reader: string, recent: Recent): void {
  const others = readRecent(reader).filter((one) => keyOfRecent(one) !== keyOfRecent(recent));
  try {
    localStorage.setItem(keyOf(reader), JSON.stringify([recent, ...others].slice(0, mostKept)));
  } catch {
    // A browser that keeps nothing shows nothing recent.
  }
}

/** What tells one recent thing from another. */
export function keyOfRecent(recent: Recent): string {
  return "words" in recent ? `words ${recent.words}` : `${recent.kind} ${recent.id}`;
}

function isRecent(value: unknown): value is Recent {
  if (typeof value !== "object" || value === null) return false;
  const { words, kind, id, title } = value as Record<string, unknown>;
  if (typeof words === "string") return words !== "";
  return typeof kind === "string" && isKindName(kind) && typeof id === "string" && typeof title === "string";
}
