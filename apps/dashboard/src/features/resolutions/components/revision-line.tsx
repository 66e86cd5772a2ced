import { placeIn, type RegisterRecord, type Resolution } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { ProvenanceMark } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";

type Revision = RegisterRecord<"resolution">;

export interface RevisionLineProps {
  revisions: readonly Revision[];
  /** The revision whose page this is: told, and not a link to where the reader is. */
  shown?: string;
  /** Years alone, for a line of a table. */
  brief?: boolean;
}

/** The revisions of a resolution as a line of years from the oldest to the latest; the one in force is filled in. */
export function RevisionLine({ revisions, shown, brief = false }: RevisionLineProps) {
  const t = useTranslations();
  return (
    <ol aria-label={t("library.resolutions.revisions")} className="flex flex-wrap gap-y-3">
      {revisions.map((revision, at) => (
        <li key={revision.id} className="relative pe-5 last:pe-0">
          {at < revisions.length - 1 && (
            <span aria-hidden="true" className="absolute inset-x-0 top-1.5 h-0.5 bg-line-strong" />
          )}
          <span
            aria-hidden="true"
            className={`relative block size-3.5 rounded-full border-2 ${dotOf(revision.body)}`}
          />
          <RevisionName revision={revision} isShown={revision.id === shown} brief={brief} />
        </li>
      ))}
    </ol>
  );
}

function dotOf({ status }: Resolution): string {
  return status === "inForce" ? "border-accent bg-accent" : "border-line-strong bg-surface";
}

function RevisionName({
  revision,
  isShown,
  brief,
}: {
  revision: Revision;
  isShown: boolean;
  brief: boolean;
}) {
  const term = useTerm();
  const language = useLanguage();
  const { id, body } = revision;
  const year = body.session ?? body.year ?? body.number ?? id;
  return (
    <span className="mt-1 block text-sm leading-snug">
      {isShown ? (
        <b aria-current="true" className="tabular-nums">
          {year}
        </b>
      ) : (
        <RecordLink kind="resolution" id={id}>
          <span className="tabular-nums">{year}</span>
        </RecordLink>
      )}{" "}
      {!brief && <ProvenanceMark status={body.provenance.status} />}
      {!brief && body.place && !body.session && (
        <span className="block text-xs text-ink-soft">{placeIn(body.place, language)}</span>
      )}
      <span className={brief ? "sr-only" : "block text-xs text-ink-faint"}>
        {term("resolutionStatus", body.status)}
      </span>
    </span>
  );
}
