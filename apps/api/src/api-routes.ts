import type { RouteDeps } from "./app-deps.ts";
import { newRouter } from "./router.ts";
import { analysesRoutes } from "./routes/analyses.ts";
import { analysisListsRoutes } from "./routes/analysis-lists.ts";
import { analysisPairsRoutes } from "./routes/analysis-pairs.ts";
import { bulkRoutes } from "./routes/bulk.ts";
import { changesRoutes } from "./routes/changes.ts";
import { coordinationRoutes } from "./routes/coordination.ts";
import { eventsRoutes } from "./routes/events.ts";
import { exportsRoutes } from "./routes/exports.ts";
import { healthRoutes } from "./routes/health.ts";
import { importsRoutes } from "./routes/imports.ts";
import { kindsRoutes } from "./routes/kinds.ts";
import { recordRoutes } from "./routes/record.ts";
import { recordHistoryRoutes } from "./routes/record-history.ts";
import { recordStepsRoutes } from "./routes/record-steps.ts";
import { recordsRoutes } from "./routes/records.ts";
import { reportsRoutes } from "./routes/reports.ts";
import { searchRoutes } from "./routes/search.ts";
import { sessionRoutes } from "./routes/session.ts";
import { tokensRoutes } from "./routes/tokens.ts";

/** The routes, each file a resource. The client's types come from this chain. */
export function apiRoutes(deps: RouteDeps) {
  return newRouter()
    .route("/", sessionRoutes(deps))
    .route("/", kindsRoutes())
    .route("/", recordsRoutes(deps))
    .route("/", recordRoutes(deps))
    .route("/", recordStepsRoutes(deps))
    .route("/", recordHistoryRoutes(deps))
    .route("/", bulkRoutes(deps))
    .route("/", tokensRoutes(deps))
    .route("/", searchRoutes(deps))
    .route("/", changesRoutes(deps))
    .route("/", eventsRoutes(deps))
    .route("/", coordinationRoutes(deps))
    .route("/", importsRoutes(deps))
    .route("/", exportsRoutes(deps))
    .route("/", analysesRoutes(deps))
    .route("/", analysisPairsRoutes(deps))
    .route("/", analysisListsRoutes(deps))
    .route("/", reportsRoutes(deps))
    .route("/", healthRoutes(deps));
}

/** What the typed client is made of. */
export type AppType = ReturnType<typeof apiRoutes>;
