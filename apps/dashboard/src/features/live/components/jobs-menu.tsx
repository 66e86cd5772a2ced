import { ListChecks, LoaderCircle } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { useTranslations } from "use-intl";
import { announce } from "../../../lib/announce.ts";
import { type Job, useJobs } from "../../../lib/live-events.ts";
import { isUnderWay, stateOfJob } from "../job-state.ts";
import { JobLine } from "./job-line.tsx";

/** The reader's imports and analyses: how far they are, from wherever the reader is. */
export function JobsMenu() {
  const t = useTranslations();
  const jobs = useJobs();
  useJobNews(jobs);
  const underWay = jobs.filter(isUnderWay);
  const label = t("live.jobs.button", { count: underWay.length });
  return (
    <DialogTrigger>
      <AriaButton
        aria-label={label}
        className="flex min-h-9 min-w-9 cursor-pointer items-center justify-center gap-2 rounded-md px-2 text-sm font-medium text-ink-soft hover:bg-sunken hover:text-ink"
      >
        {underWay.length > 0 ? (
          <LoaderCircle
            aria-hidden="true"
            className="size-[1.1rem] shrink-0 text-accent motion-safe:animate-spin"
          />
        ) : (
          <ListChecks aria-hidden="true" className="size-[1.1rem] shrink-0" />
        )}
        {underWay.length > 0 && <span className="tabular-nums">{underWay.length}</span>}
      </AriaButton>
      <Popover
        placement="bottom end"
        className="max-h-[70vh] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-surface p-4 shadow-raised"
      >
        <Dialog className="space-y-3 outline-none">
          {({ close }) => (
            <>
              <Heading slot="title" className="text-sm font-semibold">
                {t("live.jobs.title")}
              </Heading>
              <ul className="divide-y divide-line">
                {jobs.toReversed().map((job) => (
                  <JobLine key={job.id} job={job} close={close} />
                ))}
              </ul>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Says it when a job that was under way has ended; what ended before the page was opened is no news. */
function useJobNews(jobs: readonly Job[]): void {
  const t = useTranslations();
  const underWay = useRef(new Set<string>());
  useEffect(() => {
    for (const job of jobs) {
      if (isUnderWay(job)) {
        underWay.current.add(job.id);
      } else if (underWay.current.delete(job.id)) {
        const name =
          job.job === "import"
            ? t("live.jobs.import", { file: job.fileName ?? "" })
            : t("live.jobs.analysis");
        announce(t("live.jobs.news", { name, state: t(`live.jobs.state.${stateOfJob(job)}`) }));
      }
    }
  }, [jobs, t]);
}
