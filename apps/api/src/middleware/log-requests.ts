import { createMiddleware } from "hono/factory";
import type { Logger } from "pino";
import type { AppEnv } from "../app-deps.ts";

/** One line a request: method, path, status and milliseconds, under the id that the reply carries too. */
export function logRequests(logger: Logger) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const started = performance.now();
    c.set("logger", logger.child({ requestId: c.var.requestId }));
    await next();
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const line = { method: c.req.method, path: c.req.path, status: c.res.status, ms };
    if (c.res.status >= 500) c.var.logger.error(line);
    else c.var.logger.info(line);
  });
}
