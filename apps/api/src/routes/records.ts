import { createRoute } from "@hono/zod-openapi";
import { type BodyInput, may } from "@intersector/domain";
import type { RouteDeps } from "../app-deps.ts";
import { guardedByKind } from "../middleware/guard.ts";
import { parseFields, withFields } from "../records/choose-fields.ts";
import { hideInFacets, hideInFilters } from "../records/hide-in-lists.ts";
import { etagOf } from "../records/if-match.ts";
import { parseListQuery } from "../records/list-query.ts";
import { presentRecords, toAnyRecord } from "../records/present.ts";
import { checkBody, permissionsFor, requireWrite } from "../records/write-permission.ts";
import { writeRecord } from "../records/write-record.ts";
import { newRouter } from "../router.ts";
import { KindParam, ListRecordsQuery, namedParameters } from "../schemas/record-paths.ts";
import { ChosenRecordPage, CreateRecord, RecordReply } from "../schemas/records.ts";
import { json, jsonBody } from "../schemas/replies.ts";

const listRecords = createRoute({
  method: "get",
  path: "/records/{kind}",
  operationId: "listRecords",
  tags: ["Records"],
  summary: "The records of a kind, filtered, searched and counted",
  ...guardedByKind("read"),
  request: { params: KindParam, query: ListRecordsQuery },
  responses: { 200: json(ChosenRecordPage, "One page, and the cursor of the next.") },
});

const createRecord = createRoute({
  method: "post",
  path: "/records/{kind}",
  operationId: "createRecord",
  tags: ["Records"],
  summary: "A new record, as a draft unless it is to be published at once",
  ...guardedByKind("create"),
  request: { params: KindParam, body: jsonBody(CreateRecord) },
  responses: { 201: json(RecordReply, "The record, with its version as ETag.") },
});

const parameters = namedParameters(ListRecordsQuery);

/** Lists of records, and new ones. */
export function recordsRoutes({ register }: RouteDeps) {
  return newRouter()
    .openapi(listRecords, async (c) => {
      const { kind } = c.req.valid("param");
      const asked = c.req.valid("query");
      const { principal, language } = c.var;
      const query = parseListQuery(kind, principal, asked, parameters);
      const fields = parseFields(kind, asked.fields);
      const filters = await hideInFilters(register, principal, kind, query.filters ?? []);
      const page = await register.list(kind, { ...query, filters, language });
      const shown = await presentRecords(register, principal, page.records, asked.include === "references");
      return c.json(
        {
          records: shown.records.map((record) => toAnyRecord(withFields(record, fields))),
          total: page.total,
          facets: await hideInFacets(register, principal, kind, page.facets),
          mayCreate: may(principal, { action: "create", kind }),
          ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
          ...(shown.included ? { included: shown.included } : {}),
        },
        200,
      );
    })
    .openapi(createRecord, async (c) => {
      const { kind } = c.req.valid("param");
      const { id, body: given, state = "draft", reason } = c.req.valid("json");
      const { principal } = c.var;
      const body = checkBody(kind, given);
      await requireWrite(register, principal, "create", kind, body);
      if (state === "published") await requireWrite(register, principal, "publish", kind, body);
      const record = await writeRecord({ register, principal, kind, body }, () =>
        register.create(
          kind,
          { body: body as BodyInput<typeof kind>, state, ...(id === undefined ? {} : { id }) },
          { actor: principal.id, ...(reason === undefined ? {} : { reason }) },
        ),
      );
      c.header("ETag", etagOf(record));
      c.header("Location", `/api/v1/records/${kind}/${record.id}`);
      const may = await permissionsFor(register, principal, record);
      return c.json({ record: toAnyRecord(record), may }, 201);
    });
}
