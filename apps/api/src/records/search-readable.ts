import { type KindName, kindNames, type Principal } from "@intersector/domain";
import type { Register, SearchHit } from "@intersector/store";
import { readable } from "./permissions.ts";

/** What a search finds: the best of it, and how much of each kind there is. */
export interface Found {
  hits: SearchHit[];
  counts: { kind: KindName; count: number }[];
}

/**
 * Full-text search over what somebody may read, and nothing else: nothing closed is counted or ranked on the way.
 * The counts are those of every kind, also where the hits are of some kinds alone.
 */
export async function searchReadable(
  register: Register,
  principal: Principal,
  words: string,
  { kinds = kindNames, limit = 50 }: { kinds?: readonly KindName[]; limit?: number } = {},
): Promise<Found> {
  const among = readable(principal).filter(({ state }) => state !== "withdrawn");
  const [hits, counts] = await Promise.all([
    register.search(words, { among: among.filter(({ kind }) => kinds.includes(kind)), limit }),
    register.countSearch(words, { among }),
  ]);
  return { hits, counts };
}
