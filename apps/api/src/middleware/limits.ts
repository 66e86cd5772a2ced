import { IntersectorError, may } from "@intersector/domain";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppEnv, Limits } from "../app-deps.ts";

/** Refuses bodies that are too large before they are read; only who may import may send a file. */
export function limitBodies({ bodyBytes, uploadBytes }: Limits) {
  const ofSize = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new IntersectorError("tooLarge", { limit: formatBytes(maxSize) });
      },
    });
  const bodies = ofSize(bodyBytes);
  const uploads = ofSize(uploadBytes);
  return createMiddleware<AppEnv>((c, next) => {
    const isUpload = c.req.path.endsWith("/imports") && may(c.var.principal, { action: "import" });
    return isUpload ? uploads(c, next) : bodies(c, next);
  });
}

/**
 * @example
 * formatBytes(100_000_000) //=> "100 MB"
 */
function formatBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${Math.round(bytes / 1000)} kB`;
}
