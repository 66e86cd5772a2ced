import type { KindName, LocalizedText, RecordState } from "@intersector/domain";

/** What the API gives of a record that another one refers to. */
interface IncludedRecord {
  kind: KindName;
  id: string;
  state: RecordState;
  title: LocalizedText | string;
}

/** The records that those of one answer refer to, by `kind:id`. */
export type Included = Readonly<Record<string, IncludedRecord>>;

/** The title of a record that is referred to; its id where the reader may not see it. */
export function titleOfIncluded(
  included: Included | undefined,
  kind: KindName,
  id: string,
): LocalizedText | string {
  return included?.[`${kind}:${id}`]?.title ?? id;
}
