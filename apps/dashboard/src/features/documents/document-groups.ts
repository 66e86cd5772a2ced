import type { RegisterRecord } from "@intersector/domain";

type Given = Pick<RegisterRecord<"document">, "id" | "body">;

/** Documents that are looked for together: of one meeting, or of none. */
export interface DocumentGroup<Item extends Given> {
  meeting: string | undefined;
  documents: Item[];
}

/**
 * Documents by the meeting that they were made for, in the order of the meetings that is given; those of other meetings
 * after them, by id, and those of none at the end.
 */
export function groupDocuments<Item extends Given>(
  documents: readonly Item[],
  meetingOrder: readonly string[],
): DocumentGroup<Item>[] {
  const groups = new Map<string | undefined, Item[]>();
  for (const document of documents) {
    const { meeting } = document.body;
    groups.set(meeting, [...(groups.get(meeting) ?? []), document]);
  }
  const place = (meeting: string | undefined) => {
    if (meeting === undefined) return Number.MAX_SAFE_INTEGER;
    const at = meetingOrder.indexOf(meeting);
    return at < 0 ? meetingOrder.length : at;
  };
  return [...groups]
    .map(([meeting, of]) => ({ meeting, documents: of }))
    .toSorted(
      (a, b) => place(a.meeting) - place(b.meeting) || (a.meeting ?? "").localeCompare(b.meeting ?? "", "en"),
    );
}

/** The year of a document: that of its date, or the one that its record names. */
export function yearOf({ body }: Given): string | undefined {
  return body.issuedOn?.slice(0, 4) ?? body.year?.toString();
}
