import type { Language } from "@intersector/domain";
import { expect } from "vitest";

/** A sentence of the language: in its letters, with nothing left to fill in. */
export function expectSentence(sentence: string | undefined, language: Language): void {
  expect(sentence).not.toMatch(/[{}]|undefined|null/);
  if (language === "ar") expect(sentence).toMatch(/[\u0600-\u06ff]{3}/);
  if (language === "fr") expect(sentence).toMatch(/\b(le|la|les|de|du|un|une|pas|est|ne|au)\b/i);
}
