import {
  formatMessage,
  type Language,
  type LocalizedText,
  type RegisterRecord,
  type Term,
  textIn,
} from "@intersector/domain";
import type { Block, Inline, ReportDocument, Source } from "../tree.ts";

/** What a placeholder of a sentence may hold: a word, a number, or a text of the register. */
type PhraseValue = string | number | Inline;

/** A report while it is written: blocks are added one after another, paragraphs number themselves. */
export interface ReportDraft {
  readonly language: Language;
  readonly blocks: Block[];
  readonly missing: ReportDocument["missing"];
  /** A text of the register; where it lacks the report's language, its original, which the block that holds it lists. */
  words(value: LocalizedText, source: Source, style?: Pick<Inline, "bold" | "href">): Inline;
  /** A part of a text, or the text in another style, that waits for the same translation. */
  part(inline: Inline, change: Partial<Inline>): Inline;
  /** A sentence of the catalogue with its values. */
  phrase(term: Term, values?: Readonly<Record<string, PhraseValue>>): Inline[];
  /** Sentences one after another, with the space that the language has between them. */
  sentences(...sentences: readonly (readonly Inline[])[]): Inline[];
  /** A heading of the catalogue; what it stands for is the edition's. */
  heading(id: string, level: 1 | 2, content: readonly Inline[]): void;
  paragraph(id: string, sources: readonly Source[], content: readonly Inline[]): void;
  note(id: string, sources: readonly Source[], content: readonly Inline[]): void;
  /** Any other block. `held` are the texts in it, by the id of what holds them. */
  add(block: Block, held: readonly { id: string; content: readonly Inline[] }[]): void;
  /** Notes for the cover which texts it shows in their original language. */
  hold(id: string, content: readonly Inline[]): void;
}

/** The record that a block says something of. */
export function sourceOf(record: RegisterRecord, path?: string): Source {
  const { kind, id, version } = record;
  return { kind, id, version, ...(path === undefined ? {} : { path }) };
}

export function createDraft(language: Language, edition: RegisterRecord<"reportEdition">): ReportDraft {
  const blocks: Block[] = [];
  const missing: ReportDocument["missing"] = [];
  const waiting = new Map<Inline, { source: Source; original: string }>();
  let paragraphs = 0;
  const listed = (block: string, { kind, id, path }: Source) =>
    missing.some(
      (entry) =>
        entry.block === block &&
        entry.source.kind === kind &&
        entry.source.id === id &&
        entry.source.path === path,
    );

  const draft: ReportDraft = {
    language,
    blocks,
    missing,
    words(value, source, style = {}) {
      const shown = textIn(value, language);
      const own = shown.language === language;
      const inline: Inline = { text: shown.text, ...style, ...(own ? {} : { language: shown.language }) };
      if (!own) waiting.set(inline, { source, original: shown.language });
      return inline;
    },
    part(inline, change) {
      const part = { ...inline, ...change };
      const entry = waiting.get(inline);
      if (entry) waiting.set(part, entry);
      return part;
    },
    phrase(term, values = {}) {
      const held: Inline[] = [];
      const plain: Record<string, string | number> = {};
      for (const [name, value] of Object.entries(values)) {
        plain[name] = typeof value === "object" ? placeholder(held.push(value) - 1) : value;
      }
      return formatMessage(term, language, plain)
        .split(/(\uE000\d+\uE001)/)
        .flatMap((part) => {
          const index = /^\uE000(\d+)\uE001$/.exec(part)?.[1];
          const inline = index === undefined ? { text: part } : held[Number(index)];
          return inline && inline.text !== "" ? [inline] : [];
        });
    },
    sentences(...sentences) {
      const space: Inline[] = language === "zh" ? [] : [{ text: " " }];
      return sentences
        .filter((sentence) => sentence.length > 0)
        .flatMap((sentence, index) => (index === 0 ? [...sentence] : [...space, ...sentence]));
    },
    hold(id, content) {
      for (const inline of content) {
        const entry = waiting.get(inline);
        if (entry && !listed(id, entry.source)) missing.push({ block: id, ...entry });
      }
    },
    heading(id, level, content) {
      draft.hold(id, content);
      blocks.push({ type: "heading", id, sources: [sourceOf(edition)], level, content: [...content] });
    },
    paragraph(id, sources, content) {
      draft.hold(id, content);
      paragraphs += 1;
      const number = String(paragraphs);
      blocks.push({ type: "paragraph", id, sources: [...sources], number, content: [...content] });
    },
    note(id, sources, content) {
      draft.hold(id, content);
      blocks.push({ type: "note", id, sources: [...sources], content: [...content] });
    },
    add(block, held) {
      for (const { id, content } of held) draft.hold(id, content);
      blocks.push(block);
    },
  };
  return draft;
}

/** Two letters of the private use area stand around the number of a text while a sentence is put together. */
function placeholder(index: number): string {
  return `\uE000${index}\uE001`;
}
