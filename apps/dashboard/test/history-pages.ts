import type { Page } from "playwright-core";
import type { ShownPage } from "./pages.ts";

/** The log, comparisons and withdrawn records. */
export const historyPages: readonly ShownPage[] = [
  { name: "log", path: "/log" },
  { name: "log-filtered", path: "/log?kind=activity&operation=change" },
  { name: "log-none", path: "/log?actor=nobody" },
  { name: "log-visitor", path: "/log", person: "" },
  {
    name: "comparison",
    path: "/log",
    arrange: async (page) => {
      const versions = await correctActivity(page);
      return `/records/activity/${compared}/compare?from=1&to=${versions}`;
    },
  },
  {
    name: "withdrawn",
    path: "/log",
    arrange: async (page) => `/records/theme/${await withdrawTheme(page)}`,
  },
  { name: "missing-record", path: "/activities/nothing-of-this-name", person: "" },
];

const compared = "bdt-giga";
const records = "/api/v1/records";

/** Changes the text, the unit and a list of an activity, once. @returns its version. */
async function correctActivity(page: Page): Promise<number> {
  const path = `${records}/activity/${compared}`;
  const { record } = await (await page.request.get(path)).json();
  if (record.version > 1) return record.version;
  const { title, ...body } = record.body;
  const texts = Object.fromEntries(
    Object.entries(title.texts).map(([language, text]) => [language, `${text} 2027`]),
  );
  const { sdgs: _, ...rest } = body;
  const changed = { ...rest, title: { ...title, texts }, audience: ["memberStates"], unit: "tsb" };
  const reply = await page.request.put(path, {
    headers: { "If-Match": `"${record.version}"` },
    data: { body: changed, reason: "The unit has changed" },
  });
  if (!reply.ok()) throw new Error(await reply.text());
  return record.version + 1;
}

/** Withdraws a record that only its history knows afterwards. @returns its id. */
async function withdrawTheme(page: Page): Promise<string> {
  const id = "theme-withdrawn";
  const title = {
    original: "fr",
    texts: { fr: "Ancien thème", ar: "موضوع قديم" },
    states: { ar: "reviewed" },
  };
  const body = { title, coordinationCalledFor: false };
  const created = await page.request.post(`${records}/theme`, { data: { id, body, state: "published" } });
  if (created.status() === 409) return id;
  await page.request.post(`${records}/theme/${id}/withdraw`, {
    headers: { "If-Match": '"1"' },
    data: { reason: "Replaced by another theme" },
  });
  return id;
}
