/** What sends a request: `fetch`, or something that is called like it. */
export type Send = (url: string | URL | Request, init?: RequestInit) => Response | Promise<Response>;

export interface SendAgainOptions {
  /** How often a request is sent again at most. */
  retries: number;
  /** Waits; a test gives a clock of its own. */
  wait?: (ms: number, signal: AbortSignal | null | undefined) => Promise<void>;
}

/** Requests that do no more when they are sent twice, so that they may be. */
const repeatable = new Set(["GET", "HEAD", "PUT", "DELETE"]);
/** Answers of a server that may give another one soon. */
const passing = new Set([429, 502, 503, 504]);
const firstWaitMs = 250;
const longestWaitMs = 30_000;

/**
 * Sends again what was lost on the way or met a server that is busy or away: requests that read, that put or delete,
 * and others with an `Idempotency-Key`. Waits as long as `Retry-After` says, or twice as long each time.
 */
export function sendAgain(send: Send, { retries, wait = delay }: SendAgainOptions): typeof fetch {
  return async (url, init) => {
    for (let attempt = 0; ; attempt += 1) {
      const isLast = attempt >= retries || !mayRepeat(url, init);
      try {
        const response = await send(url, init);
        if (isLast || !passing.has(response.status)) return response;
        await response.body?.cancel();
        await wait(waitMs(attempt, response.headers.get("Retry-After")), init?.signal);
      } catch (error) {
        // Only `fetch` that reached nobody throws a TypeError; what was cancelled stays so.
        if (isLast || !(error instanceof TypeError)) throw error;
        await wait(waitMs(attempt, null), init?.signal);
      }
    }
  };
}

function mayRepeat(url: string | URL | Request, init: RequestInit | undefined): boolean {
  const given = url instanceof Request ? url : undefined;
  // A body that is read as it is sent cannot be sent twice.
  if (given?.body || init?.body instanceof ReadableStream) return false;
  const method = (init?.method ?? given?.method ?? "GET").toUpperCase();
  return repeatable.has(method) || new Headers(init?.headers ?? given?.headers).has("Idempotency-Key");
}

function waitMs(attempt: number, retryAfter: string | null): number {
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : firstWaitMs * 2 ** attempt;
  return Math.min(ms, longestWaitMs);
}

function delay(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
