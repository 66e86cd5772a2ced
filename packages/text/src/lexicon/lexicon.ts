import type { ContentLanguage } from "@intersector/domain";

/** A term of the pivot language that a term of another language may stand for, with the probability of that. */
export interface Translation {
  term: string;
  /** From 0 to 1: the geometric mean of how probable each is as the translation of the other. */
  probability: number;
}

/** What was learnt of one language. */
export interface LanguageEntries {
  /** From how many parallel texts. */
  pairs: number;
  /** By term of the language. */
  translations: Map<string, Translation[]>;
}

/** A term of the pivot language by which two terms are linked, and how probable both steps are together. */
export interface LexiconLink {
  via: string;
  probability: number;
}

/**
 * Which terms of several languages mean the same, by way of one language, the pivot. Made by `learnLexicon`, kept as a
 * file by `formatLexicon` and `parseLexicon`.
 */
export class Lexicon {
  readonly pivot: ContentLanguage;
  /** The languages with entries, in alphabetical order, the pivot not among them. */
  readonly languages: readonly ContentLanguage[];
  readonly #entries: ReadonlyMap<ContentLanguage, LanguageEntries>;
  readonly #shares = new Map<ContentLanguage, Map<string, readonly Translation[]>>();

  constructor(pivot: ContentLanguage, entries: ReadonlyMap<ContentLanguage, LanguageEntries>) {
    this.pivot = pivot;
    this.languages = [...entries.keys()].sort();
    this.#entries = entries;
    for (const { translations } of entries.values()) {
      for (const found of translations.values()) found.sort(byProbability);
    }
  }

  /** True where texts of this language can be brought into the pivot. */
  knows(language: ContentLanguage): boolean {
    return language === this.pivot || this.#entries.has(language);
  }

  /** From how many parallel texts a language was learnt. */
  pairsOf(language: ContentLanguage): number {
    return this.#entries.get(language)?.pairs ?? 0;
  }

  /** The terms of a language that have translations, in alphabetical order. */
  termsIn(language: ContentLanguage): string[] {
    return [...(this.#entries.get(language)?.translations.keys() ?? [])].sort();
  }

  /**
   * What a term stands for in the pivot, the most probable first. A term of the pivot stands for itself; an unknown
   * one has none.
   */
  translationsOf(term: string, language: ContentLanguage): readonly Translation[] {
    if (language === this.pivot) return [{ term, probability: 1 }];
    return this.#entries.get(language)?.translations.get(term) ?? [];
  }

  /**
   * Brings one term into the pivot: each of its translations with its share, of which the squares add up to 1, so that
   * a term weighs as much as before, whether it has one translation or ten. A term without translation stays as it is:
   * names and abbreviations are the same in many languages.
   * @param weight by which each share is multiplied
   */
  forEachPivotTerm(
    term: string,
    language: ContentLanguage,
    weight: number,
    visit: (pivotTerm: string, weight: number) => void,
  ): void {
    if (language === this.pivot) {
      visit(term, weight);
      return;
    }
    const shares = this.#sharesOf(term, language);
    if (shares.length === 0) visit(term, weight);
    for (const share of shares) visit(share.term, weight * share.probability);
  }

  /**
   * By which term of the pivot two terms are linked best; undefined where none links them. This is the evidence that a
   * reader is shown.
   * @example
   * lexicon.linkBetween({ term: "reseau", language: "fr" }, { term: "сет", language: "ru" })
   * //=> { via: "network", probability: 0.71 }
   */
  linkBetween(
    a: { term: string; language: ContentLanguage },
    b: { term: string; language: ContentLanguage },
  ): LexiconLink | undefined {
    const others = new Map(this.#ownOrTranslations(b).map(({ term, probability }) => [term, probability]));
    let best: LexiconLink | undefined;
    for (const { term, probability } of this.#ownOrTranslations(a)) {
      const both = probability * (others.get(term) ?? 0);
      if (both > (best?.probability ?? 0)) best = { via: term, probability: both };
    }
    return best;
  }

  #ownOrTranslations({ term, language }: { term: string; language: ContentLanguage }) {
    const found = this.translationsOf(term, language);
    return found.length > 0 ? found : [{ term, probability: 1 }];
  }

  #sharesOf(term: string, language: ContentLanguage): readonly Translation[] {
    let known = this.#shares.get(language);
    if (!known) {
      known = new Map();
      this.#shares.set(language, known);
    }
    let shares = known.get(term);
    if (!shares) {
      const found = this.translationsOf(term, language);
      if (found.length === 0) return found;
      const length = Math.sqrt(found.reduce((sum, { probability }) => sum + probability ** 2, 0));
      shares = found.map((one) => ({ term: one.term, probability: one.probability / length }));
      known.set(term, shares);
    }
    return shares;
  }
}

function byProbability(a: Translation, b: Translation): number {
  return b.probability - a.probability || (a.term < b.term ? -1 : 1);
}
