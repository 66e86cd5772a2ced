import { createRoute } from "@hono/zod-openapi";
import { labelOfKind } from "@intersector/domain";
import { templateFor } from "@intersector/exchange";
import type { RouteDeps } from "../app-deps.ts";
import { listImportMaps } from "../jobs/import-maps.ts";
import { guarded } from "../middleware/guard.ts";
import { newRouter } from "../router.ts";
import { fileReply, fileResponse } from "../schemas/files.ts";
import {
  ApplyImport,
  ImportList,
  ImportMapList,
  ImportOutcomePage,
  ImportParam,
  OutcomesQuery,
  RefusedQuery,
  StoredImport,
  TemplateQuery,
  UploadForm,
} from "../schemas/imports.ts";
import { LangQuery } from "../schemas/query.ts";
import { KindParam } from "../schemas/record-paths.ts";
import { json, jsonBody } from "../schemas/replies.ts";

const startImport = createRoute({
  method: "post",
  path: "/imports",
  operationId: "startImport",
  tags: ["Imports"],
  summary: "Sends a file and has it checked: nothing is written before it is applied",
  ...guarded("import"),
  request: { body: { required: true, content: { "multipart/form-data": { schema: UploadForm } } } },
  responses: { 202: json(StoredImport, "The import, queued for its dry run.") },
});

const listImports = createRoute({
  method: "get",
  path: "/imports",
  operationId: "listImports",
  tags: ["Imports"],
  summary: "The imports, the latest first",
  ...guarded("import"),
  responses: { 200: json(ImportList, "The imports.") },
});

const getImport = createRoute({
  method: "get",
  path: "/imports/{id}",
  operationId: "getImport",
  tags: ["Imports"],
  summary: "One import: its state, progress and counts",
  ...guarded("import"),
  request: { params: ImportParam },
  responses: { 200: json(StoredImport, "The import.") },
});

const listOutcomes = createRoute({
  method: "get",
  path: "/imports/{id}/outcomes",
  operationId: "listOutcomes",
  tags: ["Imports"],
  summary: "Row by row, what would be created, changed, left or refused, and why",
  ...guarded("import"),
  request: { params: ImportParam, query: OutcomesQuery },
  responses: { 200: json(ImportOutcomePage, "One page of rows.") },
});

const applyImport = createRoute({
  method: "post",
  path: "/imports/{id}/apply",
  operationId: "applyImport",
  tags: ["Imports"],
  summary: "Writes the rows of a checked import into the register",
  ...guarded("import"),
  request: { params: ImportParam, body: jsonBody(ApplyImport) },
  responses: { 202: json(StoredImport, "The import, queued for writing.") },
});

const getRefused = createRoute({
  method: "get",
  path: "/imports/{id}/refused",
  operationId: "getRefused",
  tags: ["Imports"],
  summary: "The refused rows with their reasons, as a file to correct and import again",
  ...guarded("import"),
  request: { params: ImportParam, query: RefusedQuery },
  responses: { 200: fileReply(["xlsx", "csv", "jsonl"], "The file.") },
});

const cancelImport = createRoute({
  method: "delete",
  path: "/imports/{id}",
  operationId: "cancelImport",
  tags: ["Imports"],
  summary: "Stops an import that has not been applied",
  ...guarded("import"),
  request: { params: ImportParam },
  responses: { 200: json(StoredImport, "The import, as it now is.") },
});

const listMaps = createRoute({
  method: "get",
  path: "/import-maps",
  operationId: "listImportMaps",
  tags: ["Imports"],
  summary: "The ways of reading a table, and the kinds that each can make",
  ...guarded("import"),
  request: { query: LangQuery },
  responses: { 200: json(ImportMapList, "The maps, in the reader's language.") },
});

const getTemplate = createRoute({
  method: "get",
  path: "/import-templates/{kind}",
  operationId: "getImportTemplate",
  tags: ["Imports"],
  summary: "An empty file with the columns of a kind, to be filled in",
  description: "A workbook explains every column on a sheet of its own.",
  ...guarded("import"),
  request: { params: KindParam, query: TemplateQuery },
  responses: { 200: fileReply(["xlsx", "csv"], "The file.") },
});

/** Files that come in. */
export function importsRoutes({ jobs }: RouteDeps) {
  return newRouter()
    .openapi(startImport, async (c) => {
      const { file, kind, map, sheet, encoding } = c.req.valid("form");
      const { principal, language } = c.var;
      const upload = {
        fileName: nameOfUpload(file.name),
        content: await file.bytes(),
        kind,
        principal,
        read: { ...(sheet === undefined ? {} : { sheet }), ...(encoding === undefined ? {} : { encoding }) },
        ...(map === undefined ? {} : { map }),
      };
      const stored = await jobs.startImport(upload, language);
      c.header("Location", `/api/v1/imports/${stored.id}`);
      return c.json(stored, 202);
    })
    .openapi(listImports, async (c) => c.json({ imports: await jobs.listImports(c.var.language) }, 200))
    .openapi(getImport, async (c) =>
      c.json(await jobs.getImport(c.req.valid("param").id, c.var.language), 200),
    )
    .openapi(listOutcomes, async (c) => {
      const { type, after, limit = 100 } = c.req.valid("query");
      const page = await jobs.importOutcomes(c.req.valid("param").id, {
        limit,
        language: c.var.language,
        ...(type === undefined ? {} : { type }),
        ...(after === undefined ? {} : { after }),
      });
      return c.json(page, 200);
    })
    .openapi(applyImport, async (c) => {
      const { allOrNothing, publish } = c.req.valid("json");
      const { principal, language } = c.var;
      const options = { allOrNothing, publish, principal, language };
      return c.json(await jobs.applyImport(c.req.valid("param").id, options), 202);
    })
    .openapi(getRefused, async (c) => {
      const { id } = c.req.valid("param");
      const { language } = c.var;
      const stored = await jobs.getImport(id, language);
      const { format = stored.format } = c.req.valid("query");
      const name = `${stored.fileName.replace(/\.[^.]*$/, "")}.refused.${format}`;
      return fileResponse(jobs.refusedRows(id, format, language), format, name);
    })
    .openapi(cancelImport, async (c) =>
      c.json(await jobs.cancelImport(c.req.valid("param").id, c.var.language), 200),
    )
    .openapi(listMaps, (c) => c.json({ maps: listImportMaps(c.var.language) }, 200))
    .openapi(getTemplate, (c) => {
      const { kind } = c.req.valid("param");
      const { format } = c.req.valid("query");
      const { language } = c.var;
      const name = `${labelOfKind(kind, language, "many")}.${format}`;
      return fileResponse(templateFor(kind, { format, language }), format, name);
    });
}

/** The name as it can be kept and shown: without control characters, and no longer than file systems take. */
function nameOfUpload(given: string): string {
  return (
    given
      .replace(/\p{Cc}/gu, "_")
      .toWellFormed()
      .slice(-200) || "file"
  );
}
