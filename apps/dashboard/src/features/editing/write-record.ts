import type { KindName } from "@intersector/domain";
import { ApiProblem } from "../../lib/problem.ts";
import { publishRecord, type StoredVersion } from "../../lib/record-writes.ts";
import { changeRecord, createRecord, readStored } from "./editing-api.ts";
import { isSame } from "./merge-versions.ts";

/** Whether what is written is to be published too. */
export type Intent = "save" | "publish";

export interface WriteOrder {
  kind: KindName;
  /** The id that a new record is to get: the same each time it is sent, so that it is not made twice. */
  id: string;
  /** The version that was read; absent for a new record. */
  stored: StoredVersion | undefined;
  body: Record<string, unknown>;
  intent: Intent;
  reason: string;
  /** A step has been taken; the next one goes on from there when it is sent again. */
  onWritten: (version: StoredVersion) => void;
}

/**
 * Writes what a form holds, in one step or two. What has arrived before, though its answer was lost, is not written again.
 * @throws ApiProblem where the API refused, TypeError where it was not reached.
 */
export async function writeRecord({ stored, onWritten, ...order }: WriteOrder): Promise<StoredVersion> {
  const { kind, body, intent, reason } = order;
  let version = stored;
  if (!version) {
    version = await create(order);
    onWritten(version);
  } else if (!isSame(version.body, body)) {
    version = await change(kind, version, body, reason);
    onWritten(version);
  }
  if (intent === "publish" && version.state !== "published") {
    version = await publishRecord(kind, version, reason);
    onWritten(version);
  }
  return version;
}

type Order = Omit<WriteOrder, "stored" | "onWritten">;

async function create({ kind, id, body, intent, reason }: Order): Promise<StoredVersion> {
  const state = intent === "publish" ? "published" : "draft";
  try {
    return await createRecord(kind, { id, body, state }, reason);
  } catch (error) {
    if (!(error instanceof ApiProblem && error.code === "recordExists")) throw error;
    const found = await readStored(kind, id);
    if (isSame(found.body, body)) return found;
    throw error;
  }
}

async function change(
  kind: KindName,
  version: StoredVersion,
  body: Record<string, unknown>,
  reason: string,
): Promise<StoredVersion> {
  try {
    return await changeRecord(kind, version, body, reason);
  } catch (error) {
    if (error instanceof ApiProblem && error.current && isSame(error.current.body, body))
      return error.current;
    throw error;
  }
}
