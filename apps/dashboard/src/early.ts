import type { Asked } from "./lib/early-answers.ts";

/*
 * Runs by itself, before everything else: asks the server for what the page will show while the page's own files are
 * still on their way. What to ask for stands in the page. Each answer waits for the request that the page makes itself.
 */

// A page that has been quicker asks for itself; what is asked here would only lie about and grow old.
if (!globalThis.earlyAnswers) globalThis.earlyAnswers = askEarly();

function askEarly(): NonNullable<typeof globalThis.earlyAnswers> {
  const element = document.querySelector<HTMLElement>("[data-ask]");
  const asked: readonly Asked[] = JSON.parse(element?.dataset.ask ?? "[]");
  const here = asked.filter(({ bareAddress }) => !bareAddress || location.search === "");
  const session = send("/api/v1/session");
  // What went wrong is the page's to tell: it takes the same answer.
  const known = session.then((response) => response.clone().json()).catch(() => undefined);
  const answers: NonNullable<typeof globalThis.earlyAnswers> = new Map([["/api/v1/session", session]]);
  for (const { path, reader } of here) {
    answers.set(
      path,
      reader ? known.then((told) => (mayRead(told, reader) ? send(path) : undefined)) : send(path),
    );
  }
  // Nobody may come for them.
  for (const answer of answers.values()) answer.catch(() => undefined);
  return answers;
}

function send(path: string): Promise<Response> {
  return fetch(path, { headers: { "Accept-Language": document.documentElement.lang } });
}

function mayRead(
  told: { signedIn?: boolean; may?: { readHistory?: boolean } } | undefined,
  reader: Asked["reader"],
): boolean {
  return (reader === "staff" ? told?.may?.readHistory : told?.signedIn) === true;
}
