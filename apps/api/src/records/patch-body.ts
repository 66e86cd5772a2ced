import { type RegisterRecord, VersionConflict } from "@intersector/domain";
import type { Register } from "@intersector/store";
import { mergePatch } from "./merge-patch.ts";
import { WriteConflict } from "./write-conflict.ts";

/**
 * The body that a patch makes of the version which its writer has read.
 * @throws WriteConflict where that version is no longer the present one, with what the writer meant by the patch.
 */
export async function patchBodyOf(
  register: Register,
  current: RegisterRecord,
  patch: Record<string, unknown>,
  expectedVersion: number,
): Promise<Record<string, unknown>> {
  const { kind, id, version } = current;
  if (version === expectedVersion) return merge(current.body, patch);
  const [read] = await register.history(kind, id, { before: expectedVersion + 1, limit: 1 });
  throw new WriteConflict(
    new VersionConflict({ kind, id }, expectedVersion, version),
    current,
    read?.version === expectedVersion ? merge(read.body, patch) : undefined,
  );
}

function merge(body: unknown, patch: Record<string, unknown>): Record<string, unknown> {
  return mergePatch(body, patch) as Record<string, unknown>;
}
