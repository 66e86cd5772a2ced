import type { RegisterRecord } from "@intersector/domain";

type Document = RegisterRecord<"document">;

/** The contributions among some documents, addenda and revisions of a contribution with it, and the other documents. */
export function splitContributions(documents: readonly Document[]): {
  contributions: Document[];
  others: Document[];
} {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const isContribution = ({ body }: Document, depth = 0): boolean => {
    if (body.type === "contribution") return true;
    const parent = body.parent === undefined ? undefined : byId.get(body.parent);
    return parent !== undefined && depth < byId.size && isContribution(parent, depth + 1);
  };
  const contributions = documents.filter((document) => isContribution(document));
  const others = documents.filter((document) => !contributions.includes(document));
  return { contributions, others };
}
