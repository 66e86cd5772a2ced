import { createServer } from "node:net";
import { CliError } from "./cli-error.ts";

/**
 * Reads a port number.
 * @throws CliError when it is not a whole number from 1 to 65535.
 */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) throw new CliError("badPort", { value });
  return port;
}

/**
 * Makes sure that a port can be listened on, before anything slow is begun.
 * @throws CliError when another program has it, or when the system refuses.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(refusedPort(host, port, error)));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

/** Why a port cannot be listened on, with what to do. */
export function refusedPort(host: string, port: number, error: unknown): CliError {
  const { code, message } = error as NodeJS.ErrnoException;
  const values = {
    host,
    port: String(port),
    other: String(port < 65535 ? port + 1 : 3000),
    reason: code ?? message,
  };
  return new CliError(code === "EADDRINUSE" ? "portTaken" : "portRefused", values, { cause: error });
}
