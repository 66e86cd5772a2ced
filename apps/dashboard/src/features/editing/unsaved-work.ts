import { z } from "zod";

/** What somebody has typed and not saved, as their browser keeps it. */
const UnsavedWork = z.object({
  savedAt: z.iso.datetime(),
  /** The id that a new record is to get, or the record's own. */
  id: z.string(),
  /** The version that it was written on, and its body; absent for a new record. */
  base: z.object({ version: z.number().int(), body: z.record(z.string(), z.unknown()) }).optional(),
  values: z.record(z.string(), z.unknown()),
  /** What the records are called that were chosen meanwhile, by `kind:id`. */
  titles: z.record(z.string(), z.unknown()),
});
export type UnsavedWork = z.infer<typeof UnsavedWork>;

/** Where the browser keeps it: what of `localStorage` is needed. */
export type WorkStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The browser's own storage, or one that keeps nothing where the browser refuses it. */
export function workStorage(): WorkStorage {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: refuse, removeItem: () => undefined };
  }
}

function refuse(): never {
  throw new Error("the browser keeps nothing");
}

/** One person's work on one record has one place; a person who signs in on the same browser does not find another's. */
export function unsavedKey(person: string, kind: string, id: string | undefined): string {
  return `intersector.unsaved:${person}:${kind}:${id ?? ""}`;
}

/** The work that was kept; undefined where there is none, or none that can be read. */
export function readUnsaved(storage: WorkStorage, key: string): UnsavedWork | undefined {
  try {
    const parsed = UnsavedWork.safeParse(JSON.parse(storage.getItem(key) ?? "null"));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** @returns false where the browser has no room for it, or keeps nothing. */
export function keepUnsaved(storage: WorkStorage, key: string, work: UnsavedWork): boolean {
  try {
    storage.setItem(key, JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

export function forgetUnsaved(storage: WorkStorage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
