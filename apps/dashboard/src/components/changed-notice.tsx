import type { KindName } from "@intersector/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { announce } from "../lib/announce.ts";
import { useLatestChange } from "../lib/live-events.ts";
import { Button } from "./button.tsx";

export interface ChangedNoticeProps {
  kind: KindName;
  id: string;
  /** The version that the reader sees. */
  version: number;
}

/** Says that somebody has written a newer version than the one in sight, and shows it when the reader wants it. */
export function ChangedNotice({ kind, id, version }: ChangedNoticeProps) {
  const t = useTranslations();
  const client = useQueryClient();
  const change = useLatestChange(kind, id);
  const isNewer = change !== undefined && change.version > version;
  const sentence = change?.actorName
    ? t("live.changed.by", { name: change.actorName })
    : t("live.changed.somebody");
  useEffect(() => {
    if (isNewer) announce(sentence);
  }, [isNewer, sentence]);
  if (!isNewer) return null;
  return (
    <div className="mb-8 flex flex-wrap items-center justify-between gap-3 rounded-lg border border-accent bg-accent-soft px-5 py-3 text-sm">
      <p className="font-semibold text-accent-strong">
        <bdi>{sentence}</bdi>
      </p>
      <Button onPress={() => void client.invalidateQueries({ queryKey: ["records", kind, id] })}>
        {t("live.changed.show")}
      </Button>
    </div>
  );
}
