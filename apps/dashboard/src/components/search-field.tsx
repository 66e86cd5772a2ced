import { Search, X } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";

/** How long after the last key the words are taken, in milliseconds. */
const pauseMs = 300;

export interface SearchFieldProps {
  label: string;
  value: string;
  onSearch: (words: string) => void;
}

/** Words that narrow a list, taken when the reader pauses or goes on to something else. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const t = useTranslations();
  const [words, setWords] = useState(value);
  const isTaken = useRef(true);
  const type = (next: string) => {
    isTaken.current = false;
    setWords(next);
  };
  // Once: who has pressed a link meanwhile is not called back to the list.
  const take = useCallback(() => {
    if (isTaken.current) return;
    isTaken.current = true;
    onSearch(words.trim());
  }, [words, onSearch]);
  useEffect(() => setWords(value), [value]);
  useEffect(() => {
    if (words.trim() === value) return;
    const pause = setTimeout(take, pauseMs);
    return () => clearTimeout(pause);
  }, [words, value, take]);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="relative min-w-0 grow">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute start-3 top-3 size-4 text-ink-faint"
      />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={words}
        onChange={({ target }) => type(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") {
            isTaken.current = false;
            take();
          }
          if (key === "Escape") type("");
        }}
        className="min-h-10 w-full rounded-md border border-line-strong bg-surface ps-9 pe-9 text-sm text-ink placeholder:text-ink-faint [&::-webkit-search-cancel-button]:hidden"
      />
      {words !== "" && (
        <button
          type="button"
          aria-label={t("search.clear")}
          onClick={() => {
            type("");
            input.current?.focus();
          }}
          className="absolute end-1.5 top-1.5 flex size-7 cursor-pointer items-center justify-center rounded-sm text-ink-faint hover:bg-sunken"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      )}
    </div>
  );
}
