import type { ContentLanguage, OverlapChannel, OverlapLeftOut } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import { isInformative, leftOutReason } from "../space/information-floor.ts";
import type { Item } from "./item.ts";
import { TermCounts } from "./term-counts.ts";
import { nodesOf, type SubjectVisitor, visitSubject } from "./visit-subject.ts";

/** What a subject says. The counts are used again for the next one that is read. */
export interface ReadSubject {
  item: Item;
  /** By language, in alphabetical order. */
  texts: readonly TermCounts[];
  /** Its mandates and nodes, as numbers of terms. */
  neutral: readonly number[];
  /** Why it is not compared, where it is not. */
  reason: OverlapLeftOut["reason"] | undefined;
}

/** Reads subjects, one after the other, their terms as numbers. */
export class SubjectReader {
  readonly #idOf: (channel: OverlapChannel, term: string) => number;
  readonly #counts = new Map<ContentLanguage, TermCounts>();
  readonly #mandates = new Set<string>();
  readonly #languages = new Map<string, readonly ContentLanguage[]>();
  #open: TermCounts[] = [];
  #current: TermCounts | undefined;
  readonly #visitor: SubjectVisitor = {
    onText: (language) => {
      this.#current = this.#countsOf(language);
    },
    onTerm: (term, weight) => this.#current?.add(this.#idOf("lexical", term), weight),
    onMandate: (mandate) => this.#mandates.add(mandate),
  };

  constructor(idOf: (channel: OverlapChannel, term: string) => number) {
    this.#idOf = idOf;
  }

  read(subject: OverlapSubject): ReadSubject {
    this.#open = [];
    this.#mandates.clear();
    visitSubject(subject, this.#visitor);
    const texts = this.#open.sort((one, other) => (one.language < other.language ? -1 : 1));
    const mandates = this.#mandates.size === 0 ? none : [...this.#mandates].sort();
    const nodes = nodesOf(subject);
    const languages = this.#shared(texts.map(({ language }) => language));
    const informative = texts.filter(({ language, distinctTerms }) => isInformative(language, distinctTerms));
    return {
      item: {
        ...{ subject, languages, mandates, nodes },
        comparedIn:
          informative.length === texts.length
            ? languages
            : this.#shared(informative.map(({ language }) => language)),
      },
      texts,
      neutral: [
        ...mandates.map((mandate) => this.#idOf("mandate", mandate)),
        ...nodes.map((node) => this.#idOf("strategic", node)),
      ],
      reason: leftOutReason(texts, mandates.length, nodes.length),
    };
  }

  /** A million items have the same few lists of languages: each is kept once. */
  #shared(languages: ContentLanguage[]): readonly ContentLanguage[] {
    const key = languages.join(" ");
    const known = this.#languages.get(key) ?? languages;
    this.#languages.set(key, known);
    return known;
  }

  #countsOf(language: ContentLanguage): TermCounts {
    let counts = this.#counts.get(language);
    if (!counts) {
      counts = new TermCounts(language);
      this.#counts.set(language, counts);
    }
    if (!this.#open.includes(counts)) {
      counts.clear();
      this.#open.push(counts);
    }
    return counts;
  }
}

const none: readonly string[] = [];
