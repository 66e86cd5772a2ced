import { ContentLanguage, kindNames, Language, RecordId } from "@intersector/domain";
import { z } from "zod";

/** The record that a block says something of: what a reader follows back from a sentence or a figure. */
export const Source = z.strictObject({
  kind: z.enum(kindNames),
  id: RecordId,
  version: z.number().int().min(1).optional(),
  /** The field of the record, as a path: `figures.0.points.1`. */
  path: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/**
 * A run of text. `language` is set where it is not the document's own: a text that waits for its translation, or
 * words that have none. Renderers put the language's name after those whose block is listed in `missing`.
 */
export const Inline = z.strictObject({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  href: z.url().optional(),
  language: ContentLanguage.optional(),
  /** An editor's mark, which is no part of the report's own words: `[illustration]`, `[to be completed]`. */
  mark: z.boolean().optional(),
});
export type Inline = z.infer<typeof Inline>;

const common = {
  /** The same in every language of the same report: `iscg.topics.accessibility`. */
  id: z.string().min(1),
  sources: z.array(Source).default([]),
};

export const HeadingBlock = z.strictObject({
  type: z.literal("heading"),
  ...common,
  level: z.number().int().min(1).max(4),
  content: z.array(Inline),
});

/** A paragraph. `number` is its number in the report (`3`, `4.2`), the same in every language. */
export const ParagraphBlock = z.strictObject({
  type: z.literal("paragraph"),
  ...common,
  number: z.string().optional(),
  content: z.array(Inline),
});

export const ListBlock = z.strictObject({
  type: z.literal("list"),
  ...common,
  items: z.array(z.strictObject({ ...common, content: z.array(Inline) })),
});

export const TableBlock = z.strictObject({
  type: z.literal("table"),
  ...common,
  caption: z.array(Inline),
  /** Column heads; `numeric` columns are set at the end of their cells, `rowHeader` columns name their rows. */
  columns: z.array(
    z.strictObject({
      title: z.array(Inline),
      numeric: z.boolean().default(false),
      rowHeader: z.boolean().optional(),
      width: z.number().positive().default(1),
    }),
  ),
  rows: z.array(z.strictObject({ ...common, cells: z.array(z.array(Inline)) })),
});

/** A picture of numbers: a bar for each point. Renderers give its numbers as text as well. */
export const FigureBlock = z.strictObject({
  type: z.literal("figure"),
  ...common,
  caption: z.array(Inline),
  /** What the figure says, for who cannot see it. */
  description: z.string(),
  points: z
    .array(
      z.strictObject({
        label: z.string(),
        /** The language of `label`, where it is not the document's own. */
        language: ContentLanguage.optional(),
        value: z.number(),
        /** The value as it is printed, with its unit and qualifier. */
        shown: z.string(),
      }),
    )
    .min(1),
});

/** An editorial note: what is unverified, illustrative or not yet translated. */
export const NoteBlock = z.strictObject({
  type: z.literal("note"),
  ...common,
  content: z.array(Inline),
});

export const Block = z.discriminatedUnion("type", [
  HeadingBlock,
  ParagraphBlock,
  ListBlock,
  TableBlock,
  FigureBlock,
  NoteBlock,
]);
export type Block = z.infer<typeof Block>;

/** The first page of a Council document: a label and what stands beside or under it, in the order they are printed. */
export const Cover = z.strictObject({
  /** Council session, place and dates: the lines at the head. */
  session: z.array(z.array(Inline)),
  /** Agenda item, symbol, date, original language: label and value. */
  particulars: z.array(z.strictObject({ ...common, label: z.string(), value: z.array(Inline) })),
  /** `Report by the Secretary-General`. */
  documentType: z.array(Inline),
  title: z.array(Inline),
  /** Purpose, action required, strategic link, financial implications, references. */
  sections: z.array(z.strictObject({ ...common, label: z.string(), content: z.array(z.array(Inline)) })),
});
export type Cover = z.infer<typeof Cover>;

/**
 * A text that the report shows in its original language because its translation is missing. `block` is the id of the
 * block, list item, table row, particular or section of the cover that holds it. Renderers mark the text where it
 * stands and list all of them in a last section, so builders add no section of their own.
 */
export const MissingTranslation = z.strictObject({
  block: z.string(),
  source: Source,
  original: ContentLanguage,
});

/** A report as data. Renderers make Word, PDF, HTML, Markdown and JSON of it, all with the same words. */
export const ReportDocument = z.strictObject({
  language: Language,
  title: z.string(),
  /** The document's symbol, which headers print with the language's letter (`C26/42-F`); absent while it has none. */
  symbol: z.string().optional(),
  /** The time that is written into file metadata: the last change among the records it was built from. */
  builtFrom: z.iso.datetime(),
  cover: Cover.optional(),
  blocks: z.array(Block),
  missing: z.array(MissingTranslation),
});
export type ReportDocument = z.infer<typeof ReportDocument>;
