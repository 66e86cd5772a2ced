import { type KindName, type Language, may } from "@intersector/domain";
import type { QueryClient } from "@tanstack/react-query";
import { facetQuery } from "../features/activities/activities-api.ts";
import { type ActivitySearch, countChoices, listQueryOf } from "../features/activities/activity-search.ts";
import { overviewQuery } from "../features/overview/overview-api.ts";
import { sessionQuery } from "../features/session/session-api.ts";
import { topicsQuery } from "../features/topics/topics-api.ts";
import { latestChangesQuery } from "../features/visits/visits-api.ts";
import { waitingQuery } from "../features/waiting/waiting-api.ts";
import { recordPageQuery, recordQuery, referrersQuery } from "../lib/records-api.ts";
import { choicesQuery } from "../lib/use-all-records.ts";

/*
 * What a page shows is asked for together with the page's own files, and when somebody points at a link to it. What
 * goes wrong here is no matter: the page asks again, and says so.
 */

/** How long a page waits for what is about to come, so that it is drawn once and whole: shorter than anybody notices. */
const momentMs = 150;

/** What the first page is made of. What takes longer comes after its title, so that nobody looks at an empty screen. */
export async function fetchHome(client: QueryClient): Promise<void> {
  await waitAMoment([
    client.prefetchQuery(overviewQuery),
    client.prefetchQuery(topicsQuery),
    client.prefetchQuery(waitingQuery),
    fetchChanges(client),
  ]);
}

/** The first rows of the activities, the counts of the filters, and what the filters are made from. */
export async function fetchActivities(
  client: QueryClient,
  language: Language,
  search: ActivitySearch,
): Promise<void> {
  if (!(await mayRead(client, "activity"))) return;
  const asked = [client.prefetchQuery(choicesQuery("unit")), client.prefetchQuery(choicesQuery("theme"))];
  // What a side is asked by are its units, which are not known yet.
  if (search.side === undefined) {
    const query = listQueryOf(search, new Map());
    const sort = search.sort ?? "title";
    asked.push(client.prefetchQuery(recordPageQuery("activity", { ...query, sort, lang: language }, 0)));
    if (countChoices(search) === 0) asked.push(client.prefetchQuery(facetQuery("unit", query)));
  }
  await waitAMoment(asked);
}

async function waitAMoment(asked: readonly Promise<void>[]): Promise<void> {
  await Promise.race([Promise.all(asked), new Promise((resolve) => setTimeout(resolve, momentMs))]);
}

async function fetchChanges(client: QueryClient): Promise<void> {
  const session = await readSession(client);
  if (session?.may.readHistory) await client.prefetchQuery(latestChangesQuery);
}

/** A record and who refers to it, where the reader may see it. Its page does not wait for the latter. */
export async function fetchRecord(client: QueryClient, kind: KindName, id: string): Promise<void> {
  if (!(await mayRead(client, kind))) return;
  void client.prefetchQuery(referrersQuery(kind, id));
  await client.prefetchQuery(recordQuery(kind, id));
}

/** True where the reader may see what is published of a kind; what they may not is not asked for. */
async function mayRead(client: QueryClient, kind: KindName): Promise<boolean> {
  const session = await readSession(client);
  return session !== undefined && may(session.reader, { action: "read", kind, state: "published" });
}

async function readSession(client: QueryClient) {
  await client.prefetchQuery(sessionQuery);
  return client.getQueryData(sessionQuery.queryKey);
}
