import { IntersectorError } from "@intersector/domain";

/** PostgreSQL's codes for a server that ends, crashes or starts, and for connections that it does not give. */
const serverCodes = /^(08...|57P0[1-3]|53300)$/;
/** The system's codes for a server that is not there. */
const systemCodes = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "ETIMEDOUT"]);
/** What the driver says, without a code, when a connection ends under a query. */
const driverWords = /^Connection terminated|^timeout exceeded when trying to connect/;

/**
 * The error that a caller is told when the database has gone away while the server runs: that it is not their fault,
 * and will pass. Where it is stays between us and the log.
 */
export function lostDatabase(error: Error): IntersectorError | undefined {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const isLost = serverCodes.test(code) || systemCodes.has(code) || driverWords.test(error.message);
  if (!isLost) return undefined;
  return new IntersectorError(
    "databaseUnreachable",
    { place: "PostgreSQL", reason: code || "–" },
    { cause: error },
  );
}
