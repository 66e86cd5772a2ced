import type { Asked } from "./lib/early-answers.ts";

/*
 * Runs by itself, before everything else: asks the server for what the page will show while the page's own files are
 * still on their way. What to ask for stands in the page. Each answer waits for the request that the page makes itself.
 */

const asked: readonly Asked[] = JSON.parse(
  document.querySelector<HTMLElement>("[data-ask]")?.dataset.ask ?? "[]",
);
const here = asked.filter(({ bareAddress }) => !bareAddress || location.search === "");
const answers: Map<string, Promise<Response>> = new Map();
globalThis.earlyAnswers = answers;

const session = ask("/api/v1/session");
for (const { path, reader } of here) if (!reader) void ask(path);
// What went wrong is the page's to tell: it takes the same answer.
const known = await session.then((response) => response.clone().json()).catch(() => undefined);
for (const { path, reader } of here) {
  if (reader === "signedIn" ? known?.signedIn : reader === "staff" && known?.may?.readHistory) void ask(path);
}

function ask(path: string): Promise<Response> {
  const answer = fetch(path, { headers: { "Accept-Language": document.documentElement.lang } });
  // Nobody may come for it.
  answer.catch(() => undefined);
  answers.set(path, answer);
  return answer;
}
