import type { ContentLanguage } from "@intersector/domain";
import { GrowingNumbers } from "./growing-numbers.ts";

/**
 * The items that are compared in one language, or, without a language, by what is the same in all of them: rows of
 * terms and their counts, in columns, for a million objects would cost more than all that is done with them.
 */
export class RowColumns {
  readonly language: ContentLanguage | undefined;
  #items = new GrowingNumbers();
  #starts = new GrowingNumbers();
  #terms = new GrowingNumbers();
  #counts = new GrowingNumbers();

  constructor(language?: ContentLanguage) {
    this.language = language;
  }

  get rowCount(): number {
    return this.#items.length;
  }

  /** Opens a row; the terms that follow are its own. */
  addRow(item: number): void {
    this.#items.push(item);
    this.#starts.push(this.#terms.length);
  }

  /** Each term of a row once. */
  addTerm(term: number, count: number): void {
    this.#terms.push(term);
    this.#counts.push(count);
  }

  /** Hands the columns over, to be kept or written over; there are no rows here afterwards. */
  take(): { items: Uint32Array; starts: Uint32Array; terms: Uint32Array; counts: Uint32Array } {
    this.#starts.push(this.#terms.length);
    const [items, starts] = [this.#items.view(), this.#starts.view()];
    const [terms, counts] = [this.#terms.view(), this.#counts.view()];
    this.#items = new GrowingNumbers();
    this.#starts = new GrowingNumbers();
    this.#terms = new GrowingNumbers();
    this.#counts = new GrowingNumbers();
    return { items, starts, terms, counts };
  }
}
