import { useQueryClient } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "../../../lib/announce.ts";
import { forgetJobs, keepChange, keepJob, useJobs } from "../../../lib/live-events.ts";
import { ApiProblem } from "../../../lib/problem.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { followEvents } from "../follow-events.ts";
import { refreshQueries } from "../refresh-queries.ts";
import { watchServer } from "../watch-server.ts";

/**
 * Who has nothing under way is spared it. Where it cannot be fetched because the server has just gone, it is left out:
 * what says that the server is gone must not go with it.
 */
const JobsMenu = lazy<ComponentType>(() =>
  import("./jobs-menu.tsx").then(
    (module) => ({ default: module.JobsMenu }),
    () => ({ default: () => null }),
  ),
);

/** What happens meanwhile, for the person who is signed in, or for a visitor: the reader's jobs, changes by others, and a server that does not answer. */
export function Live({ person }: { person: string | undefined }) {
  const t = useTranslations();
  const language = useLanguage();
  const client = useQueryClient();
  const [isGone, setGone] = useState(false);
  const hasJobs = useJobs().length > 0;

  useEffect(() => {
    const refresh = refreshQueries(client);
    const server = watchServer({
      gone: () => {
        setGone(true);
        announce(t("live.server.gone"));
      },
      back: () => {
        setGone(false);
        announce(t("live.server.back"));
        refresh.everything();
      },
    });
    const stopWatching = client.getQueryCache().subscribe((event) => {
      if (event.type !== "updated") return;
      const { action } = event;
      if ((action.type === "failed" || action.type === "error") && !(action.error instanceof ApiProblem)) {
        server.suspect();
      }
    });
    const stopSaving = client.getMutationCache().subscribe((event) => {
      const error = event.mutation?.state.error;
      if (event.type === "updated" && error && !(error instanceof ApiProblem)) server.suspect();
    });
    const stopFollowing = person
      ? followEvents(language, {
          change: (change) => {
            keepChange(change);
            refresh.change(change);
          },
          job: (job) => {
            if (job.mine) keepJob(job);
            refresh.job(job);
          },
          lost: server.suspect,
        })
      : undefined;
    return () => {
      stopFollowing?.();
      // Somebody else's jobs are not this reader's.
      forgetJobs();
      stopWatching();
      stopSaving();
      server.stop();
      refresh.stop();
    };
  }, [client, language, person, t]);

  return (
    <>
      {hasJobs && (
        <Suspense fallback={null}>
          <JobsMenu />
        </Suspense>
      )}
      {isGone && (
        <p
          role="status"
          className="absolute inset-x-0 top-full border-b border-warn bg-warn-soft px-4 py-2 text-center text-sm font-semibold text-warn"
        >
          {t("live.server.gone")}
        </p>
      )}
    </>
  );
}
