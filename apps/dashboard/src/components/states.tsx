import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ApiProblem } from "../lib/problem.ts";
import { buttonClass } from "./button-class.ts";

/** Nothing to show, and what to do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-6 py-10 text-center">
      <p className="font-semibold">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-prose text-sm text-ink-soft">{children}</div>}
      {action && <div className="mt-5 flex justify-center gap-2">{action}</div>}
    </div>
  );
}

/** What went wrong, in the reader's language, and what to do. The one way in which errors are shown. */
export function ErrorState({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const t = useTranslations();
  const problem = error instanceof ApiProblem ? error : undefined;
  return (
    <div role="alert" className="rounded-lg border border-bad bg-bad-soft px-5 py-4">
      <div className="flex gap-3">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-bad" />
        <div className="min-w-0 space-y-2">
          <p className="font-semibold">{problem ? problem.sentence : t("error.unreachable")}</p>
          {!problem && <p className="text-sm text-ink-soft">{t("error.unreachableAdvice")}</p>}
          {problem && problem.findings.length > 0 && (
            <ul className="list-disc space-y-1 ps-5 text-sm">
              {problem.findings.map((finding) => (
                <li key={`${finding.pointer} ${finding.message}`}>
                  {finding.field ? (
                    <span className="me-2 font-semibold">{finding.field}</span>
                  ) : (
                    finding.pointer && <code className="me-2 text-xs">{finding.pointer}</code>
                  )}
                  {finding.message}
                </li>
              ))}
            </ul>
          )}
          {problem?.requestId && (
            <p className="text-xs text-ink-soft">{t("error.reference", { id: problem.requestId })}</p>
          )}
          {retry && (
            <button type="button" onClick={retry} className={buttonClass()}>
              {t("error.retry")}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

/** The outline of what is being fetched. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useTranslations();
  return (
    <div role="status" aria-busy="true" className="space-y-3">
      <span className="sr-only">{t("state.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          aria-hidden="true"
          className="h-5 rounded-sm bg-sunken motion-safe:animate-pulse"
          style={{ inlineSize: `${94 - ((line * 17) % 40)}%` }}
        />
      ))}
    </div>
  );
}
