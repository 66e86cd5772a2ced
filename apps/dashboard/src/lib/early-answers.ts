/** What a page asks for before its own files have come. */
export interface Asked {
  /** Of the API, exactly as the page will ask: `/api/v1/overview`, with `{language}` where it names the page's. */
  path: string;
  /** Who may read it; anybody where nothing is said. */
  reader?: "signedIn" | "staff";
  /** Only where the address asks for nothing of its own after a `?`. */
  bareAddress?: true;
}

declare global {
  /**
   * What has been asked for early and not been taken yet, by path; no answer where the reader may not see it. Undefined
   * until somebody asks: early, or the page itself.
   */
  var earlyAnswers: Map<string, Promise<Response | undefined>> | undefined;
}

/** After how long an early answer is too old to be taken, in milliseconds from the start of the visit. */
const goodForMs = 30_000;

/**
 * Takes what has been asked for early, once; undefined where it was not, or where the answer did not come. With the first
 * request that changes something, a signing in for instance, the early answers have become old.
 */
export async function takeEarlyAnswer(url: string | URL, method = "GET"): Promise<Response | undefined> {
  // From the first question on it is too late to ask early.
  globalThis.earlyAnswers ??= new Map();
  const early = globalThis.earlyAnswers;
  if (method !== "GET") early.clear();
  const { origin, pathname, search } = new URL(url, window.location.origin);
  const path = pathname + search;
  const answer = origin === window.location.origin ? early.get(path) : undefined;
  early.delete(path);
  return performance.now() < goodForMs ? answer?.catch(() => undefined) : undefined;
}
