import { type FormPath, startsWith, valueAt, withValue } from "./form-path.ts";
import type { FormValues } from "./form-values.ts";

/** What is wrong with what stands at a path, in the reader's language. */
export interface FieldFinding {
  path: FormPath;
  message: string;
}

/** What a form holds. A field reads its own value alone, so that a key pressed in one draws that one anew. */
export interface FormStore {
  values: () => FormValues;
  /** What stood at a path when the form was opened. */
  first: (path: FormPath) => unknown;
  get: (path: FormPath) => unknown;
  /** Takes a new value; what was found wrong there holds no longer. */
  set: (path: FormPath, value: unknown) => void;
  findings: () => readonly FieldFinding[];
  find: (findings: readonly FieldFinding[]) => void;
  /** What is wrong with what stands at this very path. */
  messageAt: (path: FormPath) => string | undefined;
  /** Where a person is being led to: fields that hide something open it. */
  revealed: () => FormPath | undefined;
  reveal: (path: FormPath) => void;
  /** @returns the function that ends listening. */
  subscribe: (listener: () => void) => () => void;
}

export function createFormStore(initial: FormValues): FormStore {
  let values = initial;
  let findings: readonly FieldFinding[] = [];
  let revealed: FormPath | undefined;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    values: () => values,
    first: (path) => valueAt(initial, path),
    get: (path) => valueAt(values, path),
    set: (path, value) => {
      values = withValue(values, path, value) as FormValues;
      const left = findings.filter((found) => !startsWith(found.path, path) && !startsWith(path, found.path));
      if (left.length < findings.length) findings = left;
      tell();
    },
    findings: () => findings,
    find: (found) => {
      findings = found;
      tell();
    },
    messageAt: (path) =>
      findings.find((found) => found.path.length === path.length && startsWith(found.path, path))?.message,
    revealed: () => revealed,
    reveal: (path) => {
      revealed = path;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
