import {
  type BodyOf,
  type KindName,
  type LocalizedText,
  type RecordState,
  titleOf,
} from "@intersector/domain";

/** What the API gives of a record that another one refers to. */
interface IncludedRecord {
  kind: KindName;
  id: string;
  state: RecordState;
  title: LocalizedText | string;
}

/** The records that those of one answer refer to, by `kind:id`. */
export type Included = Readonly<Record<string, IncludedRecord>>;

/**
 * The title of a record that an answer is about: its own, or the one that is made of what it joins, which stands among
 * the included ones.
 */
export function titleOfShown<Name extends KindName>(
  included: Included | undefined,
  kind: Name,
  id: string,
  body: BodyOf<Name>,
): LocalizedText | string {
  const own = titleOf(kind, body);
  return typeof own === "string" ? (included?.[`${kind}:${id}`]?.title ?? own) : own;
}

/** The title of a record that is referred to; its id where the reader may not see it. */
export function titleOfIncluded(
  included: Included | undefined,
  kind: KindName,
  id: string,
): LocalizedText | string {
  return included?.[`${kind}:${id}`]?.title ?? id;
}
