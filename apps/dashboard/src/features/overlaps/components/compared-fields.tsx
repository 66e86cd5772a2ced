import { type Activity, labelOfField } from "@intersector/domain";
import { Equal } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { FieldValue, isEmpty } from "../../../components/field-value.tsx";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { type FieldShape, fieldsOf } from "../../../lib/field-shape.ts";
import { titleOfIncluded } from "../../../lib/included.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { commonValues } from "../common-values.ts";
import type { PairReply } from "../overlaps-api.ts";

/** The fields that two activities are compared by, beside their texts. */
const comparedFields = [
  "unit",
  "partners",
  "category",
  "state",
  "period",
  "recurrence",
  "audience",
  "regions",
  "countries",
  "resolutions",
  "planNodes",
  "frameworkItems",
  "budget",
] as const satisfies readonly (keyof Activity)[];

/** When, for whom, where, by which mandate and with what money: both beside one another, with what they have in common. */
export function ComparedFields({ reply }: { reply: PairReply }) {
  const t = useTranslations();
  const language = useLanguage();
  const bodies = [reply.a.body, reply.b.body] as const;
  const shapes = new Map(fieldsOf("activity").map(({ name, shape }) => [name, shape]));
  const rows = comparedFields.flatMap((field) => {
    const shape = shapes.get(field);
    const [a, b] = bodies.map((body) => body[field]);
    return shape && !(isEmpty(a) && isEmpty(b)) ? [{ field, shape, a, b }] : [];
  });
  return (
    <div className="text-sm">
      <div
        aria-hidden="true"
        className={`${columns} border-b border-line-strong pb-1.5 text-xs font-semibold text-ink-soft`}
      >
        <span className="max-sm:hidden" />
        <span>{t("overlaps.first")}</span>
        <span>{t("overlaps.second")}</span>
      </div>
      <dl>
        {rows.map(({ field, shape, a, b }) => {
          const common = commonValues(a, b);
          return (
            <div key={field} className={`${columns} border-b border-line py-2`}>
              <dt className="text-ink-faint max-sm:col-span-2">
                {labelOfField("activity", field, language)}
              </dt>
              {[{ end: "first", value: a } as const, { end: "second", value: b } as const].map(
                ({ end, value }) => (
                  <dd key={end} className="min-w-0 break-words">
                    <span className="sr-only">{t(`overlaps.${end}`)} </span>
                    {isEmpty(value) ? (
                      <span className="text-ink-faint">{t("overlaps.notStated")}</span>
                    ) : (
                      <Compared shape={shape} value={value} common={common} included={reply.included} />
                    )}
                  </dd>
                ),
              )}
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** A label and two values beside one another; on a narrow screen the label stands above the two. */
const columns = "grid grid-cols-2 gap-x-4 gap-y-0.5 sm:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)]";

interface ComparedProps {
  shape: FieldShape;
  value: unknown;
  common: ReadonlySet<string>;
  included: PairReply["included"];
}

function Compared({ shape, value, common, included }: ComparedProps) {
  const show = (item: unknown, itemShape: FieldShape): ReactNode => (
    <Common isCommon={common.has(JSON.stringify(item))}>
      {itemShape.type === "reference" && itemShape.kinds[0] && typeof item === "string" ? (
        <RecordLink kind={itemShape.kinds[0]} id={item}>
          <Localized value={titleOfIncluded(included, itemShape.kinds[0], item)} plain />
        </RecordLink>
      ) : (
        <FieldValue kind="activity" shape={itemShape} value={item} included={included} />
      )}
    </Common>
  );
  if (shape.type !== "list" || !Array.isArray(value)) return show(value, shape);
  return (
    <ul className="space-y-1">
      {[...new Map(value.map((item) => [JSON.stringify(item), item]))].map(([key, item]) => (
        <li key={key}>{show(item, shape.item)}</li>
      ))}
    </ul>
  );
}

function Common({ isCommon, children }: { isCommon: boolean; children: ReactNode }) {
  const t = useTranslations();
  if (!isCommon) return children;
  return (
    <span className="-ms-1 inline-flex max-w-full items-baseline gap-1.5 rounded-sm bg-mark px-1">
      <Equal aria-hidden="true" className="mt-1 size-3 shrink-0 self-start" />
      <span className="min-w-0">
        <span className="sr-only">{t("overlaps.inBoth")} </span>
        {children}
      </span>
    </span>
  );
}
