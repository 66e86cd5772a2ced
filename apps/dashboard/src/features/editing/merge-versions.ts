import { type FormPath, withValue } from "./form-path.ts";

/** A field that two writers changed, each to something else. */
export interface MergeConflict {
  path: FormPath;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merge {
  /** The current version with what only I changed; of what both changed it holds theirs. */
  merged: Readonly<Record<string, unknown>>;
  conflicts: readonly MergeConflict[];
  /** What only the other changed, and what only I did. */
  taken: readonly FormPath[];
  kept: readonly FormPath[];
}

type Body = Readonly<Record<string, unknown>>;

/**
 * Brings together what two writers made of one version, field by field: of a text each language by itself, of a list of
 * names what either added or took away. What both changed differently is left to a person.
 */
export function mergeVersions(base: Body, mine: Body, theirs: Body): Merge {
  const found: Found = { conflicts: [], taken: [], kept: [] };
  const merged = merge(base, mine, theirs, [], found) as Body;
  return { merged, ...found };
}

/** The merged body with my side of the conflicts at `chosen`. */
export function resolve({ merged, conflicts }: Merge, isMine: (path: FormPath) => boolean): Body {
  return conflicts
    .filter(({ path }) => isMine(path))
    .reduce<Body>((body, { path, mine }) => pruned(withValue(body, path, mine)) as Body, merged);
}

interface Found {
  conflicts: MergeConflict[];
  taken: FormPath[];
  kept: FormPath[];
}

function merge(base: unknown, mine: unknown, theirs: unknown, path: FormPath, found: Found): unknown {
  if (isSame(mine, theirs)) return theirs;
  if (isSame(base, mine)) {
    found.taken.push(path);
    return theirs;
  }
  if (isSame(base, theirs)) {
    found.kept.push(path);
    return mine;
  }
  if (isObject(base) && isObject(mine) && isObject(theirs)) {
    const names = new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)]);
    return pruned(
      Object.fromEntries(
        [...names].map((name) => [name, merge(base[name], mine[name], theirs[name], [...path, name], found)]),
      ),
    );
  }
  if (isNames(base) && isNames(mine) && isNames(theirs)) {
    found.taken.push(path);
    found.kept.push(path);
    const added = mine.filter((name) => !base.includes(name) && !theirs.includes(name));
    return [...theirs.filter((name) => mine.includes(name) || !base.includes(name)), ...added];
  }
  found.conflicts.push({ path, base, mine, theirs });
  return theirs;
}

/** True for equal JSON, whatever the order of its names. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list in which each name stands once, so that one can be told to have been added or taken away. */
function isNames(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === "string") &&
    new Set(value).size === value.length
  );
}

function pruned(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, pruned(inner)]])),
  );
}
