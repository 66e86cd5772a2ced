import type { Problem } from "./api-types.ts";

/** The server refused or failed. `problem` says why, in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number;
  /** Absent where something between the two answered instead of the server. */
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.name = "ApiProblem";
    this.status = status;
    this.problem = problem;
  }
}

/** A response whose JSON is known by type. */
export interface JsonReply<Body> {
  ok: boolean;
  status: number;
  headers: Headers;
  json: () => Promise<Body>;
}

/**
 * The body of a reply.
 * @throws ApiProblem where the reply is not a success.
 * @example
 * const { kinds } = await readReply(client.http.kinds.$get({ query: {} }));
 */
export async function readReply<Body>(reply: Promise<JsonReply<Body>>): Promise<Body> {
  const response = await reply;
  if (response.ok) return await response.json();
  throw new ApiProblem(response.status, await readProblem(response));
}

async function readProblem(response: {
  headers: Headers;
  json: () => Promise<unknown>;
}): Promise<Problem | undefined> {
  if (!response.headers.get("Content-Type")?.startsWith("application/problem+json")) return undefined;
  return (await response.json()) as Problem;
}
