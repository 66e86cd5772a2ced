/** Where in a body something stands: `["deadlines", 0, "what"]`. */
export type FormPath = readonly (string | number)[];

/** What stands at a path; undefined where nothing does. */
export function valueAt(tree: unknown, path: FormPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    tree,
  );
}

/** The same tree with another value at a path; what does not lie on the path stays the same object. */
export function withValue(tree: unknown, path: FormPath, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (Array.isArray(tree)) {
    return tree.map((item, index) => (index === part ? withValue(item, rest, value) : item));
  }
  const holder = typeof tree === "object" && tree !== null ? tree : {};
  return { ...holder, [part]: withValue((holder as Record<string | number, unknown>)[part], rest, value) };
}

/** True where `path` leads to `start` or to something inside it. */
export function startsWith(path: FormPath, start: FormPath): boolean {
  return start.length <= path.length && start.every((part, index) => part === path[index]);
}

/** The id in the page of what asks for the value at a path. */
export function idOfField(path: FormPath): string {
  return ["field", ...path].join("-");
}

/**
 * Reads a JSON pointer into a body that was sent as `body`; what is digits alone counts in a list.
 * @example
 * pathOfPointer("/body/deadlines/0/what") //=> ["deadlines", 0, "what"]
 */
export function pathOfPointer(pointer: string): FormPath {
  const [first, ...rest] = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const parts = first === "body" || first === undefined ? rest : [first, ...rest];
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
