import { createHash } from "node:crypto";
import { createRoute } from "@hono/zod-openapi";
import type { RouteDeps } from "../app-deps.ts";
import { guarded } from "../middleware/guard.ts";
import { readReport } from "../reports/read-report.ts";
import { nameOfReport, renderReport } from "../reports/render-report.ts";
import { summarize } from "../reports/summarize.ts";
import { newRouter } from "../router.ts";
import { fileReply, fileResponse } from "../schemas/files.ts";
import { json } from "../schemas/replies.ts";
import {
  EditionParam,
  ReportQuery,
  ReportSummaryQuery,
  ReportSummaryReply,
  reportFormats,
} from "../schemas/reports.ts";

const getReport = createRoute({
  method: "get",
  path: "/reports/{edition}",
  operationId: "getReport",
  tags: ["Reports"],
  summary: "The report of an edition as a file, or as a page to read",
  description:
    "Built from the records as they are now; the same records give the same bytes, with an ETag. While an edition is in preparation it is for those who may read all that it rests on.",
  ...guarded("report"),
  request: { params: EditionParam, query: ReportQuery },
  responses: {
    200: fileReply(reportFormats, "The report."),
    304: { description: "The report is as it was when the reader last asked." },
  },
});

const getReportSummary = createRoute({
  method: "get",
  path: "/reports/{edition}/summary",
  operationId: "getReportSummary",
  tags: ["Reports"],
  summary: "A report in figures, and what of it cannot be signed yet",
  description:
    "What the cover page lacks, which texts wait for a translation, and what is illustrative or not verified.",
  ...guarded("report"),
  request: { params: EditionParam, query: ReportSummaryQuery },
  responses: { 200: json(ReportSummaryReply, "The summary, in the report's language.") },
});

/** A report's page has its style inside and loads nothing; the dashboard may show it in a frame, and nobody else. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Reports, built when they are asked for. */
export function reportsRoutes({ register }: RouteDeps) {
  return newRouter()
    .openapi(getReport, async (c) => {
      const { edition: id } = c.req.valid("param");
      const { format, lang, illustrative, sources } = c.req.valid("query");
      const { edition, report } = await readReport(register, c.var.principal, id, {
        language: lang ?? c.var.language,
        includeIllustrative: illustrative === "include",
      });
      const file = await renderReport(report, format, { sourceLinks: sources === "links" });
      const etag = `W/"${createHash("sha256").update(file).digest("base64url")}"`;
      // A reader keeps a copy and asks each time whether it is still the report.
      const headers = {
        ETag: etag,
        "Cache-Control": "private, no-cache",
        "Content-Language": report.language,
        // With a 304 too: its headers take the place of those that the reader keeps.
        ...(format === "html" ? { "Content-Security-Policy": pagePolicy } : {}),
      };
      if (c.req.header("If-None-Match")?.includes(etag)) return c.body(null, 304, headers);
      const name = nameOfReport(report, edition.body.year, format);
      const reply = fileResponse(file, format, name, format === "html" ? "inline" : "attachment");
      for (const [header, value] of Object.entries(headers)) reply.headers.set(header, value);
      return reply;
    })
    .openapi(getReportSummary, async (c) => {
      const { lang, illustrative } = c.req.valid("query");
      const read = await readReport(register, c.var.principal, c.req.valid("param").edition, {
        language: lang ?? c.var.language,
        includeIllustrative: illustrative === "include",
      });
      return c.json(summarize(read), 200);
    });
}
