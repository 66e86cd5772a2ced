import { type KindName, kindPluralTerms } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LockKeyhole } from "lucide-react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Page, Section } from "../../components/page.tsx";
import { overviewQuery } from "../../features/overview/overview-api.ts";
import { type KindFamily, kindFamilies } from "../../features/records/kind-families.ts";
import { placeOfKind } from "../../lib/place-of-record.ts";
import { useFormats } from "../../lib/use-formats.ts";
import { useLanguage } from "../../lib/use-language.ts";

const families = Object.keys(kindFamilies) as KindFamily[];

/** Every kind of record under what it belongs to, with how many there are. */
export function RegisterPage() {
  const t = useTranslations();
  const overview = useQuery(overviewQuery);
  return (
    <Page title={t("nav.register")} lead={t("records.registerLead")}>
      <AsyncContent query={overview} lines={12}>
        {({ counts }) => {
          const countOf = new Map(counts.map(({ kind, ...states }) => [kind, sum(states)]));
          return (
            <div className="grid gap-x-10 gap-y-10 sm:grid-cols-2 xl:grid-cols-3">
              {families.map((family) => (
                <Section key={family} title={t(`records.families.${family}`)}>
                  <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
                    {kindFamilies[family].map((kind) => (
                      <KindEntry key={kind} kind={kind} count={countOf.get(kind)} />
                    ))}
                  </ul>
                </Section>
              ))}
            </div>
          );
        }}
      </AsyncContent>
    </Page>
  );
}

function sum({
  published,
  draft,
  withdrawn,
}: {
  published: number;
  draft: number;
  withdrawn: number;
}): number {
  return published + draft + withdrawn;
}

/** A kind; without a count, one that the reader may not see. */
function KindEntry({ kind, count }: { kind: KindName; count: number | undefined }) {
  const t = useTranslations();
  const language = useLanguage();
  const { number } = useFormats();
  const name = kindPluralTerms[kind][language];
  if (count === undefined) {
    return (
      <li className="flex min-h-11 items-center justify-between gap-4 px-4 py-2 text-sm text-ink-faint">
        {name}
        <span className="flex items-center gap-1.5 text-xs">
          <LockKeyhole aria-hidden="true" className="size-3.5" />
          {t("records.closed")}
        </span>
      </li>
    );
  }
  return (
    <li>
      <Link
        {...placeOfKind(language, kind)}
        className="flex min-h-11 items-center justify-between gap-4 px-4 py-2 text-sm font-medium hover:text-accent hover:underline underline-offset-3"
      >
        {name}
        <span className="font-normal text-ink-faint tabular-nums">{number(count)}</span>
      </Link>
    </li>
  );
}
