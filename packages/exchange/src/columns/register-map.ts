import { type KindName, languages, recordStateTerms } from "@intersector/domain";
import type { Column, ColumnMap, TextPart } from "./column-map.ts";
import { fieldsOfKind, type SchemaField } from "./schema-fields.ts";

/** The columns around a body. No body has fields of these names. */
export const idHeading = "id";
export const stateHeading = "recordState";
/** Only in jsonl: what a line is, and the whole body. */
export const kindHeading = "kind";
export const bodyHeading = "body";

/** The states of a record as a column holds them. */
export const recordStates = Object.keys(recordStateTerms) as (keyof typeof recordStateTerms)[];

const textParts: readonly TextPart[] = [...languages, "language", "other", "states"];

/**
 * The project's own format for a kind: what `exportRecords` writes and `templateFor` gives to be filled in. Headings
 * are paths in the body, `period.from`; a text in six languages has a column for each.
 * @example
 * registerMap("topic").columns.map(({ heading }) => heading).slice(0, 3) //=> ["title.ar", "title.zh", "title.en"]
 */
export function registerMap<Name extends KindName>(kind: Name): ColumnMap<Name> {
  return {
    name: "register",
    kind,
    columns: registerColumns(kind),
    idHeading,
    stateHeading,
    kindHeading,
    bodyHeading,
  };
}

/** The columns of a kind's body: what the record is, and last where it comes from. */
export function registerColumns(kind: KindName): readonly Column[] {
  return fieldsOfKind(kind).fields.flatMap(columnsOfField);
}

function columnsOfField({ path, convert }: SchemaField): Column[] {
  const heading = path.join(".");
  if (convert.to !== "texts") return [{ heading, path, convert }];
  return textParts.map((part) => ({
    heading: `${heading}.${part}`,
    path,
    convert: { to: "textPart", part },
  }));
}
