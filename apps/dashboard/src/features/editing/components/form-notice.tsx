import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

const tones = {
  accent: { box: "border-accent bg-accent-soft", icon: "text-accent-strong" },
  warn: { box: "border-warn bg-warn-soft", icon: "text-warn" },
} as const;

export interface FormNoticeProps {
  Icon: LucideIcon;
  tone: keyof typeof tones;
  title: string;
  note: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Something about the whole form that its writer must know, with what they can do. */
export function FormNotice({ Icon, tone, title, note, children }: FormNoticeProps) {
  return (
    <section aria-label={title} className={`mb-6 rounded-lg border px-5 py-4 ${tones[tone].box}`}>
      <div className="flex gap-3">
        <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${tones[tone].icon}`} />
        <div className="min-w-0 space-y-2">
          <p className="font-semibold">{title}</p>
          <p className="max-w-prose text-sm">{note}</p>
          {children && <div className="flex flex-wrap items-center gap-2 pt-1">{children}</div>}
        </div>
      </div>
    </section>
  );
}
