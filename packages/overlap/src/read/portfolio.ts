import type { ContentLanguage, OverlapLeftOut } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import { isComparedWithoutWords, isInformative, leftOutReason } from "../space/information-floor.ts";
import { RowColumns } from "../space/row-columns.ts";
import { TermTable } from "../space/term-table.ts";
import { IdenticalItems } from "./identical-items.ts";
import type { Item } from "./item.ts";
import { TermCounts } from "./term-counts.ts";
import { nodesOf, type SubjectVisitor, visitSubject } from "./visit-subject.ts";

/**
 * Subjects as they are read, one after the other: the terms of those that say enough, in the columns of each of their
 * languages. Of identical ones, the first alone.
 */
export class Portfolio {
  readonly terms = new TermTable();
  readonly leftOut: OverlapLeftOut[] = [];
  /** What is compared: the first of each group of identical items, in the order in which they came. */
  readonly items: Item[] = [];
  /** All members of the groups that have several, by the first one's place in `items`. */
  readonly groups = new Map<number, Item[]>();
  readonly #byLanguage = new Map<ContentLanguage, RowColumns>();
  readonly #neutral = new RowColumns();
  readonly #counts = new Map<ContentLanguage, TermCounts>();
  readonly #identical = new IdenticalItems();
  #read = 0;
  #open: TermCounts[] = [];
  #current: TermCounts | undefined;
  readonly #mandates = new Set<string>();
  readonly #visitor: SubjectVisitor = {
    onText: (language) => {
      this.#current = this.#countsOf(language);
    },
    onTerm: (term, weight) => this.#current?.add(this.terms.idOf("lexical", term), weight),
    onMandate: (mandate) => this.#mandates.add(mandate),
  };

  /** How many subjects are compared, those in groups included. */
  get compared(): number {
    return this.#read - this.leftOut.length;
  }

  add(subject: OverlapSubject): void {
    this.#read += 1;
    this.#open = [];
    this.#mandates.clear();
    visitSubject(subject, this.#visitor);
    const texts = this.#open.sort((one, other) => (one.language < other.language ? -1 : 1));
    const mandates = this.#mandates.size === 0 ? none : [...this.#mandates].sort();
    const nodes = nodesOf(subject);
    const reason = leftOutReason(texts, mandates.length, nodes.length);
    if (reason !== undefined) {
      this.leftOut.push({ id: subject.id, reason });
      return;
    }
    const item: Item = { subject, languages: texts.map(({ language }) => language), mandates, nodes };
    const neutral = [
      ...mandates.map((mandate) => this.terms.idOf("mandate", mandate)),
      ...nodes.map((node) => this.terms.idOf("strategic", node)),
    ];
    const place = this.#identical.placeOf(texts, neutral, this.items.length);
    if (place < this.items.length) {
      const first = this.items[place];
      const group = this.groups.get(place);
      if (group) group.push(item);
      else if (first) this.groups.set(place, [first, item]);
      return;
    }
    this.items.push(item);
    for (const counts of texts) {
      if (!isInformative(counts.language, counts.distinctTerms)) continue;
      const rows = this.#rowsOf(counts.language);
      rows.addRow(place);
      for (const [index, term] of counts.terms.entries()) rows.addTerm(term, counts.counts[index] ?? 0);
      for (const term of neutral) rows.addTerm(term, 1);
    }
    if (!isComparedWithoutWords(mandates.length, nodes.length)) return;
    this.#neutral.addRow(place);
    for (const term of neutral) this.#neutral.addTerm(term, 1);
  }

  /** The rows of every language, in alphabetical order, and those without one. */
  rows(): RowColumns[] {
    const languages = [...this.#byLanguage.keys()].sort();
    return [...languages.flatMap((language) => this.#byLanguage.get(language) ?? []), this.#neutral];
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

  #rowsOf(language: ContentLanguage): RowColumns {
    let rows = this.#byLanguage.get(language);
    if (!rows) {
      rows = new RowColumns(language);
      this.#byLanguage.set(language, rows);
    }
    return rows;
  }
}

const none: readonly string[] = [];
