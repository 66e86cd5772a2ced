import { labelOfKind } from "@intersector/domain";
import { useRouter } from "@tanstack/react-router";
import { ArrowRight, Clock, Search } from "lucide-react";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import { useTranslations } from "use-intl";
import { placeOfRecord } from "../../../lib/place-of-record.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { PaletteEntry, PalettePart } from "../palette-parts.ts";
import { HitText } from "./hit-text.tsx";

export interface PaletteListProps {
  parts: readonly PalettePart[];
  choose: (entry: PaletteEntry) => void;
}

/** The lines of the palette under their headings; the arrow keys go through all of them. */
export function PaletteList({ parts, choose }: PaletteListProps) {
  const t = useTranslations();
  const { number } = useFormats();
  const entries = new Map(parts.flatMap((part) => part.entries.map((entry) => [entry.key, entry])));
  return (
    <ListBox
      aria-label={t("search.results")}
      onAction={(key) => {
        const entry = entries.get(String(key));
        if (entry) choose(entry);
      }}
      className="min-h-0 overflow-y-auto overscroll-contain p-2 outline-none"
    >
      {parts.map((part) => (
        <ListBoxSection key={part.id} id={part.id}>
          <Header className="flex items-baseline gap-2 px-3 pt-3 pb-1 text-xs font-semibold text-ink-faint">
            {part.heading}
            {part.count !== undefined && (
              <span className="font-normal tabular-nums">{number(part.count)}</span>
            )}
          </Header>
          {part.entries.map((entry) => (
            <PaletteLine key={entry.key} entry={entry} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function PaletteLine({ entry }: { entry: PaletteEntry }) {
  const language = useLanguage();
  const router = useRouter();
  const href = (() => {
    if (entry.type === "hit") return placeOfRecord(language, entry.hit.kind, entry.hit.id);
    if (entry.type === "recent" && "id" in entry.recent) {
      return placeOfRecord(language, entry.recent.kind, entry.recent.id);
    }
    return undefined;
  })();
  return (
    <ListBoxItem
      id={entry.key}
      textValue={entry.text}
      {...(href ? { href: router.buildLocation(href).href } : {})}
      className="block cursor-pointer rounded-md px-3 py-2 text-sm outline-none data-focused:bg-accent-soft"
    >
      <LineText entry={entry} />
    </ListBoxItem>
  );
}

function LineText({ entry }: { entry: PaletteEntry }) {
  const language = useLanguage();
  if (entry.type === "hit") return <HitText hit={entry.hit} />;
  const icons = { recent: Clock, command: ArrowRight, all: Search };
  const Icon = icons[entry.type];
  return (
    <span className="flex items-center gap-2.5">
      <Icon
        aria-hidden="true"
        className={`size-4 shrink-0 text-ink-faint ${entry.type === "command" ? "mirrored" : ""}`}
      />
      <bdi className="min-w-0">{entry.text}</bdi>
      {entry.type === "recent" && "id" in entry.recent && (
        <span className="ms-auto shrink-0 text-xs text-ink-faint">
          {labelOfKind(entry.recent.kind, language, "one")}
        </span>
      )}
    </span>
  );
}
