import { type KindName, kindNames, type Principal, type RecordState } from "@intersector/domain";
import type { Register, SearchHit } from "@intersector/store";
import { readableStates } from "./permissions.ts";

/**
 * Full-text search over what somebody may read, and nothing else: kinds with the same readable states are searched
 * together, so that nothing closed is counted or ranked on the way.
 */
export async function searchReadable(
  register: Register,
  principal: Principal,
  words: string,
  { kinds = kindNames, limit = 50 }: { kinds?: readonly KindName[]; limit?: number } = {},
): Promise<SearchHit[]> {
  const groups = new Map<string, { kinds: KindName[]; states: RecordState[] }>();
  for (const kind of kinds) {
    const states = readableStates(principal, kind).filter((state) => state !== "withdrawn");
    if (states.length === 0) continue;
    const key = states.join();
    const group = groups.get(key) ?? { kinds: [], states };
    group.kinds.push(kind);
    groups.set(key, group);
  }
  const found = await Promise.all(
    [...groups.values()].map((group) => register.search(words, { ...group, limit })),
  );
  return found
    .flat()
    .sort((a, b) => b.rank - a.rank || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, limit);
}
