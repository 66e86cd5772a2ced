import { createApp, createJobs, visitorsOnly } from "@intersector/api";
import { createClient } from "@intersector/client";
import { sampleRecords } from "@intersector/sample";
import { createTestRegister } from "@intersector/store/testing";
import { pino } from "pino";

const logger = pino({ level: "silent" });
const { register, databaseUrl, close } = await createTestRegister();
await register.putMany(sampleRecords(), { actor: "example" });
const jobs = await createJobs({ databaseUrl, register, logger });
const app = createApp({ register, jobs, logger, session: visitorsOnly(), loopback: true });
const client = createClient("http://localhost", { language: "en", fetch: app.request });

const filters = { body: ["WTSA", "WTDC"], year: { atLeast: 2022 } };
const asked = { filters, fields: ["number"], facets: ["body"], sort: "id" } as const;
const page = await client.records.list("resolution", { ...asked, limit: 2, offset: 1 });
console.log(
  page.records.map(({ id }) => id),
  "of",
  page.total,
  page.facets.body,
);
const next = await client.records.list("resolution", { ...asked, cursor: page.nextCursor ?? "" });
console.log(next.records.length);
const { hits } = await client.read(client.http.search.$get({ query: { q: "accesibility", kinds: "topic" } }));
console.log(hits[0]?.id);
console.log(client.exportUrl("topic", "csv", { q: "climate", fields: ["title.en", "state"] }));
await jobs.stop().then(close);
