import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Label, ProgressBar } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { answer, api } from "../../../lib/api.ts";
import type { Job } from "../../../lib/live-events.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { isUnderWay, stateOfJob } from "../job-state.ts";

const linkClass = "text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent";

/** One job: what it is, how far, and the way to its result. */
export function JobLine({ job, close }: { job: Job; close: () => void }) {
  const t = useTranslations();
  const language = useLanguage();
  const cancel = useMutation({
    mutationFn: async () => {
      const param = { id: job.id };
      if (job.job === "import") await answer(api.imports[":id"].$delete({ param }));
      else await answer(api.analyses[":id"].$delete({ param }));
    },
  });
  const state = t(`live.jobs.state.${stateOfJob(job)}`);
  return (
    <li className="space-y-2 py-3 text-sm first:pt-0 last:pb-0">
      <ProgressBar value={job.progress * 100} className="space-y-1.5">
        {({ percentage, valueText }) => (
          <>
            <Label className="block font-medium break-words">
              {job.job === "import"
                ? t("live.jobs.import", { file: job.fileName ?? "" })
                : t("live.jobs.analysis")}
            </Label>
            <span className="flex justify-between gap-3 text-xs text-ink-faint">
              <span>{state}</span>
              {isUnderWay(job) && <span className="tabular-nums">{valueText}</span>}
            </span>
            {isUnderWay(job) && (
              <span className="block h-1.5 overflow-hidden rounded-full bg-sunken">
                <span
                  className="block h-full rounded-full bg-accent"
                  style={{ inlineSize: `${percentage ?? 0}%` }}
                />
              </span>
            )}
          </>
        )}
      </ProgressBar>
      <div className="flex items-center justify-between gap-3">
        {job.job === "import" ? (
          <Link
            to="/$language/import/$id"
            params={{ language, id: job.id }}
            search={{}}
            onClick={close}
            className={linkClass}
          >
            {t("live.jobs.see")}
          </Link>
        ) : (
          <Link
            to="/$language/overlaps"
            params={{ language }}
            search={{ analysis: job.id }}
            onClick={close}
            className={linkClass}
          >
            {t("live.jobs.see")}
          </Link>
        )}
        {cancel.error && <ErrorState error={cancel.error} />}
        {isUnderWay(job) && (
          <Button isPending={cancel.isPending} onPress={() => cancel.mutate()}>
            {t("live.jobs.cancel")}
          </Button>
        )}
      </div>
    </li>
  );
}
