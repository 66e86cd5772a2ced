import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import type { AppEnv } from "./app-deps.ts";

/** Vite writes a hash of the content into the names of these files: what is cached never goes stale. */
const hashedAssets = "/assets/";

/**
 * The built dashboard: its files, compressed beforehand where the build left `.br` or `.gz` beside them, and the
 * page of each language's first address (`fr/index.html`), and one page for every other address that is a place in the
 * dashboard.
 */
export function serveDashboard(directory: string) {
  const page = readFileSync(join(directory, "index.html"), "utf8");
  const answerPage = (c: Context<AppEnv>) => {
    c.header("Cache-Control", "no-cache");
    return c.html(page);
  };
  return new Hono<AppEnv>()
    .get("/", answerPage)
    .get("/index.html", answerPage)
    .use(async (c, next) => {
      await next();
      if (!c.res.ok || c.res.headers.has("Cache-Control")) return;
      c.header("Cache-Control", cacheControlOf(c.req.path, c.res));
    })
    .use(serveStatic({ root: directory, precompressed: true }))
    .get("*", async (c, next) => {
      const isFile = /\.[a-z0-9]+$/i.test(c.req.path);
      const takesPages = /text\/html|\*\/\*/.test(c.req.header("Accept") ?? "*/*");
      return isFile || !takesPages ? await next() : answerPage(c);
    });
}

function cacheControlOf(path: string, { headers }: Response): string {
  if (path.startsWith(hashedAssets)) return "public, max-age=31536000, immutable";
  // A page names the files of its own build.
  return headers.get("Content-Type")?.startsWith("text/html") ? "no-cache" : "public, max-age=3600";
}
