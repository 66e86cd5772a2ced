import type { KindName } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Autocomplete, Button, Dialog, Input, Modal, ModalOverlay, SearchField } from "react-aria-components";
import { useTranslations } from "use-intl";
import { ErrorState } from "../../../components/states.tsx";
import { announce } from "../../../lib/announce.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useSettled } from "../../../lib/use-settled.ts";
import { type Command, matchCommands } from "../command.ts";
import { isSearchable } from "../is-searchable.ts";
import {
  type PaletteEntry,
  type PalettePart,
  partOfCommands,
  partOfRecent,
  partsOfHits,
} from "../palette-parts.ts";
import { keepRecent, readRecent } from "../recent.ts";
import { searchQuery } from "../search-api.ts";
import { KindFilter } from "./kind-filter.tsx";
import { PaletteList } from "./palette-list.tsx";

/** How long after the last key the words are looked for, in milliseconds. */
const pauseMs = 80;

export interface SearchDialogProps {
  close: () => void;
  /** What can be done from here beside opening a record. */
  commands: readonly Command[];
  /** Under whose name it is kept what was opened. */
  reader: string;
}

/** Words to records of every kind, and to what can be done, as they are typed; the keyboard alone is enough. */
export function SearchDialog({ close, commands, reader }: SearchDialogProps) {
  const t = useTranslations();
  const language = useLanguage();
  const router = useRouter();
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<KindName>();
  const typed = words.trim();
  const settled = useSettled(typed, pauseMs);
  const query = useQuery(searchQuery({ words: settled, kind }));
  const found = isSearchable(typed) ? query.data : undefined;
  const isCurrent = typed === settled && !query.isPlaceholderData;
  const total = isCurrent ? found?.counts.reduce((sum, { count }) => sum + count, 0) : undefined;
  useEffect(() => {
    if (total !== undefined) announce(t("search.count", { count: total }));
  }, [total, t]);

  const all: PalettePart[] = found?.hits.length
    ? [
        {
          id: "all",
          heading: t("palette.more"),
          entries: [{ type: "all", key: "all", text: t("palette.toAll", { words: typed }), words: typed }],
        },
      ]
    : [];
  const parts = [
    ...(typed === "" ? partOfRecent(readRecent(reader), t("palette.recent")) : []),
    ...(found ? partsOfHits(found, language) : []),
    ...partOfCommands(matchCommands(commands, typed), t("palette.commands"), typed),
    ...all,
  ];

  function choose(entry: PaletteEntry) {
    if (entry.type === "recent" && "words" in entry.recent) return setWords(entry.recent.words);
    if (entry.type === "hit") {
      if (typed !== "") keepRecent(reader, { words: typed });
      keepRecent(reader, { kind: entry.hit.kind, id: entry.hit.id, title: entry.text });
    }
    close();
    if (entry.type === "command") entry.command.run();
    if (entry.type === "all") {
      keepRecent(reader, { words: typed });
      const search = { q: entry.words, ...(kind === undefined ? {} : { kind }) };
      void router.navigate({ to: "/$language/search", params: { language }, search });
    }
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && close()}
      className="fixed inset-0 z-50 flex items-start justify-center bg-[rgb(10_16_24/0.5)] p-3 sm:px-6 sm:py-[10vh]"
    >
      <Modal className="flex max-h-full w-full max-w-2xl overflow-hidden rounded-lg border border-line bg-surface shadow-raised">
        <Dialog aria-label={t("search.open")} className="flex min-h-0 w-full flex-col outline-none">
          <Autocomplete inputValue={words} onInputChange={setWords} filter={() => true}>
            <div className="flex items-center gap-2 border-b border-line ps-4 pe-2">
              <Search aria-hidden="true" className="size-5 shrink-0 text-ink-faint" />
              <SearchField autoFocus aria-label={t("search.words")} className="min-w-0 grow">
                <Input
                  placeholder={t("search.words")}
                  className="min-h-14 w-full bg-transparent text-base outline-none placeholder:text-ink-faint [&::-webkit-search-cancel-button]:hidden"
                />
              </SearchField>
              <Button
                onPress={close}
                aria-label={t("search.close")}
                className="flex size-9 shrink-0 cursor-pointer items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink"
              >
                <X aria-hidden="true" className="size-5" />
              </Button>
            </div>
            {found && found.counts.length > 0 && (
              <div className="border-b border-line px-4 py-2.5">
                <KindFilter counts={found.counts} chosen={kind} choose={setKind} />
              </div>
            )}
            {query.error && (
              <div className="p-4">
                <ErrorState error={query.error} />
              </div>
            )}
            {found?.hits.length === 0 && !query.error && (
              <p className="px-5 pt-5 pb-2 text-sm text-ink-faint">{t("search.nothing")}</p>
            )}
            {typed !== "" && !isSearchable(typed) && (
              <p className="px-5 pt-5 pb-2 text-sm text-ink-faint">{t("search.hint")}</p>
            )}
            {parts.length > 0 && <PaletteList parts={parts} choose={choose} />}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
