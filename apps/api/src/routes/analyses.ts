import { createRoute } from "@hono/zod-openapi";
import { IntersectorError, type Language } from "@intersector/domain";
import type { StoredAnalysis } from "@intersector/store";
import type { RouteDeps } from "../app-deps.ts";
import { defaultThreshold } from "../jobs/default-threshold.ts";
import { describeErrorText } from "../jobs/stored-error.ts";
import { guarded } from "../middleware/guard.ts";
import { newRouter } from "../router.ts";
import {
  AnalysisList,
  AnalysisParam,
  AnalysisReply,
  AnalysisSummary,
  StartAnalysis,
} from "../schemas/analyses.ts";
import { json, jsonBody } from "../schemas/replies.ts";

const startAnalysis = createRoute({
  method: "post",
  path: "/analyses",
  operationId: "startAnalysis",
  tags: ["Overlaps"],
  summary: "Compares the activities with one another, drafts included, as a job",
  ...guarded("analyse"),
  request: { body: jsonBody(StartAnalysis) },
  responses: { 202: json(AnalysisSummary, "The analysis, queued.") },
});

const listAnalyses = createRoute({
  method: "get",
  path: "/analyses",
  operationId: "listAnalyses",
  tags: ["Overlaps"],
  summary: "The analyses, the latest first",
  ...guarded("readAnalyses"),
  responses: { 200: json(AnalysisList, "The analyses, with their progress.") },
});

const getAnalysis = createRoute({
  method: "get",
  path: "/analyses/{id}",
  operationId: "getAnalysis",
  tags: ["Overlaps"],
  summary: "One analysis: its progress, its counts, what it left out and what is identical",
  ...guarded("readAnalyses"),
  request: { params: AnalysisParam },
  responses: { 200: json(AnalysisReply, "The analysis.") },
});

const cancelAnalysis = createRoute({
  method: "delete",
  path: "/analyses/{id}",
  operationId: "cancelAnalysis",
  tags: ["Overlaps"],
  summary: "Stops an analysis that is queued or at work",
  ...guarded("analyse"),
  request: { params: AnalysisParam },
  responses: { 200: json(AnalysisReply, "The analysis, as it now is.") },
});

/** Comparisons of the activities. */
export function analysesRoutes({ register, jobs }: RouteDeps) {
  return newRouter()
    .openapi(startAnalysis, async (c) => {
      const { threshold, units = [] } = c.req.valid("json");
      const analysis = await jobs.startAnalysis({
        units,
        actor: c.var.principal.id,
        ...(threshold === undefined ? {} : { threshold }),
      });
      c.header("Location", `/api/v1/analyses/${analysis.id}`);
      return c.json(toSummary(analysis, c.var.language), 202);
    })
    .openapi(listAnalyses, async (c) => {
      const analyses = await register.analyses.list();
      const summaries = analyses.map((analysis) => toSummary(analysis, c.var.language));
      return c.json({ analyses: summaries, defaultThreshold }, 200);
    })
    .openapi(getAnalysis, async (c) => {
      const { id } = c.req.valid("param");
      const analysis = await register.analyses.get(id);
      if (!analysis) throw new IntersectorError("analysisNotFound", { id });
      return c.json(toReply(analysis, c.var.language), 200);
    })
    .openapi(cancelAnalysis, async (c) => {
      const analysis = await jobs.cancelAnalysis(c.req.valid("param").id);
      return c.json(toReply(analysis, c.var.language), 200);
    });
}

function toReply(analysis: StoredAnalysis, language: Language): AnalysisReply {
  const { error } = analysis;
  return error === undefined ? analysis : { ...analysis, error: describeErrorText(error, language) };
}

function toSummary(analysis: StoredAnalysis, language: Language): AnalysisSummary {
  const { leftOut: _, identical: __, ...summary } = toReply(analysis, language);
  return summary;
}
