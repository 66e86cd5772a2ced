import type { KindName } from "@intersector/domain";
import { History } from "lucide-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { announce } from "../../../lib/announce.ts";
import { useLatestChange } from "../../../lib/live-events.ts";
import { FormNotice } from "./form-notice.tsx";

export interface ChangedMeanwhileProps {
  kind: KindName;
  id: string;
  /** The version that the form stands on. */
  version: number;
  /** Puts what the form holds beside the other version. */
  compare: () => void;
}

/** Says while somebody writes that somebody else has saved the record, before they find out by saving theirs. */
export function ChangedMeanwhile({ kind, id, version, compare }: ChangedMeanwhileProps) {
  const t = useTranslations();
  const change = useLatestChange(kind, id);
  const isNewer = change !== undefined && change.version > version;
  const title = change?.actorName
    ? t("live.changed.by", { name: change.actorName })
    : t("live.changed.somebody");
  useEffect(() => {
    if (isNewer) announce(title);
  }, [isNewer, title]);
  if (!isNewer) return null;
  return (
    <FormNotice Icon={History} tone="warn" title={title} note={t("editing.meanwhile.note")}>
      <Button onPress={compare}>{t("editing.meanwhile.compare")}</Button>
    </FormNotice>
  );
}
