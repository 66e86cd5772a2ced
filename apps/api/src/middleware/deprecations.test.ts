import { createRoute, z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { Components } from "../openapi/components.ts";
import { describeOperation } from "../openapi/operations.ts";
import { newRouter } from "../router.ts";
import { json } from "../schemas/replies.ts";
import { deprecations } from "./deprecations.ts";
import { open } from "./guard.ts";

const definition = {
  method: "get" as const,
  tags: ["Health"],
  summary: "Something",
  responses: { 200: json(z.object({ id: z.string() }), "Something.") },
};

const old = createRoute({
  ...{ ...definition, ...open, path: "/old/{id}", operationId: "getOld" },
  request: { params: z.object({ id: z.string() }) },
  "x-deprecated": { since: "2026-11-24", sunset: "2027-11-24" },
});
const present = createRoute({ ...definition, ...open, path: "/present", operationId: "getPresent" });
const api = newRouter()
  .openapi(old, (c) => c.json({ id: c.req.valid("param").id }, 200))
  .openapi(present, (c) => c.json({ id: "present" }, 200));
const app = newRouter();
app.use("/api/*", deprecations("/api", api));
app.route("/api", api);

test("who calls a route that will end is told since when, and when", async () => {
  const { headers } = await app.request("/api/old/7");
  expect(headers.get("Deprecation")).toBe(`@${Date.UTC(2026, 10, 24) / 1000}`);
  expect(headers.get("Sunset")).toBe("Wed, 24 Nov 2027 00:00:00 GMT");
  expect(headers.get("Link")).toContain(`</docs/api-policy>; rel="deprecation"`);
});

test("who calls any other is told nothing", async () => {
  const { headers } = await app.request("/api/present");
  expect([headers.get("Deprecation"), headers.get("Sunset")]).toEqual([null, null]);
});

test("the document says so too", () => {
  const components = new Components();
  expect(describeOperation(old, components)).toMatchObject({ deprecated: true });
  expect(describeOperation(present, components)).not.toHaveProperty("deprecated");
});
