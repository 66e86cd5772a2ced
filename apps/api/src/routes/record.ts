import { createRoute } from "@hono/zod-openapi";
import type { BodyInput, KindName, Principal, RegisterRecord } from "@intersector/domain";
import type { RouteDeps } from "../app-deps.ts";
import { guardedByKind } from "../middleware/guard.ts";
import { parseFields, withFields } from "../records/choose-fields.ts";
import { etagOf, versionOfIfMatch } from "../records/if-match.ts";
import { patchBodyOf } from "../records/patch-body.ts";
import { presentRecords, toAnyRecord } from "../records/present.ts";
import { readRecord } from "../records/read-record.ts";
import { checkBody, permissionsFor, requireWrite } from "../records/write-permission.ts";
import { writeRecord } from "../records/write-record.ts";
import { newRouter } from "../router.ts";
import { IfMatch, ReadRecordQuery, RecordParam } from "../schemas/record-paths.ts";
import { ChangeRecord, ChosenRecordReply, PatchRecord, RecordReply } from "../schemas/records.ts";
import { json, jsonBody, patchBody } from "../schemas/replies.ts";

const getRecord = createRoute({
  method: "get",
  path: "/records/{kind}/{id}",
  operationId: "getRecord",
  tags: ["Records"],
  summary: "One record, with the titles of what it refers to if asked for",
  ...guardedByKind("read"),
  request: { params: RecordParam, query: ReadRecordQuery },
  responses: { 200: json(ChosenRecordReply, "The record, with its version as ETag.") },
});

const changeRecord = createRoute({
  method: "put",
  path: "/records/{kind}/{id}",
  operationId: "changeRecord",
  tags: ["Records"],
  summary: "A new version of a record",
  description:
    "Needs If-Match with the version that was read (428 without it). Somebody else's change in the meantime is a conflict (409) that shows both versions.",
  ...guardedByKind("change"),
  request: { params: RecordParam, headers: IfMatch, body: jsonBody(ChangeRecord) },
  responses: { 200: json(RecordReply, "The record as it now is, with its version as ETag.") },
});

const patchRecord = createRoute({
  method: "patch",
  path: "/records/{kind}/{id}",
  operationId: "patchRecord",
  tags: ["Records"],
  summary: "Some fields of a record are changed, the others stay",
  description:
    "A JSON Merge Patch (RFC 7396): `null` removes a field, a list takes the place of the whole list. Needs If-Match like `PUT`, and a conflict shows both versions.",
  ...guardedByKind("change"),
  request: { params: RecordParam, headers: IfMatch, body: patchBody(PatchRecord) },
  responses: { 200: json(RecordReply, "The record as it now is, with its version as ETag.") },
});

/** One record: reading it and writing its next version. */
export function recordRoutes({ register }: RouteDeps) {
  /** Writes a body over the version that was read, and gives the reply. */
  const write = async (
    principal: Principal,
    { kind, id, body: given, expectedVersion, reason }: Change,
    before: RegisterRecord,
  ) => {
    await requireWrite(register, principal, "change", kind, before.body, before.state);
    const body = checkBody(kind, given);
    await requireWrite(register, principal, "change", kind, body, before.state);
    const record = await writeRecord({ register, principal, kind, id, body }, () =>
      register.change(
        kind,
        id,
        { body: body as BodyInput<typeof kind>, expectedVersion },
        { actor: principal.id, ...(reason === undefined ? {} : { reason }) },
      ),
    );
    return { record: toAnyRecord(record), may: await permissionsFor(register, principal, record) };
  };
  return newRouter()
    .openapi(getRecord, async (c) => {
      const { kind, id } = c.req.valid("param");
      const { include, fields: chosen } = c.req.valid("query");
      const fields = parseFields(kind, chosen);
      const { principal } = c.var;
      const record = await readRecord(register, principal, kind, id);
      const shown = await presentRecords(register, principal, [record], include === "references");
      const may = await permissionsFor(register, principal, record);
      c.header("ETag", etagOf(record));
      return c.json(
        {
          record: toAnyRecord(withFields(shown.records[0] ?? record, fields)),
          may,
          ...(shown.included ? { included: shown.included } : {}),
        },
        200,
      );
    })
    .openapi(changeRecord, async (c) => {
      const { kind, id } = c.req.valid("param");
      const { body: given, reason } = c.req.valid("json");
      const { principal } = c.var;
      const expectedVersion = versionOfIfMatch(c.req.header("If-Match"));
      const before = await readRecord(register, principal, kind, id);
      const answer = await write(principal, { kind, id, body: given, expectedVersion, reason }, before);
      c.header("ETag", etagOf(answer.record));
      return c.json(answer, 200);
    })
    .openapi(patchRecord, async (c) => {
      const { kind, id } = c.req.valid("param");
      const { body: patch, reason } = c.req.valid("json");
      const { principal } = c.var;
      const expectedVersion = versionOfIfMatch(c.req.header("If-Match"));
      const before = await readRecord(register, principal, kind, id);
      await requireWrite(register, principal, "change", kind, before.body, before.state);
      const body = await patchBodyOf(register, before, patch, expectedVersion);
      const answer = await write(principal, { kind, id, body, expectedVersion, reason }, before);
      c.header("ETag", etagOf(answer.record));
      return c.json(answer, 200);
    });
}

interface Change {
  kind: KindName;
  id: string;
  body: unknown;
  expectedVersion: number;
  reason: string | undefined;
}
