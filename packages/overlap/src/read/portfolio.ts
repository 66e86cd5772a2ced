import type { ContentLanguage, OverlapLeftOut } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import { isComparedWithoutWords } from "../space/information-floor.ts";
import { RowColumns } from "../space/row-columns.ts";
import { TermTable } from "../space/term-table.ts";
import { IdenticalItems } from "./identical-items.ts";
import type { Item } from "./item.ts";
import { SubjectReader } from "./subject-reader.ts";

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
  readonly #identical = new IdenticalItems();
  readonly #reader = new SubjectReader((channel, term) => this.terms.idOf(channel, term));
  #read = 0;

  /** How many subjects are compared, those in groups included. */
  get compared(): number {
    return this.#read - this.leftOut.length;
  }

  add(subject: OverlapSubject): void {
    this.#read += 1;
    const { item, texts, neutral, reason } = this.#reader.read(subject);
    if (reason !== undefined) {
      this.leftOut.push({ id: subject.id, reason });
      return;
    }
    const place = this.#identical.placeOf(texts, neutral, this.items.length);
    if (place < this.items.length) {
      const first = this.items[place];
      const group = this.groups.get(place);
      if (group) group.push(item);
      else if (first) this.groups.set(place, [first, item]);
      return;
    }
    this.items.push(item);
    for (const { language, terms, counts } of texts) {
      if (!item.comparedIn.includes(language)) continue;
      const rows = this.#rowsOf(language);
      rows.addRow(place);
      for (const [index, term] of terms.entries()) rows.addTerm(term, counts[index] ?? 0);
      for (const term of neutral) rows.addTerm(term, 1);
    }
    if (!isComparedWithoutWords(item.mandates.length, item.nodes.length)) return;
    this.#neutral.addRow(place);
    for (const term of neutral) this.#neutral.addTerm(term, 1);
  }

  /** When all subjects are added: the rows of every language, in alphabetical order, and those without one. */
  rows(): RowColumns[] {
    this.#identical.clear();
    const languages = [...this.#byLanguage.keys()].sort();
    return [...languages.flatMap((language) => this.#byLanguage.get(language) ?? []), this.#neutral];
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
