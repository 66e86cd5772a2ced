import { createRoute } from "@hono/zod-openapi";
import type { KindName, Principal, RegisterRecord } from "@intersector/domain";
import type { WriteContext } from "@intersector/store";
import type { RouteDeps } from "../app-deps.ts";
import { guardedByKind } from "../middleware/guard.ts";
import { etagOf, versionOfIfMatch } from "../records/if-match.ts";
import { toAnyRecord } from "../records/present.ts";
import { readRecord } from "../records/read-record.ts";
import { permissionsFor, requireWrite } from "../records/write-permission.ts";
import { writeRecord } from "../records/write-record.ts";
import { newRouter } from "../router.ts";
import { IfMatch, RecordParam } from "../schemas/record-paths.ts";
import { RecordReply, RestoreRecord, StepReason } from "../schemas/records.ts";
import { json, jsonBody } from "../schemas/replies.ts";

const reply = { 200: json(RecordReply, "The record as it now is, with its version as ETag.") };

const publishRecord = createRoute({
  method: "post",
  path: "/records/{kind}/{id}/publish",
  operationId: "publishRecord",
  tags: ["Records"],
  summary: "A draft becomes what readers see",
  ...guardedByKind("publish"),
  request: { params: RecordParam, headers: IfMatch, body: jsonBody(StepReason) },
  responses: reply,
});

const withdrawRecord = createRoute({
  method: "post",
  path: "/records/{kind}/{id}/withdraw",
  operationId: "withdrawRecord",
  tags: ["Records"],
  summary: "A record is taken out of what readers see; its history stays",
  ...guardedByKind("withdraw"),
  request: { params: RecordParam, headers: IfMatch, body: jsonBody(StepReason) },
  responses: reply,
});

const restoreRecord = createRoute({
  method: "post",
  path: "/records/{kind}/{id}/restore",
  operationId: "restoreRecord",
  tags: ["Records"],
  summary: "The body of an old version is written as a new one",
  ...guardedByKind("change"),
  request: { params: RecordParam, headers: IfMatch, body: jsonBody(RestoreRecord) },
  responses: reply,
});

/** The steps in the life of a record. */
export function recordStepsRoutes(deps: RouteDeps) {
  const { register } = deps;
  return newRouter()
    .openapi(publishRecord, async (c) => {
      const { kind, id } = c.req.valid("param");
      const version = versionOfIfMatch(c.req.header("If-Match"));
      const context = contextOf(c.var.principal, c.req.valid("json").reason);
      const answer = await takeStep(deps, c.var.principal, "publish", kind, id, () =>
        register.publish(kind, id, version, context),
      );
      c.header("ETag", etagOf(answer.record));
      return c.json(answer, 200);
    })
    .openapi(withdrawRecord, async (c) => {
      const { kind, id } = c.req.valid("param");
      const version = versionOfIfMatch(c.req.header("If-Match"));
      const context = contextOf(c.var.principal, c.req.valid("json").reason);
      const answer = await takeStep(deps, c.var.principal, "withdraw", kind, id, () =>
        register.withdraw(kind, id, version, context),
      );
      c.header("ETag", etagOf(answer.record));
      return c.json(answer, 200);
    })
    .openapi(restoreRecord, async (c) => {
      const { kind, id } = c.req.valid("param");
      const { version, reason } = c.req.valid("json");
      const expectedVersion = versionOfIfMatch(c.req.header("If-Match"));
      const context = contextOf(c.var.principal, reason);
      const old = (await register.history(kind, id)).find((change) => change.version === version);
      if (old) await requireWrite(register, c.var.principal, "change", kind, old.body);
      const answer = await takeStep(deps, c.var.principal, "change", kind, id, () =>
        register.restore(kind, id, { version, expectedVersion }, context),
      );
      c.header("ETag", etagOf(answer.record));
      return c.json(answer, 200);
    });
}

function contextOf(principal: Principal, reason: string | undefined): WriteContext {
  return { actor: principal.id, ...(reason === undefined ? {} : { reason }) };
}

async function takeStep(
  { register }: RouteDeps,
  principal: Principal,
  action: "change" | "publish" | "withdraw",
  kind: KindName,
  id: string,
  step: () => Promise<RegisterRecord>,
) {
  const before = await readRecord(register, principal, kind, id);
  await requireWrite(register, principal, action, kind, before.body, before.state);
  const record = await writeRecord({ register, principal, kind, id }, step);
  return { record: toAnyRecord(record), may: await permissionsFor(register, principal, record) };
}
