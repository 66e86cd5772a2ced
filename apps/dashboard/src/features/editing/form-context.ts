import type { KindName, LocalizedText } from "@intersector/domain";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { FormPath } from "./form-path.ts";
import type { FormStore } from "./form-store.ts";

/** What the records are called that a form refers to, by `kind:id`. */
export type Titles = Map<string, LocalizedText | string>;

export interface FormContextValue {
  kind: KindName;
  store: FormStore;
  titles: Titles;
}

export const FormContext = createContext<FormContextValue | undefined>(undefined);

/** The form that a field stands in. */
export function useForm(): FormContextValue {
  const form = useContext(FormContext);
  if (!form) throw new Error("a field stands outside a form");
  return form;
}

/** What stands at a path. The field is drawn anew when that changes, and at no other time. */
export function useFieldValue<Value>(path: FormPath): Value {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.get(path)) as Value;
}

/** Something small that follows from what the form holds; the field is drawn anew when that changes. */
export function useSelected<Value extends string | boolean | undefined>(
  select: (store: FormStore) => Value,
): Value {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => select(store));
}

/** How many values a list has; what they are does not count. */
export function useListLength(path: FormPath): number {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => (store.get(path) as readonly unknown[]).length);
}

/** What is wrong with what stands at a path. */
export function useMessage(path: FormPath): string | undefined {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.messageAt(path));
}

/** Where a person is being led to. */
export function useRevealed(): FormPath | undefined {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, store.revealed);
}
