import {
  type Finding,
  IntersectorError,
  InvalidInput,
  type KindName,
  type Principal,
  type RegisterRecord,
  VersionConflict,
} from "@intersector/domain";
import { type RecordWrite, type Register, WriteFailed } from "@intersector/store";
import { InvalidRequest } from "../invalid-request.ts";
import type { BulkItem } from "../schemas/bulk.ts";
import { BulkRefused, type RefusedItem } from "./bulk-refused.ts";
import { patchBodyOf } from "./patch-body.ts";
import { readRecord } from "./read-record.ts";
import { WriteConflict } from "./write-conflict.ts";
import { checkBody, requireWrite } from "./write-permission.ts";

export interface BulkWork {
  register: Register;
  principal: Principal;
  reason?: string;
}

/** What became of an item that was tried by itself. */
export type Tried = { record: RegisterRecord } | { error: IntersectorError };

/**
 * Writes all items in one transaction.
 * @throws BulkRefused with every item that could not be written; nothing is written then.
 */
export async function writeTogether(work: BulkWork, items: readonly BulkItem[]): Promise<RegisterRecord[]> {
  const refused: RefusedItem[] = [];
  const writes: RecordWrite[] = [];
  for (const [item, given] of items.entries()) {
    try {
      writes.push(await prepare(work, given));
    } catch (error) {
      refused.push({ item, kind: given.kind, error: known(error) });
    }
  }
  if (refused.length > 0) throw new BulkRefused(refused);
  try {
    return await work.register.writeMany(writes, contextOf(work));
  } catch (error) {
    throw new BulkRefused(await blame(work, writes, error));
  }
}

/** Writes each item by itself, one after the other: what one is refused for does not keep the others. */
export async function writeEach(work: BulkWork, items: readonly BulkItem[]): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const item of items) {
    try {
      const [record] = await writeTogether(work, [item]);
      if (!record) throw new TypeError("a write gives a record");
      tried.push({ record });
    } catch (error) {
      const [first] = error instanceof BulkRefused ? error.refused : [];
      tried.push({ error: first?.error ?? known(error) });
    }
  }
  return tried;
}

/** One write, allowed to its writer and with a body that fits its kind. */
async function prepare({ register, principal }: BulkWork, item: BulkItem): Promise<RecordWrite> {
  const { operation, kind, id = "", version: expectedVersion = 0, body = {}, state = "draft" } = item;
  const reason = item.reason === undefined ? {} : { reason: item.reason };
  if (operation === "create") {
    const checked = checkBody(kind, body);
    await requireWrite(register, principal, "create", kind, checked);
    if (state === "published") await requireWrite(register, principal, "publish", kind, checked);
    return { operation, kind, body: checked, state, ...(item.id === undefined ? {} : { id }), ...reason };
  }
  const before = await readRecord(register, principal, kind, id);
  const isStep = operation === "publish" || operation === "withdraw";
  await requireWrite(register, principal, isStep ? operation : "change", kind, before.body, before.state);
  if (isStep) return { operation, kind, id, expectedVersion, ...reason };
  const given = operation === "patch" ? await patchBodyOf(register, before, body, expectedVersion) : body;
  const checked = checkBody(kind, given);
  await requireWrite(register, principal, "change", kind, checked, before.state);
  return { operation: "change", kind, id, expectedVersion, body: checked, ...reason };
}

/** Which items an error of the register is about. */
async function blame(
  { register, principal }: BulkWork,
  writes: readonly RecordWrite[],
  error: unknown,
): Promise<RefusedItem[]> {
  if (error instanceof WriteFailed) {
    const { index: item, cause } = error;
    const write = writes[item];
    if (!write) throw error;
    if (cause instanceof VersionConflict) {
      const { kind, id } = cause.key;
      const body = "body" in write ? (write.body as Record<string, unknown>) : undefined;
      const current = await readRecord(register, principal, kind, id);
      return [{ item, kind, error: new WriteConflict(cause, current, body) }];
    }
    return [
      {
        item,
        kind: write.kind,
        error: cause instanceof InvalidInput ? ofBody(cause.findings) : known(cause),
      },
    ];
  }
  if (!(error instanceof InvalidInput)) throw error;
  // A reference that does not hold is found when all is written; the finding names the record that refers.
  const byItem = Map.groupBy(error.findings, ({ values }) =>
    writes.findIndex((write) => write.kind === values.fromKind && write.id === values.fromId),
  );
  return [...byItem].map(([found, findings]) => {
    // A record that was given no id, or one that points at what the bulk withdraws, is nobody's but the first's.
    const item = Math.max(found, 0);
    return { item, kind: writes[item]?.kind as KindName, error: ofBody(findings) };
  });
}

function ofBody(findings: readonly Finding[]): InvalidRequest {
  return new InvalidRequest(
    "body",
    findings.map((finding) => ({ ...finding, path: ["body", ...finding.path] })),
  );
}

function known(error: unknown): IntersectorError {
  if (error instanceof IntersectorError) return error;
  throw error;
}

function contextOf({ principal, reason }: BulkWork) {
  return { actor: principal.id, ...(reason === undefined ? {} : { reason }) };
}
