import type { ContentLanguage } from "@intersector/domain";
import { GrowingNumbers } from "../space/growing-numbers.ts";

/** How often each term stands in the texts of one item in one language. Used again for the next item. */
export class TermCounts {
  readonly language: ContentLanguage;
  /** By term: the item in which it was last met, and its place there. */
  readonly #rounds = new GrowingNumbers();
  readonly #places = new GrowingNumbers();
  #round = 0;
  /** Each term once, in the order in which they were met, and how often. */
  readonly terms: number[] = [];
  readonly counts: number[] = [];

  constructor(language: ContentLanguage) {
    this.language = language;
  }

  get distinctTerms(): number {
    return this.terms.length;
  }

  clear(): void {
    this.#round += 1;
    this.terms.length = 0;
    this.counts.length = 0;
  }

  add(term: number, weight: number): void {
    if (this.#rounds.at(term) === this.#round) {
      const place = this.#places.at(term);
      this.counts[place] = (this.counts[place] ?? 0) + weight;
      return;
    }
    this.#rounds.set(term, this.#round);
    this.#places.set(term, this.terms.push(term) - 1);
    this.counts.push(weight);
  }
}
