import type { KindName } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { withdrawalQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";

export interface WithdrawnNoteProps {
  kind: KindName;
  id: string;
  may: { publish: boolean; readHistory: boolean };
}

/** Says of a record that it is withdrawn, when, by whom and why, as far as the reader may know, and what to do. */
export function WithdrawnNote({ kind, id, may }: WithdrawnNoteProps) {
  const t = useTranslations();
  const { moment } = useFormats();
  const withdrawal = useQuery({ ...withdrawalQuery(kind, id), enabled: may.readHistory }).data?.changes[0];
  return (
    <div role="note" className="mb-8 space-y-1 rounded-lg border border-warn bg-warn-soft px-5 py-4 text-sm">
      <p className="font-semibold">{t("history.withdrawn.title")}</p>
      {withdrawal && (
        <p>
          {t("history.withdrawn.when", {
            moment: moment(withdrawal.at),
            name: withdrawal.actorName,
          })}
        </p>
      )}
      {withdrawal?.reason && (
        <p>
          {t("history.withdrawn.why")} <bdi>{withdrawal.reason}</bdi>
        </p>
      )}
      <p>{t(may.publish ? "history.withdrawn.publishAgain" : "history.withdrawn.askSecretariat")}</p>
    </div>
  );
}
