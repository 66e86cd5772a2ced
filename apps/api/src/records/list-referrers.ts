import { IntersectorError, type Principal, type RecordKey } from "@intersector/domain";
import type { Register, ReferrersQuery as StoreQuery } from "@intersector/store";
import { z } from "zod";
import type { ReferrersQuery } from "../schemas/record-paths.ts";
import type { Referrers } from "../schemas/records.ts";
import { readable } from "./permissions.ts";
import { toIncluded } from "./present.ts";
import { titlesOfRecords } from "./title-of-record.ts";

const defaultLimit = 100;
const Place = z.strictObject({ id: z.string(), path: z.string() });

/** Who refers to a record, of what somebody may read: the first of each kind, or one kind page after page. */
export async function listReferrers(
  register: Register,
  principal: Principal,
  key: RecordKey,
  { from, cursor, limit = defaultLimit }: ReferrersQuery,
): Promise<z.infer<typeof Referrers>> {
  const query: StoreQuery = {
    among: readable(principal, from && [from]),
    limit,
    ...(cursor === undefined ? {} : { after: readCursor(cursor, from) }),
  };
  const { referrers, counts } = await register.referrers(key, query);
  const last = referrers.at(-1);
  const more = from !== undefined && last !== undefined && referrers.length === limit;
  const titles = await titlesOfRecords(
    register,
    principal,
    referrers.map(({ record }) => record),
  );
  return {
    referrers: referrers.map(({ record, path }, at) => ({
      ...toIncluded(record),
      title: titles[at] ?? record.id,
      path,
    })),
    counts,
    ...(more ? { nextCursor: writeCursor({ id: last.record.id, path: last.path }) } : {}),
  };
}

function writeCursor(place: z.infer<typeof Place>): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function readCursor(cursor: string, from: string | undefined): z.infer<typeof Place> {
  const read = Place.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  const isWhole = read.success && !`${read.data.id}${read.data.path}`.includes("\0");
  if (!isWhole || from === undefined) throw new IntersectorError("invalidCursor");
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
