import { useNavigate } from "@tanstack/react-router";
import { FolderOpen } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { type PairReply, useOpenCase } from "../overlaps-api.ts";

export interface PairCasesProps {
  analysis: string;
  reply: PairReply;
}

/** The cases that already hold both activities, and the step that takes the pair up as a new one. */
export function PairCases({ analysis, reply }: PairCasesProps) {
  const t = useTranslations();
  const language = useLanguage();
  const navigate = useNavigate();
  const { pair, cases, mayOpenCase } = reply;
  const open = useOpenCase(analysis, pair);
  return (
    <div className="space-y-4">
      {cases.length > 0 && (
        <ul className="space-y-2">
          {cases.map((known) => (
            <li
              key={known.id}
              className="rounded-md border border-line bg-surface px-4 py-3 text-sm font-medium"
            >
              <RecordLink kind="overlapCase" id={known.id} title={known.title} />
            </li>
          ))}
        </ul>
      )}
      {cases.length === 0 && <p className="text-sm text-ink-soft">{t("overlaps.noCase")}</p>}
      {open.error && <ErrorState error={open.error} />}
      {mayOpenCase && (
        <div className="space-y-2">
          <Button
            look={cases.length === 0 ? "primary" : "secondary"}
            isPending={open.isPending}
            onPress={() =>
              open.mutate(undefined, {
                onSuccess: ({ record }) =>
                  void navigate({
                    to: "/$language/overlaps/cases/$id",
                    params: { language, id: record.id },
                  }),
              })
            }
          >
            <FolderOpen aria-hidden="true" />
            {t(cases.length === 0 ? "overlaps.openCase" : "overlaps.openAnotherCase")}
          </Button>
          <p className="text-xs text-ink-faint">{t("overlaps.openCaseNote")}</p>
        </div>
      )}
    </div>
  );
}
