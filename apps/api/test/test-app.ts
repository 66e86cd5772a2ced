import type { BodyInput } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import type { BulkWrite, Register } from "@intersector/store";
import { createTestRegister } from "@intersector/store/testing";
import { pino } from "pino";
import type { z } from "zod";
import {
  type AppDeps,
  createApp,
  createJobs,
  Problem,
  type RunningWorker,
  sampleSession,
  startWorker,
} from "../src/index.ts";

/** Who asks. The names are those of the sample's people. */
export type Who =
  | "visitor"
  | "sample-secretary"
  | "sample-administrator"
  | "sample-chair"
  | "sample-member"
  | "sample-coordinator"
  | "sample-rapporteur"
  | "sample-focalpoint-itu-d"
  | "sample-focalpoint-itu-t";

export interface Asked {
  method?: string;
  body?: unknown;
  form?: FormData;
  headers?: Record<string, string>;
  lang?: string;
}

/** The application over the real database with the sample in it, and a way to ask it as somebody. */
export async function startTestApp(given: Partial<AppDeps> & { worker?: boolean; sample?: boolean } = {}) {
  const { worker: withWorker = false, sample = true, ...deps } = given;
  const test = await createTestRegister();
  const { register, databaseUrl } = test;
  const logger = pino({ level: "silent" });
  if (sample) await loadSample(register);
  const jobs = await createJobs({ databaseUrl, register, logger });
  const worker: RunningWorker | undefined = withWorker
    ? await startWorker({ databaseUrl, register, logger })
    : undefined;
  const app = createApp({ register, jobs, logger, session: sampleSession(), loopback: true, ...deps });
  const cookies = new Map<Who, string>();

  const send = async (path: string, cookie: string | undefined, asked: Asked): Promise<Response> => {
    const {
      method = asked.body === undefined && !asked.form ? "GET" : "POST",
      body,
      form,
      headers,
      lang,
    } = asked;
    return await app.request(path, {
      method,
      headers: {
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(lang === undefined ? {} : { "Accept-Language": lang }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(form === undefined ? {} : { body: form }),
    });
  };
  const cookieOf = async (who: Who): Promise<string | undefined> => {
    if (who === "visitor") return undefined;
    const known = cookies.get(who);
    if (known) return known;
    const reply = await send("/api/v1/session", undefined, { body: { person: who } });
    const cookie = reply.headers.get("Set-Cookie")?.split(";")[0];
    if (!cookie) throw new Error(`${who} could not sign in: ${reply.status}`);
    cookies.set(who, cookie);
    return cookie;
  };

  return {
    app,
    register,
    databaseUrl,
    jobs,
    /** Asks for a path under `/api/v1` as somebody. */
    ask: async (who: Who, path: string, asked: Asked = {}) =>
      await send(`/api/v1${path}`, await cookieOf(who), asked),
    cookieOf,
    close: async () => {
      await worker?.stop();
      await jobs.stop();
      await test.close();
    },
  };
}

export type TestApp = Awaited<ReturnType<typeof startTestApp>>;

async function loadSample(register: Register): Promise<void> {
  await register.putMany(sampleRecords() as BulkWrite[], { actor: "sample" });
}

/** A reply of some status, read with the schema that the document publishes. */
export async function readAs<Schema extends z.ZodType>(
  schema: Schema,
  reply: Response,
  status = 200,
): Promise<z.output<Schema>> {
  const text = await reply.text();
  if (reply.status !== status) throw new Error(`expected ${status}, got ${reply.status}: ${text}`);
  return schema.parse(JSON.parse(text));
}

/** A refusal, read as the problem that it must be. */
export async function readProblem(reply: Response, status: number): Promise<Problem> {
  if (!reply.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    throw new Error(`not a problem: ${reply.status} ${await reply.text()}`);
  }
  return await readAs(Problem, reply, status);
}

/** An activity that a test may write. */
export function activity(title: string, unit: string): BodyInput<"activity"> {
  return {
    title: { original: "en", texts: { en: title }, states: {} },
    category: "project",
    state: "underWay",
    unit,
  };
}
