/** A body while it is put together, before its schema has seen it. */
export type DraftBody = Record<string, unknown>;

export function getAt(body: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (isDraft(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    body,
  );
}

/** Sets a field, and makes the objects on the way to it; `undefined` removes it. */
export function setAt(body: DraftBody, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) delete body[name];
    else body[name] = value;
    return;
  }
  const inner = body[name];
  if (isDraft(inner)) setAt(inner, rest, value);
  else if (value !== undefined) {
    const made: DraftBody = {};
    body[name] = made;
    setAt(made, rest, value);
  }
}

export function isDraft(value: unknown): value is DraftBody {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
