import { kindTerms, textIn } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Search, X } from "lucide-react";
import { useDeferredValue, useEffect, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { ErrorState } from "../../../components/states.tsx";
import { announce } from "../../../lib/announce.ts";
import { placeOfRecord } from "../../../lib/place-of-record.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { isSearchable } from "../is-searchable.ts";
import { type SearchHit, searchQuery } from "../search-api.ts";
import { Excerpt } from "./excerpt.tsx";

/** Words to records of every kind, as they are typed; the keyboard alone is enough. */
export function SearchDialog({ close }: { close: () => void }) {
  const t = useTranslations();
  const language = useLanguage();
  const router = useRouter();
  const [words, setWords] = useState("");
  const q = useDeferredValue(words.trim());
  const query = useQuery(searchQuery(q));
  const hits = isSearchable(q) ? query.data?.hits : undefined;
  const count = query.isPlaceholderData ? undefined : hits?.length;
  useEffect(() => {
    if (count !== undefined) announce(t("search.count", { count }));
  }, [count, t]);
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
            {query.error && (
              <div className="p-4">
                <ErrorState error={query.error} />
              </div>
            )}
            {hits && hits.length > 0 && (
              <ListBox
                aria-label={t("search.results")}
                items={hits.map((hit) => ({ ...hit, key: `${hit.kind} ${hit.id}` }))}
                onAction={close}
                className="min-h-0 overflow-y-auto overscroll-contain p-2 outline-none"
              >
                {(hit) => (
                  <ListBoxItem
                    id={hit.key}
                    href={router.buildLocation(placeOfRecord(language, hit.kind, hit.id)).href}
                    textValue={typeof hit.title === "string" ? hit.title : textIn(hit.title, language).text}
                    className="block cursor-pointer rounded-md px-3 py-2.5 text-sm outline-none data-focused:bg-accent-soft"
                  >
                    <Hit hit={hit} />
                  </ListBoxItem>
                )}
              </ListBox>
            )}
            {(!hits || hits.length === 0) && !query.error && (
              <p className="px-5 py-6 text-sm text-ink-faint">
                {hits ? t("search.nothing") : t("search.hint")}
              </p>
            )}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const language = useLanguage();
  return (
    <>
      <span className="flex items-baseline justify-between gap-4">
        <span className="min-w-0 font-semibold">
          <Localized value={hit.title} />
        </span>
        <span className="shrink-0 text-xs text-ink-soft">{kindTerms[hit.kind][language]}</span>
      </span>
      <Excerpt text={hit.excerpt} />
    </>
  );
}
