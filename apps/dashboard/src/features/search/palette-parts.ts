import { type KindName, type Language, labelOfKind, textIn } from "@intersector/domain";
import type { Command } from "./command.ts";
import { keyOfRecent, type Recent } from "./recent.ts";
import type { Found, SearchHit } from "./search-api.ts";

/** One line of the palette. */
export type PaletteEntry = { key: string; text: string } & (
  | { type: "hit"; hit: SearchHit }
  | { type: "recent"; recent: Recent }
  | { type: "command"; command: Command }
  | { type: "all"; words: string }
);

/** Lines of the palette under one heading. */
export interface PalettePart {
  id: string;
  heading: string;
  /** How many there are, where not all are shown. */
  count?: number;
  entries: PaletteEntry[];
}

/** How many commands stand beside what was found. */
const commandsBeside = 5;

/** What was found, under its kinds in the order of the best of each. */
export function partsOfHits({ hits, counts }: Found, language: Language): PalettePart[] {
  const countOf = new Map(counts.map(({ kind, count }) => [kind, count]));
  const byKind = Map.groupBy(hits, ({ kind }) => kind);
  return [...byKind].map(([kind, of]: [KindName, SearchHit[]]) => ({
    id: kind,
    heading: labelOfKind(kind, language, "many"),
    count: countOf.get(kind) ?? of.length,
    entries: of.map((hit) => ({
      type: "hit",
      key: `hit ${hit.kind} ${hit.id}`,
      text: typeof hit.title === "string" ? hit.title : textIn(hit.title, language).text,
      hit,
    })),
  }));
}

export function partOfCommands(commands: readonly Command[], heading: string, typed: string): PalettePart[] {
  const shown = typed === "" ? commands : commands.slice(0, commandsBeside);
  if (shown.length === 0) return [];
  const entries = shown.map(
    (command): PaletteEntry => ({
      type: "command",
      key: `command ${command.id}`,
      text: command.label,
      command,
    }),
  );
  return [{ id: "commands", heading, entries }];
}

export function partOfRecent(recent: readonly Recent[], heading: string): PalettePart[] {
  if (recent.length === 0) return [];
  const entries = recent.map(
    (one): PaletteEntry => ({
      type: "recent",
      key: `recent ${keyOfRecent(one)}`,
      text: "words" in one ? one.words : one.title,
      recent: one,
    }),
  );
  return [{ id: "recent", heading, entries }];
}
