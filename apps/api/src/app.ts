import { languages } from "@intersector/domain";
import { compress } from "hono/compress";
import { languageDetector } from "hono/language";
import { requestId } from "hono/request-id";
import { timeout } from "hono/timeout";
import { answerErrors, answerNotFound } from "./answer-errors.ts";
import { apiRoutes } from "./api-routes.ts";
import { type AppDeps, defaultLimits, type RouteDeps } from "./app-deps.ts";
import { deprecations } from "./middleware/deprecations.ts";
import { idempotency } from "./middleware/idempotency.ts";
import { knownHost } from "./middleware/known-host.ts";
import { knownQuery } from "./middleware/known-query.ts";
import { limitBodies } from "./middleware/limits.ts";
import { logRequests } from "./middleware/log-requests.ts";
import { rateLimit } from "./middleware/rate-limit.ts";
import { revalidate } from "./middleware/revalidate.ts";
import { sameSite } from "./middleware/same-site.ts";
import { security } from "./middleware/security.ts";
import { session } from "./middleware/session-cookie.ts";
import { documentRoutes } from "./openapi/document-routes.ts";
import { newRouter } from "./router.ts";
import { healthRoutes } from "./routes/health.ts";
import { serveDashboard } from "./serve-dashboard.ts";

const apiBase = "/api/v1";

/**
 * The whole application: the API under `/api/v1`, its document at `/openapi.json` and its reference at `/docs`,
 * `/health`, and the built dashboard everywhere else.
 * @example
 * const app = createApp({ register, jobs, logger, session, loopback: true });
 * const reply = await app.request("/api/v1/kinds?lang=fr");
 */
export function createApp(given: AppDeps) {
  const deps: RouteDeps = {
    ...given,
    now: given.now ?? (() => Temporal.Now.instant()),
    limits: { ...defaultLimits, ...given.limits },
  };
  const app = newRouter();
  app.onError(answerErrors(deps.logger));
  app.notFound(answerNotFound);
  app.use(requestId());
  app.use(logRequests(deps.logger));
  app.use(
    languageDetector({
      order: ["querystring", "header"],
      supportedLanguages: [...languages],
      fallbackLanguage: "en",
      caches: false,
    }),
  );
  app.use(security());
  if (deps.loopback) app.use(knownHost(deps.allowedHosts ?? []));
  app.use(compress());
  app.use(session(deps));
  app.use("/api/*", rateLimit(deps));
  app.use(sameSite());
  app.use(limitBodies(deps.limits));
  app.use(timeout(deps.limits.requestMs));
  app.use("/api/*", revalidate());
  app.use("/api/*", idempotency(deps));
  const api = apiRoutes(deps);
  app.use(`${apiBase}/*`, deprecations(apiBase, api));
  app.use(`${apiBase}/*`, knownQuery(apiBase, api));
  app.route(apiBase, api);
  app.route("/", healthRoutes(deps));
  app.route("/", documentRoutes(api));
  app.all("/api/*", answerNotFound);
  if (deps.dashboardDirectory !== undefined) app.route("/", serveDashboard(deps.dashboardDirectory));
  return app;
}

/** The application, as `serveApp` and `app.request()` take it. */
export type App = ReturnType<typeof createApp>;
