import type {
  BodyInput,
  BodyOf,
  ContentLanguage,
  KindName,
  Language,
  RecordState,
  Term,
} from "@intersector/domain";

/** One record to be written: what a register's bulk write takes. */
export interface ImportWrite<Name extends KindName = KindName> {
  kind: Name;
  id: string;
  body: BodyInput<Name>;
  state?: RecordState;
}

/** How a cell names a record: by its id, by its id in another system, or by its name, title or abbreviation. */
export type ReferenceWay = "id" | "name" | { system: string };

/** Which part of a text, of the texts in six languages, a column holds. */
export type TextPart = Language | "language" | "other" | "states";

/** What becomes of a cell on its way into a body. */
export type Conversion =
  | { to: "text" | "number" | "boolean" | "date" | "json" | "externalIds" }
  | { to: "choice"; values: readonly string[]; terms?: Readonly<Record<string, Term>> }
  | { to: "money"; currency: string }
  | { to: "textPart"; part: TextPart }
  | {
      to: "localizedText";
      /** The column that states the language, or the language of all rows. */
      language: { heading: string } | { fixed: ContentLanguage };
      /** True where a text in no stated language is kept as `und`; refused otherwise. */
      keepUndetermined?: boolean;
      /** One line, or paragraphs kept apart; control characters go in both, with a note. */
      clean?: "line" | "paragraphs";
    }
  | {
      to: "reference";
      kind: KindName;
      /** Tried in this order. */
      by: readonly ReferenceWay[];
      /** Makes the record that the register lacks, so that the row need not be refused. */
      create?: (given: string) => ImportWrite;
    }
  | { to: "list"; of: Conversion; separator?: RegExp }
  /** A column that the register has no place for: what stands in it is noted, never dropped unseen. */
  | { to: "unread" };

/** Where one column of a table goes. */
export interface Column {
  heading: string;
  /** The field of the body: `["period", "from"]`. */
  path: readonly string[];
  convert: Conversion;
}

/** What a map may know while it completes a body. */
export interface CompletionContext<Name extends KindName> {
  /** The day of the import, `2026-04-28`. */
  today: string;
  /** The body that the register holds now. */
  existing?: BodyOf<Name>;
}

/** How the columns of one kind of table feed the bodies of one kind of record. */
export interface ColumnMap<Name extends KindName = KindName> {
  /** `register`, `uninfo`. */
  name: string;
  kind: Name;
  columns: readonly Column[];
  /** The columns around the body, where the table has them. */
  idHeading?: string;
  stateHeading?: string;
  kindHeading?: string;
  /** A column that holds a whole body as JSON, in place of all others. */
  bodyHeading?: string;
  /** The column that holds the record's id in another system: what makes the import safe to repeat. */
  externalId?: { system: string; heading: string };
  /** Columns without which the table is of another kind. */
  needed?: readonly string[];
  /** What a new record has beside what the columns say. A record that is there keeps its own. */
  initial?: Readonly<Record<string, unknown>>;
  /** Adds what follows from other fields. */
  complete?: (body: Record<string, unknown>, context: CompletionContext<Name>) => void;
}
