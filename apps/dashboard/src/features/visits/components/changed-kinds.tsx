import { operationTerms } from "@intersector/domain";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { RecordLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import type { ChangedKind, ChangedRecord } from "../changes-since.ts";
import type { Change } from "../visits-api.ts";

/** How many records of a kind stand open at first. */
const firstShown = 5;

/** Records that changed, under their kinds, each with who changed it last. */
export function ChangedKinds({ kinds }: { kinds: readonly ChangedKind<Change>[] }) {
  return (
    <div className="space-y-4">
      {kinds.map((changed) => (
        <ChangedOfKind key={changed.kind} changed={changed} />
      ))}
    </div>
  );
}

function ChangedOfKind({ changed: { kind, records } }: { changed: ChangedKind<Change> }) {
  const t = useTranslations();
  const kindName = useKindName();
  const { number } = useFormats();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? records : records.slice(0, firstShown);
  return (
    <section>
      <h3 className="mb-1 flex items-baseline gap-2 text-xs font-semibold text-ink-faint">
        {kindName(kind, "many")}
        <span className="font-normal tabular-nums">{number(records.length)}</span>
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map((record) => (
          <ChangedLine key={record.last.id} record={record} />
        ))}
      </ul>
      {!showsAll && records.length > firstShown && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="mt-1 min-h-6 cursor-pointer text-sm font-semibold text-accent hover:underline underline-offset-3"
        >
          {t("waiting.showAll", { count: records.length - firstShown })}
        </button>
      )}
    </section>
  );
}

function ChangedLine({ record: { last, count } }: { record: ChangedRecord<Change> }) {
  const t = useTranslations();
  const language = useLanguage();
  const { moment } = useFormats();
  return (
    <li className="py-2 text-sm">
      <RecordLink kind={last.kind} id={last.id} title={last.title} />
      <p className="text-xs text-ink-faint">
        {operationTerms[last.operation][language]} · <bdi>{last.actorName}</bdi> ·{" "}
        <time dateTime={last.at}>{moment(last.at)}</time>
        {count > 1 && <> · {t("visits.times", { count })}</>}
      </p>
    </li>
  );
}
