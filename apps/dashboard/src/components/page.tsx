import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { announce } from "../lib/announce.ts";

export interface PageProps {
  /** What the page is, in the reader's language: heading, window title and what a screen reader hears on arrival. */
  title: string;
  /** The heading where it is more than the title's text: a title in another language, for instance. */
  heading?: ReactNode;
  /** Where the page stands, above the heading. */
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** One page: its heading takes the focus on arrival, so that the keyboard goes on from there. */
export function Page({ title, heading, above, lead, actions, children }: PageProps) {
  const t = useTranslations();
  const ref = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${t("app.name")}`;
    announce(title);
    // The first page of a visit leaves the focus at the top, where the skip link is.
    if (window.history.length > 1 && document.activeElement === document.body && hasNavigated) {
      ref.current?.focus({ preventScroll: true });
    }
    hasNavigated = true;
  }, [title, t]);

  return (
    <div className="container-page pt-8 pb-16">
      <header className="mb-8 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-[60rem] grow basis-80">
          {above && <div className="mb-2 text-sm text-ink-faint">{above}</div>}
          <h1 ref={ref} tabIndex={-1} className="text-2xl md:text-3xl">
            {heading ?? title}
          </h1>
          {lead && <div className="prose-measure mt-3 text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

let hasNavigated = false;

export interface SectionProps {
  title: string;
  /** A sentence on what is shown and how to read it. */
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A part of a page under its own heading. */
export function Section({ title, note, aside, children, className = "" }: SectionProps) {
  return (
    <section className={className}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-lg">{title}</h2>
        {aside && <div className="text-sm">{aside}</div>}
      </div>
      {note && <p className="prose-measure -mt-1 mb-4 text-sm text-ink-faint">{note}</p>}
      {children}
    </section>
  );
}
