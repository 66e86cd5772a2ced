import type { Provenance } from "@intersector/domain";
import { CircleDashed, FlaskConical } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "./badge.tsx";

const marks = {
  illustrative: { key: "provenance.illustrative", Icon: FlaskConical },
  background: { key: "provenance.unverified", Icon: CircleDashed },
} as const;

function markOf(status: Provenance["status"]) {
  return status === "illustrative" || status === "background" ? marks[status] : undefined;
}

/** Marks what a reader must not take for a verified fact. What is sourced needs no mark. */
export function ProvenanceBadge({ provenance }: { provenance: Provenance }) {
  const t = useTranslations();
  const mark = markOf(provenance.status);
  if (!mark) return null;
  return (
    <Badge tone="warn" icon={<mark.Icon aria-hidden="true" />}>
      {t(mark.key)}
    </Badge>
  );
}

/** The same as a sign without its word, where a name has little room; the word is read out, and shown on pointing. */
export function ProvenanceMark({ status }: { status: Provenance["status"] }) {
  const t = useTranslations();
  const mark = markOf(status);
  if (!mark) return null;
  return (
    <span
      title={t(mark.key)}
      className="inline-flex size-4.5 items-center justify-center rounded-sm bg-warn-soft align-text-bottom text-warn"
    >
      <mark.Icon aria-hidden="true" className="size-3.5" />
      <span className="sr-only">{t(mark.key)}</span>
    </span>
  );
}
