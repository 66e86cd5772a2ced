import type { KindName } from "@intersector/domain";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { useRestore } from "../record-steps.ts";

export interface RestoreButtonProps {
  kind: KindName;
  id: string;
  /** The version whose content is written anew. */
  version: number;
  /** The version that the record is at. */
  current: number;
}

/** Brings an old version back, at once: it can be undone. */
export function RestoreButton({ kind, id, version, current }: RestoreButtonProps) {
  const t = useTranslations();
  const restore = useRestore(kind, id);
  return (
    <div className="space-y-2">
      <Button isPending={restore.isPending} onPress={() => restore.mutate({ version, current })}>
        <RotateCcw aria-hidden="true" />
        {t("history.steps.restore", { version: String(version) })}
      </Button>
      {restore.error && <ErrorState error={restore.error} />}
    </div>
  );
}
