import type { KindName } from "@intersector/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { answer, api } from "../../lib/api.ts";
import { showNotice } from "../../lib/notices.ts";

type Step = "publish" | "withdraw";

/** The version that a step made, which the next step is taken from. */
async function takeStep(step: Step, kind: KindName, id: string, version: number): Promise<number> {
  const header = { "If-Match": `"${version}"` };
  const given = { param: { kind, id }, header, json: {} };
  const path = api.records[":kind"][":id"];
  const { record } = await answer(
    step === "publish" ? path.publish.$post(given) : path.withdraw.$post(given),
  );
  return record.version;
}

async function restore(kind: KindName, id: string, version: number, current: number): Promise<number> {
  const { record } = await answer(
    api.records[":kind"][":id"].restore.$post({
      param: { kind, id },
      header: { "If-Match": `"${current}"` },
      json: { version },
    }),
  );
  return record.version;
}

/** Publishes a record, or takes it out of what readers see; what was published before can be undone. */
export function useStep(kind: KindName, id: string, current: { version: number; isPublished: boolean }) {
  const t = useTranslations();
  const refresh = useRefresh(kind, id);
  return useMutation({
    mutationFn: (step: Step) => takeStep(step, kind, id, current.version),
    onSuccess: async (version, step) => {
      const undo = async () => {
        await takeStep("publish", kind, id, version);
        await refresh();
      };
      showNotice({
        message: t(`history.steps.done.${step}`),
        ...(step === "withdraw" && current.isPublished ? { undo } : {}),
      });
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
      restore(kind, id, version, current),
    onSuccess: async (written, { version, current }) => {
      const undo = async () => {
        await restore(kind, id, current, written);
        await refresh();
      };
      const message =
        written === current
          ? t("history.steps.sameAsNow", { version: String(version) })
          : t("history.steps.restored", { version: String(version) });
      showNotice({ message, ...(written === current ? {} : { undo }) });
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
