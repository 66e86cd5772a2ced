import { createHash } from "node:crypto";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../app-deps.ts";

/** Whatever a reply depends on beside its address. */
const varies = ["Accept-Language", "Authorization", "Cookie"];

/**
 * Gives each JSON that is read an ETag of its bytes, and answers 304 to who has it already. A record's begins with its
 * version (`"7-…"`), which is what If-Match wants; the rest tells apart what the reader may see, the titles beside it
 * and the language. Nothing is kept by anybody but the reader, who asks each time.
 */
export function revalidate() {
  return createMiddleware<AppEnv>(async (c, next) => {
    await next();
    if (!c.res.headers.has("Cache-Control")) {
      const isRead = (c.req.method === "GET" || c.req.method === "HEAD") && c.res.status === 200;
      const isJson = c.res.headers.get("Content-Type")?.startsWith("application/json") ?? false;
      c.header("Cache-Control", isRead && isJson ? "private, no-cache" : "no-store");
      if (isRead && isJson) await tag(c);
    }
  });
}

type Context = Parameters<Parameters<typeof createMiddleware<AppEnv>>[0]>[0];

async function tag(c: Context): Promise<void> {
  const hash = createHash("sha256")
    .update(await c.res.clone().text())
    .digest("base64url")
    .slice(0, 22);
  const [, version] = /^"(\d+)"$/.exec(c.res.headers.get("ETag") ?? "") ?? [];
  // Lists are told apart by their bytes too, but compression may change those on the way.
  const etag = version === undefined ? `W/"${hash}"` : `"${version}-${hash}"`;
  for (const header of varies) c.header("Vary", header, { append: true });
  c.header("ETag", etag);
  if (!isKnown(c.req.header("If-None-Match"), etag)) return;
  const headers = new Headers(c.res.headers);
  for (const name of ["Content-Type", "Content-Length"]) headers.delete(name);
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers });
}

/** @see RFC 9110, section 13.1.2: compared weakly. */
function isKnown(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  const opaque = (value: string) => value.trim().replace(/^W\//, "");
  return given.trim() === "*" || given.split(",").some((one) => opaque(one) === opaque(etag));
}
