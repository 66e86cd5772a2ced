import { splitExcerpt } from "../split-excerpt.ts";

/** The words around a match, with what matched set off, in their own direction. */
export function Excerpt({ text, lang }: { text: string; lang?: string }) {
  const parts = splitExcerpt(text);
  if (!parts.some(({ isMatch }) => isMatch)) return null;
  return (
    <span className="line-clamp-2 min-w-0">
      <bdi lang={lang}>
        {parts.map(({ text: part, isMatch, at }) =>
          isMatch ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
        )}
      </bdi>
    </span>
  );
}
