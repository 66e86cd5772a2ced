import { operationTerms } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { RecordLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import type { RecentChanges as Changes } from "../overview-api.ts";

/** What was written last, by whom. */
export function RecentChanges({ changes }: { changes: Changes["changes"] }) {
  const t = useTranslations();
  const kindName = useKindName();
  const language = useLanguage();
  const { moment } = useFormats();
  if (changes.length === 0) return <p className="text-sm text-ink-faint">{t("state.nothingYet")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {changes.map((change) => (
        <li key={change.sequence} className="py-2.5 text-sm">
          <RecordLink kind={change.kind} id={change.id} title={change.title} />
          <p className="text-xs text-ink-faint">
            {kindName(change.kind)} · {operationTerms[change.operation][language]} · <bdi>{change.actor}</bdi>{" "}
            · <time dateTime={change.at}>{moment(change.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
