import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { Localized } from "../../../components/localized.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { everyRecordQuery } from "../../../lib/every-record.ts";
import { useTerm } from "../../../lib/use-term.ts";

/** The paragraphs of a resolution that the register keeps, in the order of its text. */
export function ResolutionProvisions({ id }: { id: string }) {
  const t = useTranslations();
  const term = useTerm();
  const { data } = useQuery(everyRecordQuery("provision", { "filter[resolution]": id }));
  if (!data || data.records.length === 0) return null;
  const provisions = data.records.toSorted(
    (a, b) => (a.body.position ?? Number.MAX_SAFE_INTEGER) - (b.body.position ?? Number.MAX_SAFE_INTEGER),
  );
  return (
    <Section title={t("library.resolutions.provisions")}>
      <ol className="divide-y divide-line border-y border-line">
        {provisions.map((provision) => (
          <li key={provision.id} className="space-y-1.5 py-3">
            <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
              <i>
                <Localized value={provision.body.label} />
              </i>
              <Badge>{term("provisionRole", provision.body.role)}</Badge>
              {provision.body.addressees.map((side) => (
                <SideBadge key={side} side={side} />
              ))}
            </p>
            <p className="prose-measure text-base">
              <RecordLink
                kind="provision"
                id={provision.id}
                title={provision.body.summary}
                className="text-ink hover:text-accent hover:underline underline-offset-3"
              />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
