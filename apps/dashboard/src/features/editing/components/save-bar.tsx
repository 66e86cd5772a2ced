import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import type { StoredVersion } from "../../../lib/record-writes.ts";
import type { SavingState } from "../use-saving.ts";
import type { Intent } from "../write-record.ts";

export interface SaveBarProps {
  /** Absent for a new record. */
  state: StoredVersion["state"] | undefined;
  mayPublish: boolean;
  progress: SavingState["type"];
  unsaved: "clean" | "kept" | "notKept";
  save: (intent: Intent) => void;
  cancel: () => void;
}

/** What can be done with what the form holds, always in sight. */
export function SaveBar({ state, mayPublish, progress, unsaved, save, cancel }: SaveBarProps) {
  const t = useTranslations();
  const isSaving = progress === "saving";
  const isDraft = state === undefined || state === "draft";
  const offersPublishing = state !== "published" && mayPublish;
  return (
    <div className="sticky bottom-0 z-20 -mx-2 mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-canvas/95 px-2 py-3 backdrop-blur-sm">
      <p className="min-w-0 grow basis-60 text-sm text-ink-soft">
        {progress === "away" ? t("editing.away.title") : t(`editing.status.${unsaved}`)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="quiet" onPress={cancel}>
          {t("editing.cancel")}
        </Button>
        <Button type="submit" look={offersPublishing ? "secondary" : "primary"} isPending={isSaving}>
          {t(isDraft ? "editing.saveDraft" : "editing.save")}
        </Button>
        {offersPublishing && (
          <Button look="primary" isPending={isSaving} onPress={() => save("publish")}>
            {t("editing.publish")}
          </Button>
        )}
      </div>
    </div>
  );
}
