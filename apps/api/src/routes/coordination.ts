import { createRoute } from "@hono/zod-openapi";
import type { RouteDeps } from "../app-deps.ts";
import { readOverview } from "../coordination/read-overview.ts";
import { readPeople } from "../coordination/read-people.ts";
import { readWaiting } from "../coordination/read-waiting.ts";
import { readTopicRows } from "../coordination/topic-rows.ts";
import { open } from "../middleware/guard.ts";
import { newRouter } from "../router.ts";
import { Overview, TopicList } from "../schemas/overview.ts";
import { People } from "../schemas/people.ts";
import { LangQuery } from "../schemas/query.ts";
import { json } from "../schemas/replies.ts";
import { Waiting } from "../schemas/waiting.ts";

const getOverview = createRoute({
  method: "get",
  path: "/overview",
  operationId: "getOverview",
  tags: ["Coordination"],
  summary: "The figures of the first page: what there is, what is missing, what is due",
  ...open,
  request: { query: LangQuery },
  responses: { 200: json(Overview, "The figures, of what the reader may see.") },
});

const getWaiting = createRoute({
  method: "get",
  path: "/overview/waiting",
  operationId: "getWaiting",
  tags: ["Coordination"],
  summary: "What waits for the reader by their roles: what is late, due, undecided or vacant, and why",
  ...open,
  request: { query: LangQuery },
  responses: { 200: json(Waiting, "What waits, with how many there are of each.") },
});

const listTopics = createRoute({
  method: "get",
  path: "/coordination/topics",
  operationId: "listTopics",
  tags: ["Coordination"],
  summary:
    "The topics of the ISCG with the focal points of the four sides and the coordinators, and who is missing",
  ...open,
  request: { query: LangQuery },
  responses: { 200: json(TopicList, "The topics, in the order that the group publishes.") },
});

const listPeople = createRoute({
  method: "get",
  path: "/coordination/people",
  operationId: "listPeople",
  tags: ["Coordination"],
  summary: "Who answers for what, for each side, topic and group, and which places nobody holds",
  ...open,
  request: { query: LangQuery },
  responses: { 200: json(People, "The places, and to who may see persons, the people.") },
});

/** The state of coordination. */
export function coordinationRoutes({ register, now }: RouteDeps) {
  const today = () => now().toZonedDateTimeISO("UTC").toPlainDate().toString();
  return newRouter()
    .openapi(getOverview, async (c) => c.json(await readOverview(register, c.var.principal, today()), 200))
    .openapi(getWaiting, async (c) => c.json(await readWaiting(register, c.var.principal, today()), 200))
    .openapi(listPeople, async (c) => c.json(await readPeople(register, c.var.principal, today()), 200))
    .openapi(listTopics, async (c) =>
      c.json({ topics: await readTopicRows(register, c.var.principal, today()) }, 200),
    );
}
