import {
  type Finding,
  InvalidInput,
  type KindName,
  type Principal,
  type RegisterRecord,
  VersionConflict,
} from "@intersector/domain";
import type { Register } from "@intersector/store";
import { InvalidRequest } from "../invalid-request.ts";
import { readRecord } from "./read-record.ts";
import { WriteConflict } from "./write-conflict.ts";

/** What a write is about, for the error that it may end in. */
export interface Written {
  register: Register;
  principal: Principal;
  kind: KindName;
  /** Absent for a new record. */
  id?: string;
  /** The body that was sent, where one was. */
  body?: Record<string, unknown>;
}

/**
 * One write to the register, its errors made ready for who sent it.
 * @throws WriteConflict with both versions where somebody else has written since.
 * @throws InvalidRequest with paths that begin with `body`.
 */
export async function writeRecord<Result extends RegisterRecord>(
  { register, principal, kind, id, body }: Written,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof VersionConflict && id !== undefined) {
      throw new WriteConflict(error, await readRecord(register, principal, kind, id), body);
    }
    if (error instanceof InvalidInput) {
      throw new InvalidRequest(
        "body",
        error.findings.map((finding): Finding => ({ ...finding, path: ["body", ...finding.path] })),
      );
    }
    throw error;
  }
}
