import { createRoute } from "@hono/zod-openapi";
import { IntersectorError } from "@intersector/domain";
import type { Register, StoredAnalysis } from "@intersector/store";
import type { RouteDeps } from "../app-deps.ts";
import { guarded } from "../middleware/guard.ts";
import { describeFacts } from "../overlaps/describe-facts.ts";
import { includeActivities } from "../overlaps/include-activities.ts";
import { newRouter } from "../router.ts";
import {
  AnalysisParam,
  IdenticalPage,
  LeftOutPage,
  SidePairCounts,
  SliceQuery,
} from "../schemas/analyses.ts";
import { json } from "../schemas/replies.ts";

const listIdentical = createRoute({
  method: "get",
  path: "/analyses/{id}/identical",
  operationId: "listIdentical",
  tags: ["Overlaps"],
  summary: "The groups of activities whose text is the same",
  ...guarded("readAnalyses"),
  request: { params: AnalysisParam, query: SliceQuery },
  responses: {
    200: json(IdenticalPage, "One page of groups, with the titles of their activities and units."),
  },
});

const listLeftOut = createRoute({
  method: "get",
  path: "/analyses/{id}/left-out",
  operationId: "listLeftOut",
  tags: ["Overlaps"],
  summary: "The activities that an analysis did not compare, and why",
  ...guarded("readAnalyses"),
  request: { params: AnalysisParam, query: SliceQuery },
  responses: { 200: json(LeftOutPage, "One page of activities, with their titles and units.") },
});

const countSides = createRoute({
  method: "get",
  path: "/analyses/{id}/sides",
  operationId: "countPairsBySides",
  tags: ["Overlaps"],
  summary: "How many pairs stand between each two sides, by class",
  ...guarded("readAnalyses"),
  request: { params: AnalysisParam },
  responses: { 200: json(SidePairCounts, "The counts.") },
});

/** What an analysis gives beside its pairs. */
export function analysisListsRoutes({ register }: RouteDeps) {
  return newRouter()
    .openapi(listIdentical, async (c) => {
      const { identical = [] } = await readAnalysis(register, c.req.valid("param").id);
      const { items, ...place } = slice(identical, c.req.valid("query"));
      const members = items.flatMap((group) => group.members);
      const included = await includeActivities(register, c.var.principal, members);
      const groups = items.map((group) => ({
        ...group,
        sentences: describeFacts(group.facts, included, c.var.language),
      }));
      return c.json({ groups, included, ...place }, 200);
    })
    .openapi(countSides, async (c) => {
      const { id } = await readAnalysis(register, c.req.valid("param").id);
      return c.json({ counts: await register.analyses.countBySides(id) }, 200);
    })
    .openapi(listLeftOut, async (c) => {
      const { leftOut = [] } = await readAnalysis(register, c.req.valid("param").id);
      const { items, ...place } = slice(leftOut, c.req.valid("query"));
      const ids = items.map(({ id }) => id);
      return c.json(
        { leftOut: items, included: await includeActivities(register, c.var.principal, ids), ...place },
        200,
      );
    });
}

async function readAnalysis(register: Register, id: string): Promise<StoredAnalysis> {
  const analysis = await register.analyses.get(id);
  if (!analysis) throw new IntersectorError("analysisNotFound", { id });
  return analysis;
}

function slice<Item>(all: readonly Item[], { after = 0, limit = 100 }: SliceQuery) {
  const items = all.slice(after, after + limit);
  const end = after + items.length;
  return { items, total: all.length, ...(end < all.length ? { nextAfter: end } : {}) };
}
