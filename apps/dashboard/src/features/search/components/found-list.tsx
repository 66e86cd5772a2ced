import { Link } from "@tanstack/react-router";
import { placeOfRecord } from "../../../lib/place-of-record.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import type { SearchHit } from "../search-api.ts";
import { HitText } from "./hit-text.tsx";

/** The records that were found, the best first, each with its kind and the words that matched. */
export function FoundList({ hits }: { hits: readonly SearchHit[] }) {
  const language = useLanguage();
  const kindName = useKindName();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`} className="relative py-3 text-sm hover:bg-sunken/60">
          <p className="text-xs text-ink-faint">{kindName(hit.kind)}</p>
          <Link
            {...placeOfRecord(language, hit.kind, hit.id)}
            className="block after:absolute after:inset-0 [&_.font-semibold]:text-accent"
          >
            <HitText hit={hit} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
