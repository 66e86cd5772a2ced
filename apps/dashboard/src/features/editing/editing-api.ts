import type { KindName, LocalizedText, RecordKey } from "@intersector/domain";
import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { Included } from "../../lib/included.ts";
import type { CurrentVersion } from "../../lib/problem.ts";
import { because, onVersion, type StoredVersion } from "../../lib/record-writes.ts";
import { titleOfShown } from "../../lib/title-of-shown.ts";

export async function createRecord(
  kind: KindName,
  record: { id: string; body: Record<string, unknown>; state: "draft" | "published" },
  reason: string,
): Promise<StoredVersion> {
  const reply = await answer(
    api.records[":kind"].$post({ param: { kind }, json: { ...record, ...because(reason) } }),
  );
  return reply.record as StoredVersion;
}

export async function changeRecord(
  kind: KindName,
  { id, version }: StoredVersion,
  body: Record<string, unknown>,
  reason: string,
): Promise<StoredVersion> {
  const reply = await answer(
    api.records[":kind"][":id"].$put({
      param: { kind, id },
      json: { body, ...because(reason) },
      ...onVersion(version),
    }),
  );
  return reply.record as StoredVersion;
}

export async function readStored(kind: KindName, id: string): Promise<CurrentVersion> {
  const reply = await answer(api.records[":kind"][":id"].$get({ param: { kind, id }, query: {} }));
  return reply.record as CurrentVersion;
}

/** How many records are offered at once. */
const offered = 15;

/** A record that a reference may point at. */
export interface RecordChoice extends RecordKey {
  title: LocalizedText | string;
}

/** The records that a reference may point at: those that hold the words, or while there are none the first by title. */
export function choicesQuery(kinds: readonly KindName[], words: string) {
  return queryOptions({
    queryKey: ["records", "choices", kinds, words],
    queryFn: ({ signal }) => (words === "" ? firstChoices(kinds, signal) : findChoices(kinds, words, signal)),
  });
}

async function findChoices(
  kinds: readonly KindName[],
  q: string,
  signal: AbortSignal,
): Promise<RecordChoice[]> {
  const query = { q, kinds: kinds.join(","), limit: String(offered) };
  const { hits } = await answer(api.search.$get({ query }, { init: { signal } }));
  return hits.map(({ kind, id, title }) => ({ kind, id, title }));
}

/** Of several kinds nothing stands out before there are words. */
async function firstChoices(kinds: readonly KindName[], signal: AbortSignal): Promise<RecordChoice[]> {
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return [];
  const query = { include: "references" as const, sort: "title", limit: String(offered) };
  const { records, included } = await answer(
    api.records[":kind"].$get({ param: { kind }, query }, { init: { signal } }),
  );
  return records.map(({ id, body }) => ({
    kind,
    id,
    title: titleOfShown(included as Included | undefined, kind, id, body as never),
  }));
}
