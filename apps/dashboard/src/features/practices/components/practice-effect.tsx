import { labelOfField, type Practice } from "@intersector/domain";
import { Bars } from "../../../components/bars.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";

/** What a practice has changed: before and after on one scale where both count the same, and what was saved. */
export function PracticeEffect({ body }: { body: Practice }) {
  const term = useTerm();
  const language = useLanguage();
  const { number } = useFormats();
  const { baseline, after, saving } = body;
  const label = (field: string) => labelOfField("practice", field, language);
  const rows = [
    { id: "baseline", measure: baseline, colour: "bg-line-strong" },
    { id: "after", measure: after, colour: "bg-accent" },
  ].flatMap(({ id, measure, colour }) => (measure ? [{ id, measure, colour }] : []));
  const comparable = new Set(rows.map(({ measure }) => measure.measure)).size === 1;
  return (
    <div className="space-y-4">
      {saving && (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <bdi className="text-2xl font-bold tabular-nums">{number(saving.value)}</bdi>
          <span className="text-sm text-ink-soft">
            {term("savingMeasure", saving.measure)}
            {" · "}
            {label("saving")}
          </span>
        </p>
      )}
      {comparable && rows.length > 1 && (
        <Bars
          rows={rows.map(({ id, measure, colour }) => ({
            id,
            label: (
              <span>
                {label(id)}
                {measure.on && (
                  <span className="text-ink-faint tabular-nums"> ({measure.on.slice(0, 4)})</span>
                )}
              </span>
            ),
            parts: [{ id, value: measure.value, colour }],
            shown: <bdi>{number(measure.value)}</bdi>,
          }))}
        />
      )}
    </div>
  );
}
