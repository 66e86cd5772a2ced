import { type LocalizedText, textIn } from "@intersector/domain";
import { Link, useRouter } from "@tanstack/react-router";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { useKeptFocus } from "../../../lib/use-kept-focus.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { type ActivityAddress, parseActivitySearch, rowOf } from "../activity-search.ts";
import { useActivityQuery } from "../use-activity-query.ts";
import { useNeighbours } from "../use-neighbours.ts";

const stepClass =
  "inline-flex min-h-8 items-center gap-1 rounded-md px-2 font-semibold text-accent hover:bg-sunken [&_svg]:size-4";

/** The activities before and after one in the list that it was opened from; nothing where it was opened from elsewhere. */
export function ListSteps({ id, address }: { id: string; address: ActivityAddress }) {
  const t = useTranslations();
  const language = useLanguage();
  const router = useRouter();
  const search = useMemo(() => parseActivitySearch(address), [address]);
  const { query, isKnown } = useActivityQuery(search);
  const found = useNeighbours(query, { id, row: rowOf(address), enabled: isKnown });
  useKeptFocus(id);

  const steps = (["previous", "next"] as const).flatMap((rel) => {
    const record = found?.[rel];
    if (!record) return [];
    const row = found.at + (rel === "next" ? 2 : 0);
    // Every activity has a title.
    const title = textIn((record.body as { title: LocalizedText }).title, language).text;
    return [{ rel, title, id: record.id, row }];
  });
  const ids = steps.map((step) => step.id).join(" ");
  useEffect(() => {
    for (const step of ids.split(" ").filter(Boolean)) {
      void router.preloadRoute({ to: "/$language/activities/$id", params: { language, id: step } });
    }
  }, [router, language, ids]);

  if (!found) return null;
  return (
    <nav aria-label={t("lists.steps")} className="flex flex-wrap items-center gap-x-1">
      <Link
        to="/$language/activities"
        params={{ language }}
        search={search}
        state={{ row: found.at }}
        className={stepClass}
      >
        {t("lists.back")}
      </Link>
      <span className="px-2 tabular-nums">
        {t("lists.place", { place: found.at + 1, total: found.total })}
      </span>
      {steps.map(({ rel, title, row, ...step }) => (
        <Link
          key={rel}
          rel={rel === "next" ? "next" : "prev"}
          to="/$language/activities/$id"
          params={{ language, id: step.id }}
          search={{ ...search, row: String(row) }}
          title={title}
          aria-label={`${t(`lists.${rel}`)} – ${title}`}
          className={stepClass}
        >
          {rel === "previous" && <ArrowLeft aria-hidden="true" className="mirrored" />}
          {t(`lists.${rel}`)}
          {rel === "next" && <ArrowRight aria-hidden="true" className="mirrored" />}
        </Link>
      ))}
    </nav>
  );
}
