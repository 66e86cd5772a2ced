import type { RegisterRecord } from "@intersector/domain";
import type { Inline } from "../tree.ts";
import type { ReportDraft } from "./report-draft.ts";

/** A text in which the symbol of each document that has an address is a link to it. */
export function linkDocuments(
  draft: ReportDraft,
  words: Inline,
  documents: readonly RegisterRecord<"document">[],
): Inline[] {
  return documents.reduce<Inline[]>(
    (inlines, { body: { symbol, url } }) =>
      symbol === undefined || url === undefined
        ? inlines
        : inlines.flatMap((inline) => linkSymbol(draft, inline, symbol, url)),
    [words],
  );
}

function linkSymbol(draft: ReportDraft, inline: Inline, symbol: string, href: string): Inline[] {
  const [before, ...rest] = inline.text.split(symbol);
  if (before === undefined || rest.length === 0 || inline.href) return [inline];
  const after = rest.join(symbol);
  return [
    ...(before === "" ? [] : [draft.part(inline, { text: before })]),
    draft.part(inline, { text: symbol, href }),
    ...(after === "" ? [] : [draft.part(inline, { text: after })]),
  ];
}
