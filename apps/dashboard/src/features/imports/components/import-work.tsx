import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { Progress } from "../../../components/progress.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { useCancel } from "../imports-api.ts";
import type { StoredImport } from "../stored-import.ts";

/** An import at work: how far it is, what it has found so far, and how it is stopped. */
export function ImportWork({ stored }: { stored: StoredImport }) {
  const t = useTranslations();
  const cancel = useCancel(stored.id);
  const { counts, state, progress } = stored;
  return (
    <div className="max-w-2xl space-y-4 rounded-lg border border-line bg-surface p-6">
      <Progress
        label={state === "applying" ? t("imports.applying") : t("imports.checking")}
        value={progress}
      />
      {counts && progress > 0 && (
        <p className="text-sm text-ink-soft tabular-nums">
          {t("imports.soFar", { rows: counts.rows, refused: counts.refused })}
        </p>
      )}
      <p className="text-sm text-ink-faint">{t("imports.leave")}</p>
      {cancel.error && <ErrorState error={cancel.error} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onPress={() => cancel.mutate()} isPending={cancel.isPending}>
          {t("imports.cancel")}
        </Button>
        <p className="text-xs text-ink-faint">{t("imports.cancelNote")}</p>
      </div>
    </div>
  );
}
