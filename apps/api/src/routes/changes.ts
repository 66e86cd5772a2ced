import { createRoute } from "@hono/zod-openapi";
import type { RouteDeps } from "../app-deps.ts";
import { guarded } from "../middleware/guard.ts";
import { nameActors } from "../records/name-actors.ts";
import { readable, readsEverything } from "../records/permissions.ts";
import { titlesOfRecords } from "../records/title-of-record.ts";
import { newRouter } from "../router.ts";
import { ActorList, ChangesQuery, ChangesReply } from "../schemas/changes.ts";
import { LangQuery } from "../schemas/query.ts";
import { json } from "../schemas/replies.ts";

const listChanges = createRoute({
  method: "get",
  path: "/changes",
  operationId: "listChanges",
  tags: ["Records"],
  summary: "What was written last, newest first",
  ...guarded("readHistory"),
  request: { query: ChangesQuery },
  responses: { 200: json(ChangesReply, "The changes, without their bodies.") },
});

const listActors = createRoute({
  method: "get",
  path: "/changes/actors",
  operationId: "listActors",
  tags: ["Records"],
  summary: "Who has written in the register, and how many changes",
  ...guarded("readHistory"),
  request: { query: LangQuery },
  responses: { 200: json(ActorList, "The people, who wrote most first.") },
});

/** The log of the whole register. */
export function changesRoutes(deps: RouteDeps) {
  const { register } = deps;
  return newRouter()
    .openapi(listChanges, async (c) => {
      const { lang: _, limit = 50, ...query } = c.req.valid("query");
      const { principal, language } = c.var;
      const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
      const changes = await register.recentChanges({
        ...given,
        limit,
        ...(readsEverything(principal) ? {} : { only: readable(principal) }),
      });
      const titles = await titlesOfRecords(register, principal, changes);
      const nameOf = await nameActors(deps, language);
      const last = changes.at(-1);
      return c.json(
        {
          changes: changes.map(({ body: _body, previousHash: _hash, ...change }, at) => ({
            ...change,
            actorName: nameOf(change.actor),
            title: titles[at] ?? change.id,
          })),
          ...(last && changes.length === limit ? { nextBefore: last.sequence } : {}),
        },
        200,
      );
    })
    .openapi(listActors, async (c) => {
      const nameOf = await nameActors(deps, c.var.language);
      const actors = (await register.countByActor()).map((one) => ({ ...one, actorName: nameOf(one.actor) }));
      return c.json({ actors }, 200);
    });
}
