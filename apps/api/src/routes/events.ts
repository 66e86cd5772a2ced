import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { RouteDeps } from "../app-deps.ts";
import { createEventHub } from "../events/event-hub.ts";
import { tellEvents } from "../events/tell-events.ts";
import { open } from "../middleware/guard.ts";
import { nameActors } from "../records/name-actors.ts";
import { newRouter } from "../router.ts";
import { ChangeEvent, EventsHeaders, EventsQuery, JobEvent, ReadyEvent } from "../schemas/events.ts";

const followEvents = createRoute({
  method: "get",
  path: "/events",
  operationId: "followEvents",
  tags: ["Records"],
  summary: "What is written, and how far imports and analyses are, as it happens",
  description:
    "Server-Sent Events: `ready` when the stream begins, `change` for each new version of a record, `job` for each step of an import or an analysis. A listener that connects again with `Last-Event-ID` misses no change. The stream ends after ten minutes, or when the server stops; browsers then connect again by themselves.",
  ...open,
  request: { query: EventsQuery, headers: EventsHeaders },
  responses: {
    200: {
      description: "The stream; the data of each event is JSON.",
      content: { "text/event-stream": { schema: z.union([ReadyEvent, ChangeEvent, JobEvent]) } },
    },
  },
});

/** What happens, told as it happens. */
export function eventsRoutes(deps: RouteDeps) {
  const { register } = deps;
  const hub = createEventHub(deps);
  return newRouter().openapi(followEvents, async (c) => {
    const { after, follow } = c.req.valid("query");
    const { principal, language, logger } = c.var;
    const last = await register.lastSequence();
    const known = readSequence(c.req.valid("header")["Last-Event-ID"]) ?? after ?? last;
    const listener = {
      ...{ principal, language },
      nameOf: await nameActors(deps, language),
      after: Math.min(known, last),
      follow: follow !== "false",
      signal: c.env?.closing ?? new AbortController().signal,
    };
    // For servers before this one that would gather the stream before they pass it on.
    c.header("X-Accel-Buffering", "no");
    return streamSSE(c, async (stream) => {
      try {
        await tellEvents(stream, hub, listener);
      } catch (error) {
        // The stream ends, and the listener comes back to what it missed.
        if (!stream.aborted) logger.warn({ err: error }, "a listener was lost");
      }
    });
  });
}

function readSequence(given: string | undefined): number | undefined {
  return given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : undefined;
}
