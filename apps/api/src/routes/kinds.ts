import { createRoute } from "@hono/zod-openapi";
import { kindNames } from "@intersector/domain";
import { open } from "../middleware/guard.ts";
import { describeKind } from "../records/describe-kind.ts";
import { newRouter } from "../router.ts";
import { KindDescription, KindList } from "../schemas/kinds.ts";
import { LangQuery } from "../schemas/query.ts";
import { KindParam } from "../schemas/record-paths.ts";
import { json } from "../schemas/replies.ts";

const listKinds = createRoute({
  method: "get",
  path: "/kinds",
  operationId: "listKinds",
  tags: ["Kinds"],
  summary: "Every kind of record: its words, its fields and the schema of its body",
  ...open,
  request: { query: LangQuery },
  responses: { 200: json(KindList, "The kinds, in the reader's language.") },
});

const getKind = createRoute({
  method: "get",
  path: "/kinds/{kind}",
  operationId: "getKind",
  tags: ["Kinds"],
  summary: "One kind of record",
  ...open,
  request: { params: KindParam, query: LangQuery },
  responses: { 200: json(KindDescription, "The kind, in the reader's language.") },
});

/** What the register can keep. */
export function kindsRoutes() {
  return newRouter()
    .openapi(listKinds, (c) => {
      const { language, principal } = c.var;
      return c.json({ kinds: kindNames.map((name) => describeKind(name, language, principal)) }, 200);
    })
    .openapi(getKind, (c) =>
      c.json(describeKind(c.req.valid("param").kind, c.var.language, c.var.principal), 200),
    );
}
