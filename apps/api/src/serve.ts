import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { App } from "./app.ts";

export interface ServeOptions {
  app: Pick<App, "fetch">;
  /** 0 takes any free port. */
  port: number;
  /** `127.0.0.1` where nobody says otherwise: this machine alone. */
  hostname?: string;
}

export interface RunningServer {
  /** The address to open. */
  url: string;
  port: number;
  /** Answers what has been asked, takes nothing new, and ends within some seconds. */
  close: () => Promise<void>;
}

/** How long requests under way may take to end when the server stops. */
const closingMs = 5000;

/**
 * Serves the application over HTTP.
 * @throws Error with `code` `EADDRINUSE` or `EACCES` where the port cannot be had.
 * @example
 * const server = await serveApp({ app, port: 3000 });
 * process.once("SIGINT", () => server.close());
 */
export async function serveApp({ app, port, hostname = "127.0.0.1" }: ServeOptions): Promise<RunningServer> {
  const closing = new AbortController();
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, { ...env, closing: closing.signal }),
    serverOptions: { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 10_000 },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${taken}`,
    port: taken,
    close: () => {
      closing.abort();
      return closeServer(server);
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A stream that ends now leaves a connection that its browser would keep.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const force = setTimeout(() => server.closeAllConnections(), closingMs);
  await closed;
  clearTimeout(force);
  clearInterval(idle);
}
