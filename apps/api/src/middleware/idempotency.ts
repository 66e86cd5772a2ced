import { createHash } from "node:crypto";
import { type Finding, IntersectorError } from "@intersector/domain";
import type { Register } from "@intersector/store";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../app-deps.ts";
import { InvalidRequest } from "../invalid-request.ts";

const longestKey = 200;
/** The headers of a first reply that its twins get too. */
const kept = ["Content-Type", "Content-Language", "ETag", "Location"];

/**
 * Does what a POST with an `Idempotency-Key` asks once: who sends it again gets the first reply again for a day, with
 * `Idempotency-Replayed: true`. A failure of our own is not kept, so that it can be tried again under the same key.
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export function idempotency({ register }: { register: Pick<Register, "idempotency"> }) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const key = c.req.method === "POST" ? c.req.header("Idempotency-Key") : undefined;
    // A visitor is nobody in particular, whose replies would be anybody's; signing in is done anew each time.
    if (key === undefined || c.var.principal.id === "visitor" || c.req.path.endsWith("/session"))
      return await next();
    if (!/^[\x21-\x7e]+$/.test(key) || key.length > longestKey)
      throw new InvalidRequest("header", [wrongKey(key)]);
    const owner = c.var.principal.id;
    // A file is read twice, as bytes here and as a form by its route; hono keeps what was read.
    const hash = createHash("sha256")
      .update(`${c.req.url}\n`)
      .update(await hashable(c.req.raw.clone()))
      .digest("hex");
    const found = await register.idempotency.begin(owner, key, hash);
    if (found.is === "other") throw new IntersectorError("idempotencyKeyReused");
    if (found.is === "underWay") throw new IntersectorError("requestInProgress");
    if (found.is === "done") {
      const { status, headers, body } = found.reply;
      const replayed = { ...headers, "Idempotency-Replayed": "true" };
      return new Response(new Uint8Array(body), { status, headers: replayed });
    }
    await next();
    if (c.res.status >= 500) return await register.idempotency.forget(owner, key);
    const headers = kept.flatMap((name) => {
      const value = c.res.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    const body = new Uint8Array(await c.res.clone().arrayBuffer());
    const { status } = c.res;
    await register.idempotency.finish(owner, key, { status, headers: Object.fromEntries(headers), body });
  });
}

/** The bytes of a request, but for the boundary that a form takes anew each time it is sent. */
async function hashable(request: Request): Promise<Uint8Array> {
  const bytes = Buffer.from(await request.arrayBuffer());
  const [, boundary] = /boundary="?([^";]+)/.exec(request.headers.get("Content-Type") ?? "") ?? [];
  return boundary === undefined
    ? bytes
    : Buffer.from(bytes.toString("latin1").replaceAll(boundary, ""), "latin1");
}

function wrongKey(key: string): Finding {
  const expected = `1–${longestKey} ASCII`;
  return { code: "wrongFormat", path: ["Idempotency-Key"], values: { given: key.slice(0, 80), expected } };
}
