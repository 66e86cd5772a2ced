import type { KindName, RecordState } from "@intersector/domain";
import { answer, api } from "./api.ts";

/** A record as a reply of the API gives it. */
export interface StoredVersion {
  id: string;
  version: number;
  state: RecordState;
  body: Readonly<Record<string, unknown>>;
}

/** Which version of which record a step is taken from. */
export type VersionKey = Pick<StoredVersion, "id" | "version">;

/** A write says on which version it stands: somebody else's change meanwhile is a conflict. */
export const onVersion = (version: number) => ({ header: { "If-Match": `"${version}"` } });
export const because = (reason: string) => (reason.trim() === "" ? {} : { reason: reason.trim() });

export async function publishRecord(
  kind: KindName,
  { id, version }: VersionKey,
  reason = "",
): Promise<StoredVersion> {
  const reply = await answer(
    api.records[":kind"][":id"].publish.$post({
      param: { kind, id },
      json: because(reason),
      ...onVersion(version),
    }),
  );
  return reply.record as StoredVersion;
}

/** Takes a record out of what readers see. */
export async function withdrawRecord(kind: KindName, { id, version }: VersionKey): Promise<StoredVersion> {
  const reply = await answer(
    api.records[":kind"][":id"].withdraw.$post({ param: { kind, id }, json: {}, ...onVersion(version) }),
  );
  return reply.record as StoredVersion;
}

/** Writes the body of an earlier version over the current one. */
export async function restoreRecord(
  kind: KindName,
  { id, version }: VersionKey,
  toVersion: number,
): Promise<StoredVersion> {
  const reply = await answer(
    api.records[":kind"][":id"].restore.$post({
      param: { kind, id },
      json: { version: toVersion },
      ...onVersion(version),
    }),
  );
  return reply.record as StoredVersion;
}
