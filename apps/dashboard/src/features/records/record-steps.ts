import type { KindName, RecordState } from "@intersector/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { showNotice } from "../../lib/notices.ts";
import { publishRecord, restoreRecord, withdrawRecord } from "../../lib/record-writes.ts";

type Step = "publish" | "withdraw";

const steps = { publish: publishRecord, withdraw: withdrawRecord } as const;

interface Current {
  version: number;
  state: RecordState;
  mayWithdraw: boolean;
}

/**
 * Publishes a record, or takes it out of what readers see. What was published is withdrawn again where that was a
 * mistake, and the other way round; a draft that is withdrawn does not come back.
 */
export function useStep(kind: KindName, id: string, current: Current) {
  const t = useTranslations();
  const refresh = useRefresh(kind, id);
  return useMutation({
    mutationFn: (step: Step) => steps[step](kind, { id, version: current.version }),
    onSuccess: async (written, step) => {
      const undo = async () => {
        await steps[step === "publish" ? "withdraw" : "publish"](kind, written);
        await refresh();
      };
      const canUndo = step === "publish" ? current.mayWithdraw : current.state === "published";
      showNotice({ message: t(`history.steps.done.${step}`), ...(canUndo ? { undo } : {}) });
      await refresh();
    },
  });
}

/** Writes an old version anew; undone by writing anew the one that it took the place of. */
export function useRestore(kind: KindName, id: string) {
  const t = useTranslations();
  const refresh = useRefresh(kind, id);
  return useMutation({
    mutationFn: ({ version, current }: { version: number; current: number }) =>
      restoreRecord(kind, { id, version: current }, version),
    onSuccess: async (written, { version, current }) => {
      const isSame = written.version === current;
      const undo = async () => {
        await restoreRecord(kind, written, current);
        await refresh();
      };
      const message = isSame
        ? t("history.steps.sameAsNow", { version: String(version) })
        : t("history.steps.restored", { version: String(version) });
      showNotice({ message, ...(isSame ? {} : { undo }) });
      await refresh();
    },
  });
}

function useRefresh(kind: KindName, id: string) {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ["records", kind] }),
      client.invalidateQueries({ queryKey: ["records", kind, id] }),
      client.invalidateQueries({ queryKey: ["changes"] }),
      client.invalidateQueries({ queryKey: ["overview"] }),
    ]);
  };
}
