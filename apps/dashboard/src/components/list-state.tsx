import { useTranslations } from "use-intl";
import type { ComingRows } from "../lib/coming-rows.ts";
import { ErrorState, Loading } from "./states.tsx";

export interface ListStateProps {
  list: { rows: ComingRows<unknown> | undefined; error: Error | null; retry: () => void };
  /** How many lines are outlined while the list is fetched. */
  lines: number;
}

/** What is to be said of a list beside its rows: that it is fetched, what failed, and which rows cannot be reached. */
export function ListState({ list: { rows, error, retry }, lines }: ListStateProps) {
  const t = useTranslations();
  if (!rows) {
    if (error) return <ErrorState error={error} retry={retry} />;
    // Until there are rows nothing stands below the fold, so that nothing is pushed about when they come.
    return (
      <div className="min-h-dvh">
        <Loading lines={lines} />
      </div>
    );
  }
  return (
    <>
      {rows.count < rows.total && (
        <p className="mb-3 text-sm text-warn">{t("lists.reach", { count: rows.count, total: rows.total })}</p>
      )}
      {error && (
        <div className="sticky top-16 z-20 mb-3">
          <ErrorState error={error} retry={retry} />
        </div>
      )}
    </>
  );
}
