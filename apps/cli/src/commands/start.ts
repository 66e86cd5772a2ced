import { resolve } from "node:path";
import type { Language } from "@intersector/domain";
import { openRegister, startDatabase, withoutPassword } from "@intersector/store";
import { buildDashboard, dashboardDirectory } from "../build-dashboard.ts";
import { checkPort } from "../check-port.ts";
import { loadSampleIfEmpty } from "../load-sample.ts";
import { secondsSince } from "../seconds-since.ts";
import { createLogger, prepareServer } from "../serve-register.ts";
import { abortWhenTold, untilAborted } from "../signals.ts";
import { step } from "../steps.ts";
import { say } from "../terms.ts";
import type { RegisterPlace } from "../use-register.ts";

export interface StartOptions extends RegisterPlace {
  port: number;
  host: string;
  /** False where the API alone is wanted. */
  dashboard: boolean;
  language: Language;
}

/** Starts everything, prints each step, serves until the process is told to end, and ends all of it in order. */
export async function start(options: StartOptions): Promise<void> {
  const { language } = options;
  const told = abortWhenTold();
  told.addEventListener("abort", () => console.log(`\n${say("stopping", language)}`));
  try {
    await serveUntilTold(options, told);
  } catch (error) {
    // What fails because it was cut off is no failure.
    if (!told.aborted) throw error;
  }
  console.log(say("stopped", language));
}

async function serveUntilTold(options: StartOptions, told: AbortSignal): Promise<void> {
  const { port, host, language } = options;
  const begun = performance.now();
  const logger = createLogger();
  // What was begun last is ended first.
  await using endings = new AsyncDisposableStack();
  await step(
    language,
    () => checkPort(host, port),
    () => ["portFree", { port: String(port) }],
  );
  const cutOff = new AbortController();
  const building = options.dashboard
    ? step(
        language,
        () => buildDashboard(AbortSignal.any([told, cutOff.signal])),
        () => ["dashboardBuilt"],
      )
    : Promise.resolve();
  // Whichever fails first ends the start; the other's failure is not a second one.
  building.catch(() => {});
  endings.defer(async () => {
    cutOff.abort();
    await building.catch(() => {});
  });
  const database = await startRegisterDatabase(options);
  endings.defer(database.stop);
  told.throwIfAborted();
  const register = await openRegister({ databaseUrl: database.url });
  endings.defer(register.close);
  await loadSampleIfEmpty(register, language);
  told.throwIfAborted();
  const serve = await step(
    language,
    () =>
      prepareServer(
        {
          ...{ databaseUrl: database.url, register, logger, host, port },
          ...(options.dashboard ? { dashboardDirectory } : {}),
        },
        endings,
      ),
    () => ["jobsStarted"],
  );
  await building;
  told.throwIfAborted();
  const server = await serve();
  const seconds = secondsSince(begun, language);
  console.log(`\n${say("ready", language, { seconds, address: server.url })}`);
  await untilAborted(told);
}

/** Starts or reaches the database, as a step. */
export function startRegisterDatabase({
  dataDir,
  databaseUrl,
  language,
}: RegisterPlace & { language: Language }) {
  return step(
    language,
    () => startDatabase({ dataDir: resolve(dataDir), ...(databaseUrl ? { databaseUrl } : {}) }),
    ({ embedded, url }) =>
      embedded
        ? ["databaseStarted", { place: dataDir }]
        : ["databaseReached", { place: withoutPassword(url) }],
  );
}
