import { type StaleLink, staleLinks } from "@intersector/coordination";
import type { CalendarDate, RegisterRecord } from "@intersector/domain";

type Link = RegisterRecord<"resolutionLink">;

/** A link of the mapping as it is seen from one of its two ends. */
export interface SeenLink {
  link: Link;
  /** The resolution at the other end. */
  other: string;
  direction: "outgoing" | "incoming";
  /** What is to be confirmed; absent where every advisory group has confirmed it since the last conference. */
  stale?: StaleLink;
}

/**
 * The links of one resolution, from it and to it, each with what the advisory groups still have to confirm.
 * @param conferences meetings of conferences and assemblies: after each of them a link is to be confirmed again.
 */
export function linksOf(
  resolution: string,
  links: readonly Link[],
  conferences: readonly RegisterRecord<"meeting">[],
  today: CalendarDate,
): SeenLink[] {
  const own = links.filter(({ body }) => body.from === resolution || body.to === resolution);
  const stale = new Map(staleLinks(own, conferences, today).map((found) => [found.link, found]));
  return own.map((link) => {
    const waiting = stale.get(link.id);
    const isOutgoing = link.body.from === resolution;
    return {
      link,
      other: isOutgoing ? link.body.to : link.body.from,
      direction: isOutgoing ? "outgoing" : "incoming",
      ...(waiting ? { stale: waiting } : {}),
    };
  });
}

/** Links under what they say, in the order of the relations, those from the resolution before those to it. */
export function groupLinks(links: readonly SeenLink[], relations: readonly Link["body"]["relation"][]) {
  return relations
    .flatMap((relation) =>
      (["outgoing", "incoming"] as const).map((direction) => ({
        relation,
        direction,
        links: links.filter(
          (seen) =>
            seen.link.body.relation === relation &&
            (isSymmetric(relation) ? direction === "outgoing" : seen.direction === direction),
        ),
      })),
    )
    .filter((group) => group.links.length > 0);
}

/** Relations that say the same from both ends. */
function isSymmetric(relation: Link["body"]["relation"]): boolean {
  return relation === "sameTheme" || relation === "conflicts";
}
