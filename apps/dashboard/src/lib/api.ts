import { createClient } from "@intersector/client";
import { takeEarlyAnswer } from "./early-answers.ts";
import { problemOf } from "./problem.ts";

const client = createClient(window.location.origin, {
  // TanStack Query asks again by itself, and shows that it does.
  retries: 0,
  fetch: async (input, init) => {
    const early = input instanceof Request ? undefined : await takeEarlyAnswer(input, init?.method);
    if (early) return early;
    const headers = new Headers(init?.headers);
    headers.set("Accept-Language", document.documentElement.lang);
    return fetch(input, { ...init, headers });
  },
});

/** The API of the server that this page came from; it answers in the language of the page. */
export const api = client.http;

/** The forms in which a list can be taken home. */
export const exportFormats = ["xlsx", "csv", "jsonl"] as const;

export const { exportUrl, reportUrl, refusedUrl, templateUrl } = client;

interface Answer<Body> {
  ok: boolean;
  json(): Promise<Body>;
}

/** What a request gives when it went well. The wire's own types: an answer without a body is no success. */
type BodyOf<Given> = Given extends Answer<infer Body> ? Wire<Body> : never;

/** JSON has no `undefined`: a field is there or it is not. */
export type Wire<Value> = Value extends readonly (infer Item)[]
  ? Wire<Item>[]
  : Value extends object
    ? { [Key in keyof Value]: Wire<Exclude<Value[Key], undefined>> }
    : Value;

/**
 * The body of an answer.
 * @throws ApiProblem when the API refused or failed, with its sentence in the reader's language.
 */
export async function answer<Given extends Response | Answer<unknown>>(
  request: Promise<Given>,
): Promise<BodyOf<Given>> {
  const response = await request;
  if (!response.ok) throw await problemOf(response as unknown as Response);
  return (await response.json()) as BodyOf<Given>;
}
