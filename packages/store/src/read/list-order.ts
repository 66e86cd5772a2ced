import { IntersectorError, isLanguage, type KindName } from "@intersector/domain";
import { isInFields } from "../fields/record-fields.ts";
import type { ListQuery } from "./read-request.ts";
import type { SqlParameters } from "./sql-parameters.ts";

/** How a list is ordered: an SQL expression that is never null, and what a cursor keeps of its value. */
export interface Order {
  expression: string;
  /** A value of the expression as a text that `cast` reads back. */
  key: (value: string) => string;
  cast: string;
  collation: string;
  descending: boolean;
  /** Says to which order a cursor belongs, so that none is used with another. */
  signature: string;
}

export function orderOf(kind: KindName, query: ListQuery, parameters: SqlParameters): Order {
  const { by, direction } = query.sort ?? { by: "updatedAt", direction: "descending" };
  const language = isLanguage(query.language) ? query.language : "en";
  const common = { descending: direction === "descending", signature: `${by}:${direction}:${language}` };
  if (by === "id") {
    return { ...common, expression: "records.id", key: asText, cast: "text", collation: "" };
  }
  if (by === "updatedAt") {
    const expression = "records.updated_at";
    // ISO 8601, whatever form of dates the server is set to.
    const key = (value: string) => `to_jsonb(${value}) #>> '{}'`;
    return {
      ...common,
      expression,
      key,
      cast: "timestamptz",
      collation: "",
    };
  }
  if (by === "title") {
    const expression = `coalesce(records.titles ->> ${parameters.add(language)}, records.titles ->> '', '')`;
    return { ...common, expression, key: asText, cast: "text", collation: `collate "${language}-x-icu"` };
  }
  const column = isInFields(kind, by) ? "records.fields" : "records.body";
  // One step after another is read much faster than a path.
  const value = [column, ...by.split(".").map((part) => stepOf(part, parameters))].join(" -> ");
  const expression = `coalesce(${value}, 'null'::jsonb)`;
  return { ...common, expression, key: asText, cast: "jsonb", collation: "" };
}

function asText(value: string): string {
  return `${value}::text`;
}

function stepOf(part: string, parameters: SqlParameters): string {
  return /^\d+$/.test(part) ? `${parameters.add(Number(part))}::int` : `${parameters.add(part)}::text`;
}

export function writeCursor(order: Order, sortKey: string, id: string): string {
  return Buffer.from(JSON.stringify([order.signature, sortKey, id])).toString("base64url");
}

/** @throws IntersectorError `invalidCursor` */
export function afterCursor(cursor: string, order: Order, parameters: SqlParameters): string {
  const parts = readCursor(cursor);
  if (!parts || parts[0] !== order.signature) throw new IntersectorError("invalidCursor");
  const key = `${parameters.add(parts[1])}::${order.cast}`;
  const id = `${parameters.add(parts[2])}::text`;
  const comparison = order.descending ? "<" : ">";
  return `(${order.expression} ${order.collation}, records.id) ${comparison} (${key} ${order.collation}, ${id})`;
}

function readCursor(cursor: string): [string, string, string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const valid =
      Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === "string");
    return valid ? (parts as [string, string, string]) : undefined;
  } catch {
    return undefined;
  }
}
