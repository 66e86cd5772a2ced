import { labelOfField, type OverlapCase, vocabularies } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { ScoreBar } from "./score-bar.tsx";

/** What speaks for a case, each piece under the facet that it is about. */
export function CaseEvidence({ evidence }: Pick<OverlapCase, "evidence">) {
  const t = useTranslations();
  const term = useTerm();
  if (evidence.length === 0) return <p className="text-sm text-ink-faint">{t("overlaps.noEvidence")}</p>;
  return (
    <dl className="divide-y divide-line border-y border-line text-sm">
      {vocabularies.overlapFacet.flatMap((facet) =>
        evidence
          .filter((piece) => piece.facet === facet)
          .map((piece) => (
            <div
              key={`${facet} ${JSON.stringify(piece.text.texts)}`}
              className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[9rem_minmax(0,1fr)_5rem]"
            >
              <dt className="font-semibold">{term("overlapFacet", facet)}</dt>
              <dd className="min-w-0">
                <Localized value={piece.text} />
              </dd>
              <dd>{piece.score !== undefined && <ScoreBar value={piece.score} />}</dd>
            </div>
          )),
      )}
    </dl>
  );
}

/** What is good and what is bad about things as they are: no overlap is bad by itself. */
export function CaseEffects({
  positiveEffects,
  negativeEffects,
}: Pick<OverlapCase, "positiveEffects" | "negativeEffects">) {
  const language = useLanguage();
  const sides = [
    { field: "positiveEffects", texts: positiveEffects, look: "border-good" },
    { field: "negativeEffects", texts: negativeEffects, look: "border-bad" },
  ];
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {sides
        .filter(({ texts }) => texts.length > 0)
        .map(({ field, texts, look }) => (
          <div key={field} className={`border-s-4 ps-4 ${look}`}>
            <h3 className="mb-1 text-sm">{labelOfField("overlapCase", field, language)}</h3>
            <ul className="list-disc space-y-1 ps-4 text-sm">
              {texts.map((text) => (
                <li key={JSON.stringify(text.texts)}>
                  <Localized value={text} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
