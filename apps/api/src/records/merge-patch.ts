/** Deeper than any body of the register is; what lies deeper is taken as it is, and its schema refuses it. */
const deepest = 50;

/**
 * A value with a JSON Merge Patch applied: objects are merged, `null` removes, anything else takes the place of what was there.
 * @see RFC 7396
 * @example
 * mergePatch({ a: "b", c: { d: "e", f: "g" } }, { a: "z", c: { f: null } }) //=> { a: "z", c: { d: "e" } }
 */
export function mergePatch(target: unknown, patch: unknown, depth = 0): unknown {
  if (!isObject(patch) || depth > deepest) return patch;
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value, depth + 1));
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
