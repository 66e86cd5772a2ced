import type { RegisterRecord } from "@intersector/domain";
import { type NestedDocument, nestDocuments } from "../lib/nest-documents.ts";
import { useFormats } from "../lib/use-formats.ts";
import { useTerm } from "../lib/use-term.ts";
import { Badge } from "./badge.tsx";
import { ProvenanceMark } from "./provenance-badge.tsx";
import { OutsideLink, RecordLink } from "./record-link.tsx";

/** Documents in the order of their symbols, addenda and revisions under theirs, each with what became of it. */
export function DocumentList({ documents }: { documents: readonly RegisterRecord<"document">[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {nestDocuments(documents).map((nested) => (
        <DocumentEntry key={nested.item.id} nested={nested} />
      ))}
    </ul>
  );
}

function DocumentEntry({ nested }: { nested: NestedDocument }) {
  const {
    item: { id, body },
    children,
  } = nested;
  const term = useTerm();
  const { shortDay } = useFormats();
  return (
    <li className="py-3 text-sm">
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <bdi className="font-semibold tabular-nums">{body.symbol}</bdi>
        <div className="min-w-0">
          <RecordLink kind="document" id={id} title={body.title} />{" "}
          <ProvenanceMark status={body.provenance.status} />
          <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-ink-faint">
            <span>{term("documentType", body.type)}</span>
            {body.issuedOn ? (
              <time dateTime={body.issuedOn}>{shortDay(body.issuedOn)}</time>
            ) : (
              body.year && <span className="tabular-nums">{body.year}</span>
            )}
            {body.outcome && <Badge tone="good">{term("documentOutcome", body.outcome)}</Badge>}
            {body.url && (
              <OutsideLink href={body.url}>
                <bdi className="break-all">{hostOf(body.url)}</bdi>
              </OutsideLink>
            )}
          </p>
        </div>
      </div>
      {children.length > 0 && (
        <ul className="ms-3 mt-2 divide-y divide-line border-s-2 border-line ps-4 sm:ms-6">
          {children.map((child) => (
            <DocumentEntry key={child.item.id} nested={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
