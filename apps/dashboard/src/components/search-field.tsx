import { Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { SearchField as AriaSearchField, Button, Input } from "react-aria-components";
import { useTranslations } from "use-intl";

/** How long after the last key the words are taken, in milliseconds. */
const pauseMs = 300;

export interface SearchFieldProps {
  label: string;
  value: string;
  onSearch: (words: string) => void;
}

/** Words that narrow a list, taken when the reader pauses. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const t = useTranslations();
  const [words, setWords] = useState(value);
  useEffect(() => setWords(value), [value]);
  useEffect(() => {
    if (words.trim() === value) return;
    const pause = setTimeout(() => onSearch(words.trim()), pauseMs);
    return () => clearTimeout(pause);
  }, [words, value, onSearch]);
  return (
    <AriaSearchField
      aria-label={label}
      value={words}
      onChange={setWords}
      onSubmit={() => onSearch(words.trim())}
      className="group relative min-w-0 grow"
    >
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute start-3 top-3 size-4 text-ink-faint"
      />
      <Input
        placeholder={label}
        className="min-h-10 w-full rounded-md border border-line-strong bg-surface ps-9 pe-9 text-sm placeholder:text-ink-faint [&::-webkit-search-cancel-button]:hidden"
      />
      <Button
        aria-label={t("search.clear")}
        className="absolute end-1.5 top-1.5 flex size-7 cursor-pointer items-center justify-center rounded-sm text-ink-faint group-data-empty:hidden hover:bg-sunken"
      >
        <X aria-hidden="true" className="size-4" />
      </Button>
    </AriaSearchField>
  );
}
