import { workerData } from "node:worker_threads";
import { openRegister } from "@intersector/store";
import type { AnalysisThreadData } from "./analyse-in-thread.ts";
import { runAnalysis } from "./run-analysis.ts";

const { databaseUrl, task } = workerData as AnalysisThreadData;
const register = await openRegister({ databaseUrl, maxConnections: 3 });
try {
  await runAnalysis(register, task);
} finally {
  await register.close();
}
