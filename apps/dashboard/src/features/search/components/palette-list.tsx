import { type Language, labelOfKind } from "@intersector/domain";
import { useRouter } from "@tanstack/react-router";
import { ArrowRight, Clock, Search } from "lucide-react";
import { ListBox, ListBoxItem } from "react-aria-components";
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

/**
 * The lines of the palette; the arrow keys go through all of them. The first of each part carries its heading: parts of
 * a list that come and go with what is typed are more than the list can follow.
 */
export function PaletteList({ parts, choose }: PaletteListProps) {
  const t = useTranslations();
  const language = useLanguage();
  const router = useRouter();
  const lines = parts.flatMap((part) =>
    part.entries.map((entry, at) => ({ ...entry, id: entry.key, ...(at === 0 ? { part } : {}) })),
  );
  return (
    <ListBox
      aria-label={t("search.results")}
      items={lines}
      onAction={(key) => {
        const line = lines.find(({ id }) => id === key);
        if (line) choose(line);
      }}
      className="min-h-0 overflow-y-auto overscroll-contain p-2 outline-none"
    >
      {(line) => {
        const place = placeOf(line, language);
        return (
          <ListBoxItem
            id={line.id}
            textValue={line.text}
            {...(place ? { href: router.buildLocation(place).href } : {})}
            className="group block cursor-pointer text-sm outline-none"
          >
            {line.part && <Heading part={line.part} />}
            <span className="block rounded-md px-3 py-2 group-data-focused:bg-accent-soft">
              <LineText entry={line} />
            </span>
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}

function Heading({ part }: { part: PalettePart }) {
  const { number } = useFormats();
  return (
    <span className="flex items-baseline gap-2 px-3 pt-3 pb-1 text-xs font-semibold text-ink-faint">
      {part.heading}
      {part.count !== undefined && <span className="font-normal tabular-nums">{number(part.count)}</span>}
    </span>
  );
}

function placeOf(entry: PaletteEntry, language: Language) {
  if (entry.type === "hit") return placeOfRecord(language, entry.hit.kind, entry.hit.id);
  if (entry.type !== "recent" || "words" in entry.recent) return undefined;
  return placeOfRecord(language, entry.recent.kind, entry.recent.id);
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
