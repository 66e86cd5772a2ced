import { Buffer } from "node:buffer";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";

/** A file as a person sends it. */
export interface SentFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A list of activities of which two rows can go in, one changes nothing else, and three cannot go in, each for its own reason. */
export const mixedList: SentFile = {
  name: "activities 2027.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "id,title.fr,title.language,description.fr,category,state,unit,period.from,period.to,recordState",
      "essai-numerique,Atelier sur les identités numériques,fr,Un atelier pour les régulateurs.,event,planned,tsb,2027-03-01,2027-03-05,published",
      "essai-spectre,Guide du spectre pour débutants,fr,,publication,planned,br,2027-01-01,2027-12-31,published",
      "essai-date,Une activité qui finit avant de commencer,fr,,event,planned,tsb,2027-05-01,2027-02-30,published",
      "essai-entite,Une activité d'une entité inconnue,fr,,event,planned,bureau-qui-n-existe-pas,2027-05-01,,published",
      "essai-genre,Une activité d'un genre inconnu,fr,,dinner,planned,tsb,2027-05-01,,published",
    ].join("\n"),
    "utf8",
  ),
};

/** How often the product is asked whether its work is done, in milliseconds. */
const askEveryMs = 150;
/** How long the product may take, in milliseconds. */
const patienceMs = 60_000;

interface Work {
  id: string;
  state: string;
}

/**
 * Sends a file as the page's visitor, and waits until it has been checked.
 * @returns the address of the import, without its language
 */
export async function sendFile(page: Page, file: SentFile = mixedList): Promise<string> {
  const sent = await ask<Work>(page, "POST", "/imports", { multipart: { file, kind: "activity" } });
  await waitUntil(
    () => ask<Work>(page, "GET", `/imports/${sent.id}`),
    ({ state }) => state === "checked",
  );
  return `/import/${sent.id}`;
}

/**
 * Has the activities compared as the page's visitor, where they have not been, and waits for the result.
 * @returns the address of the comparison's first pair between two sides, without its language
 */
export async function findPair(page: Page): Promise<string> {
  const read = () => ask<{ analyses: Work[] }>(page, "GET", "/analyses");
  const { analyses: known } = await read();
  if (known.length === 0) await ask<Work>(page, "POST", "/analyses", { data: {} });
  const { analyses } = await waitUntil(read, (reply) => reply.analyses.some(({ state }) => state === "done"));
  const id = analyses.find(({ state }) => state === "done")?.id;
  const { pairs } = await ask<{ pairs: { a: string; b: string }[] }>(
    page,
    "GET",
    `/analyses/${id}/pairs?across=sides&limit=1`,
  );
  return `/overlaps/${id}/${pairs[0]?.a}/${pairs[0]?.b}`;
}

/** Asks the API as the page's own visitor. */
async function ask<Reply>(
  page: Page,
  method: "GET" | "POST",
  path: string,
  body: Pick<NonNullable<Parameters<Page["request"]["fetch"]>[1]>, "data" | "multipart"> = {},
): Promise<Reply> {
  const { origin } = new URL(page.url());
  const reply = await page.request.fetch(`${origin}/api/v1${path}`, {
    method,
    headers: { Origin: origin },
    ...body,
  });
  if (!reply.ok()) throw new Error(`${method} ${path}: ${reply.status()} ${await reply.text()}`);
  return (await reply.json()) as Reply;
}

async function waitUntil<Reply>(
  read: () => Promise<Reply>,
  isDone: (reply: Reply) => boolean,
): Promise<Reply> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const reply = await read();
    if (isDone(reply)) return reply;
    if (Date.now() > deadline) throw new Error(`still not done: ${JSON.stringify(reply)}`);
    await pause(askEveryMs);
  }
}
