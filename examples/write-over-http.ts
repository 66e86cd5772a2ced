import { createApp, createJobs, visitorsOnly } from "@intersector/api";
import { ApiProblem, createClient } from "@intersector/client";
import { localized } from "@intersector/domain";
import { createTestRegister } from "@intersector/store/testing";
import { pino } from "pino";

const logger = pino({ level: "silent" });
const { register, databaseUrl, close } = await createTestRegister();
const jobs = await createJobs({ databaseUrl, register, logger });
const app = createApp({ register, jobs, logger, session: visitorsOnly(), loopback: true });
const rights = { roles: ["secretary"], scopes: ["read", "write"], expiresAt: "2100-01-01" } as const;
const { secret } = await register.tokens.create({ name: "example", actor: "me", ...rights });
const client = createClient("http://localhost", { fetch: app.request, token: secret });

const item = { operation: "create", kind: "theme" } as const;
const access = { ...item, id: "access", body: { title: localized("en", { en: "Access" }) } };
await client.bulk([access, { ...access, id: "rural-access" }]);
const patch = { version: 1, body: { coordinationCalledFor: true }, reason: "Resolution 71" };
console.log("version", (await client.records.patch("theme", "access", patch)).record.version);
const late = await client.records.patch("theme", "access", patch).catch((error: unknown) => error);
if (late instanceof ApiProblem) console.log(late.status, late.problem?.code);
for await (const heard of client.events({ after: 0, follow: false }))
  if (heard.event === "change") console.log(heard.data.operation, heard.data.id, heard.data.actor);
await jobs.stop().then(close);
