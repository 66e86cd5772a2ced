export type ButtonLook = "primary" | "secondary" | "quiet";

const common =
  "inline-flex min-h-9 cursor-pointer items-center justify-center gap-2 rounded-md px-3.5 py-1.5 text-sm font-semibold motion-safe:transition-colors [&_svg]:size-4 [&_svg]:shrink-0";

const looks: Record<ButtonLook, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-line-strong bg-surface text-ink hover:bg-sunken",
  quiet: "text-accent hover:bg-accent-soft",
};

/** The classes of a button, for a link that looks like one, and for what the first page must show without delay. */
export function buttonClass(look: ButtonLook = "secondary"): string {
  return `${common} ${looks[look]}`;
}
