import { createRoute } from "@hono/zod-openapi";
import { type BodyInput, IntersectorError, may, type Principal } from "@intersector/domain";
import { describePair } from "@intersector/overlap";
import type { PairQuery, Register } from "@intersector/store";
import type { RouteDeps } from "../app-deps.ts";
import { guarded } from "../middleware/guard.ts";
import { caseFromPair } from "../overlaps/case-from-pair.ts";
import { describeFacts, nameIn } from "../overlaps/describe-facts.ts";
import { includeActivities } from "../overlaps/include-activities.ts";
import { nameTerms } from "../overlaps/name-terms.ts";
import { etagOf } from "../records/if-match.ts";
import { readable } from "../records/permissions.ts";
import { includedKey, presentRecords, toAnyRecord, toIncluded } from "../records/present.ts";
import { readRecord } from "../records/read-record.ts";
import { permissionsFor, requireWrite } from "../records/write-permission.ts";
import { writeRecord } from "../records/write-record.ts";
import { newRouter } from "../router.ts";
import { AnalysisParam, PairPage, PairParam, PairReply, PairsQuery } from "../schemas/analyses.ts";
import { RecordReply } from "../schemas/records.ts";
import { json } from "../schemas/replies.ts";

const listPairs = createRoute({
  method: "get",
  path: "/analyses/{id}/pairs",
  operationId: "listPairs",
  tags: ["Overlaps"],
  summary: "The pairs that an analysis found, the highest score first",
  ...guarded("readAnalyses"),
  request: { params: AnalysisParam, query: PairsQuery },
  responses: { 200: json(PairPage, "One page of pairs, with the titles of their activities and units.") },
});

const getPair = createRoute({
  method: "get",
  path: "/analyses/{id}/pairs/{a}/{b}",
  operationId: "getPair",
  tags: ["Overlaps"],
  summary: "One pair with its evidence and both records",
  ...guarded("readAnalyses"),
  request: { params: PairParam },
  responses: { 200: json(PairReply, "The pair, side by side.") },
});

const openCase = createRoute({
  method: "post",
  path: "/analyses/{id}/pairs/{a}/{b}/case",
  operationId: "openCase",
  tags: ["Overlaps"],
  summary: "A person takes a pair up: an overlap case under review, filled with the evidence",
  ...guarded("readAnalyses"),
  request: { params: PairParam },
  responses: { 201: json(RecordReply, "The case, as a draft.") },
});

/** The pairs that an analysis found, and the cases that people open on them. */
export function analysisPairsRoutes(deps: RouteDeps) {
  const { register } = deps;
  return newRouter()
    .openapi(listPairs, async (c) => {
      const { id } = c.req.valid("param");
      const { class: classes, lang: _, ...rest } = c.req.valid("query");
      await requireAnalysis(register, id);
      const asked = Object.fromEntries(
        Object.entries({ ...rest, classes }).filter(([, value]) => value !== undefined),
      ) as PairQuery;
      const page = await register.analyses.pairs(id, asked);
      const ids = page.pairs.flatMap(({ a, b }) => [a, b]);
      const [included, names] = await Promise.all([
        includeActivities(register, c.var.principal, ids),
        nameTerms(register, c.var.principal, page.pairs, c.var.language),
      ]);
      return c.json({ ...page, included, names }, 200);
    })
    .openapi(getPair, async (c) => {
      const { id, a, b } = c.req.valid("param");
      const { principal, language } = c.var;
      const { pair, first, second } = await readPair(register, principal, id, a, b);
      const shown = await presentRecords(register, principal, [first, second], true);
      const of = { kind: "activity", id: pair.a } as const;
      const { referrers } = await register.referrers(of, { among: readable(principal, ["overlapCase"]) });
      const cases = referrers
        .filter(({ record }) => record.kind === "overlapCase" && record.body.activities.includes(pair.b))
        .map(({ record }) => toIncluded(record));
      const included = {
        ...shown.included,
        ...Object.fromEntries([first, second].map((record) => [includedKey(record), toIncluded(record)])),
      };
      return c.json(
        {
          pair,
          a: toAnyRecord(shown.records[0] ?? first),
          b: toAnyRecord(shown.records[1] ?? second),
          included,
          names: await nameTerms(register, principal, [pair], language),
          summary: describePair(pair, language, { nameOf: nameIn(included, language) }),
          sentences: describeFacts(pair.facts, included, language),
          cases,
          mayOpenCase: may(principal, { action: "create", kind: "overlapCase" }),
        },
        200,
      );
    })
    .openapi(openCase, async (c) => {
      const { id, a, b } = c.req.valid("param");
      const { principal } = c.var;
      const { pair, first, second } = await readPair(register, principal, id, a, b);
      const today = deps.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
      const { included = {} } = await presentRecords(register, principal, [first, second], true);
      const body: BodyInput<"overlapCase"> = caseFromPair(pair, [first, second], {
        ...{ analysis: id, today },
        nameIn: (language) => nameIn(included, language),
      });
      await requireWrite(register, principal, "create", "overlapCase", { ...body });
      const record = await writeRecord({ register, principal, kind: "overlapCase" }, () =>
        register.create("overlapCase", { body, state: "draft" }, { actor: principal.id }),
      );
      c.header("ETag", etagOf(record));
      c.header("Location", `/api/v1/records/overlapCase/${record.id}`);
      const permissions = await permissionsFor(register, principal, record);
      return c.json({ record: toAnyRecord(record), may: permissions }, 201);
    });
}

async function requireAnalysis(register: Register, id: string): Promise<void> {
  if (!(await register.analyses.get(id))) throw new IntersectorError("analysisNotFound", { id });
}

async function readPair(register: Register, principal: Principal, id: string, a: string, b: string) {
  await requireAnalysis(register, id);
  const pair = await register.analyses.pair(id, a, b);
  if (!pair) throw new IntersectorError("pairNotFound", { a, b });
  const first = await readRecord(register, principal, "activity", pair.a);
  const second = await readRecord(register, principal, "activity", pair.b);
  return { pair, first, second };
}
