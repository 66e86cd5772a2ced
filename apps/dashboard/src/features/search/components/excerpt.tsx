import { splitExcerpt } from "../split-excerpt.ts";

/** The words around a match, with what matched set off. Their language is not known: each stands in its own direction. */
export function Excerpt({ text }: { text: string }) {
  const parts = splitExcerpt(text);
  if (!parts.some(({ isMatch }) => isMatch)) return null;
  return (
    <span className="mt-0.5 line-clamp-2 text-xs text-ink-soft">
      <bdi>
        {parts.map(({ text: part, isMatch, at }) =>
          isMatch ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
        )}
      </bdi>
    </span>
  );
}
