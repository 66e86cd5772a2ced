import { randomFillSync } from "node:crypto";
import {
  IntersectorError,
  newRecordId,
  RecordNotFound,
  type RegisterRecord,
  VersionConflict,
} from "@intersector/domain";
import { canonicalJson } from "../canonical-json.ts";
import { readAuthor } from "./read-author.ts";
import { readBody } from "./read-body.ts";
import { inTransaction } from "./transaction.ts";
import {
  checkReferences,
  type LogWriter,
  type PreparedChange,
  takeLog,
  writeChanges,
} from "./write-changes.ts";
import { readBack, readCurrent, refuseWhileReferenced, type Writer } from "./write-record.ts";
import type { RecordWrite, WriteContext } from "./write-request.ts";

/** One of several writes did not succeed, so none was written. */
export class WriteFailed extends Error {
  /** Which of the writes, from 0. */
  readonly index: number;

  constructor(index: number, cause: unknown) {
    super(`write ${index} failed`, { cause });
    this.name = "WriteFailed";
    this.index = index;
  }
}

/**
 * Several writes in one transaction, in their order: all of them, or none. They may refer to one another.
 * @throws WriteFailed with the error of the first that failed as its cause.
 * @throws InvalidInput where references do not hold when all is written; the findings name the record that refers.
 */
export async function writeMany(
  { pool, now }: Writer,
  writes: readonly RecordWrite[],
  context: WriteContext,
): Promise<RegisterRecord[]> {
  const at = context.at ?? now().toISOString();
  return inTransaction(pool, async (client) => {
    const log = await takeLog(client);
    const keys = [];
    for (const [index, write] of writes.entries()) {
      try {
        const author = readAuthor({
          ...context,
          ...(write.reason === undefined ? {} : { reason: write.reason }),
        });
        const { change, id } = await prepare(log, write, at, author);
        if (change) await writeChanges(log, [change]);
        keys.push({ kind: write.kind, id });
      } catch (error) {
        throw new WriteFailed(index, error);
      }
    }
    await checkReferences(client, keys);
    const written = [];
    for (const { kind, id } of keys) written.push(await readBack(client, kind, id));
    return written;
  });
}

/** The change that a write makes; none where everything is as it should be already. */
async function prepare(
  { client }: LogWriter,
  write: RecordWrite,
  at: string,
  author: { actor: string; reason?: string },
): Promise<{ id: string; change?: PreparedChange }> {
  const { kind, operation } = write;
  if (operation === "create") {
    const id = write.id ?? newRecordId(Date.parse(at), (bytes) => randomFillSync(bytes));
    const body = readBody(kind, id, write.body);
    if (await readCurrent(client, kind, id)) throw new IntersectorError("recordExists", { kind, id });
    const state = write.state ?? "draft";
    return { id, change: { kind, id, version: 1, operation, state, body, at, ...author } };
  }
  const { id, expectedVersion } = write;
  const current = await readCurrent(client, kind, id);
  if (!current) throw new RecordNotFound({ kind, id });
  if (current.version !== expectedVersion)
    throw new VersionConflict({ kind, id }, expectedVersion, current.version);
  if (operation === "withdraw") await refuseWhileReferenced(client, kind, id);
  const body = operation === "change" ? readBody(kind, id, write.body) : current.body;
  const state = operation === "change" ? current.state : operation === "publish" ? "published" : "withdrawn";
  if (state === current.state && canonicalJson(body) === canonicalJson(current.body)) return { id };
  return { id, change: { kind, id, version: current.version + 1, operation, state, body, at, ...author } };
}
