import { createRoute } from "@hono/zod-openapi";
import { labelOfKind } from "@intersector/domain";
import { exportRecords } from "@intersector/exchange";
import type { RouteDeps } from "../app-deps.ts";
import { guardedByKind } from "../middleware/guard.ts";
import { checkExportFields, exportReadable } from "../records/export-readable.ts";
import { parseListQuery } from "../records/list-query.ts";
import { newRouter } from "../router.ts";
import { fileReply, fileResponse } from "../schemas/files.ts";
import { ExportQuery, KindParam, namedParameters } from "../schemas/record-paths.ts";

const exportKind = createRoute({
  method: "get",
  path: "/exports/{kind}",
  operationId: "exportRecords",
  tags: ["Imports"],
  summary: "The records of a list as a file that an import reads back without changing anything",
  description: "Takes the same filters as the list of the kind.",
  ...guardedByKind("read"),
  request: { params: KindParam, query: ExportQuery },
  responses: { 200: fileReply(["xlsx", "csv", "jsonl"], "The file.") },
});

const parameters = namedParameters(ExportQuery);

/** Files that go out. */
export function exportsRoutes({ register, now }: RouteDeps) {
  return newRouter().openapi(exportKind, (c) => {
    const { kind } = c.req.valid("param");
    const { format, fields, ...asked } = c.req.valid("query");
    if (fields) checkExportFields(kind, fields);
    const { principal, language } = c.var;
    const query = parseListQuery(kind, principal, { sort: "id", ...asked }, parameters);
    const records = exportReadable(register, principal, kind, { ...query, language });
    const day = now().toZonedDateTimeISO("UTC").toPlainDate();
    const name = `${labelOfKind(kind, language, "many")} ${day}.${format}`;
    return fileResponse(
      exportRecords(records, kind, { format, language, ...(fields ? { fields } : {}) }),
      format,
      name,
    );
  });
}
