import { type FormPath, idOfField } from "./form-path.ts";
import type { FormStore } from "./form-store.ts";

/** What takes the keyboard, what is written into first. */
const controls = ["input, textarea", "button"];

/** Leads a person to the field at a path, or to the nearest one around it: what hides it opens, then it is focused. */
export function focusField(store: FormStore, path: FormPath): void {
  store.reveal(path);
  // A tab that has just been opened is drawn before its text can take the keyboard.
  requestAnimationFrame(() => requestAnimationFrame(() => elementOf(path)?.focus()));
}

function elementOf(path: FormPath): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const field = document.getElementById(idOfField(path.slice(0, length)));
    const control = controls
      .flatMap((selector) => [...(field?.querySelectorAll<HTMLInputElement>(selector) ?? [])])
      .find((element) => !element.closest("[aria-hidden=true]") && !element.disabled);
    if (control) return control;
  }
  return undefined;
}
