import { createRoute } from "@hono/zod-openapi";
import type { RouteDeps } from "../app-deps.ts";
import { open } from "../middleware/guard.ts";
import { newRouter } from "../router.ts";
import { Health } from "../schemas/health.ts";
import { json } from "../schemas/replies.ts";

const getHealth = createRoute({
  method: "get",
  path: "/health",
  operationId: "getHealth",
  tags: ["Health"],
  summary: "Whether the process lives, and whether database and queue answer",
  ...open,
  responses: {
    200: json(Health, "Ready."),
    503: json(Health, "Alive, but the database or the queue does not answer."),
  },
});

/** Whether everything is there. */
export function healthRoutes({ register, jobs }: RouteDeps) {
  return newRouter().openapi(getHealth, async (c) => {
    const [database, queue] = await Promise.all([
      answers(() => register.recentChanges({ limit: 1 })),
      answers(() => jobs.isReady()),
    ]);
    const health = { database, queue, uptimeSeconds: Math.floor(process.uptime()), live: true as const };
    const ready = database && queue;
    return ready ? c.json({ ...health, ready }, 200) : c.json({ ...health, ready }, 503);
  });
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await ask()) !== false;
  } catch {
    return false;
  }
}
