import { vocabularies } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Bars } from "../../../components/bars.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useTerm } from "../../../lib/use-term.ts";
import type { Pair } from "../overlaps-api.ts";

/** The five sides of a comparison, kept apart: how alike the two are in each, and what is looked at. */
export function FacetBars({ facets }: { facets: Pair["facets"] }) {
  const t = useTranslations();
  const term = useTerm();
  const { percent } = useFormats();
  return (
    <Bars
      largest={1}
      rows={vocabularies.overlapFacet.map((facet) => {
        const value = facets[facet];
        return {
          id: facet,
          label: (
            <>
              <span className="font-semibold">{term("overlapFacet", facet)}</span>
              <span className="block text-xs text-ink-faint">
                {value === undefined ? t("overlaps.notStated") : t(`overlaps.facet.${facet}`)}
              </span>
            </>
          ),
          parts: value === undefined ? [] : [{ id: facet, label: facet, value, colour: "bg-accent" }],
          shown: value === undefined ? "–" : <bdi>{percent(value)}</bdi>,
        };
      })}
    />
  );
}
