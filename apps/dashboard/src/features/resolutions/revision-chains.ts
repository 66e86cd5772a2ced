import { type RegisterRecord, vocabularies } from "@intersector/domain";

type Revision = Pick<RegisterRecord<"resolution">, "id" | "body">;

/** One resolution in all its revisions, the oldest first. */
export interface RevisionChain<Item extends Revision = Revision> {
  /** The same for all revisions: body, type and number. */
  key: string;
  revisions: Item[];
  /** The revision that is in force, or the latest where none is. */
  current: Item;
}

/**
 * Resolutions by number: a number is given for life, and repeats across bodies. ITU-R writes the revision into it, so
 * that `6-2` and `6-3` are one resolution. What has no number yet stands alone.
 * @returns the chains in the order of the bodies, then of the types, then of the numbers.
 */
export function groupRevisions<Item extends Revision>(resolutions: readonly Item[]): RevisionChain<Item>[] {
  const chains = new Map<string, Item[]>();
  for (const resolution of resolutions) {
    const key = chainKey(resolution);
    chains.set(key, [...(chains.get(key) ?? []), resolution]);
  }
  return [...chains]
    .flatMap(([key, items]) => {
      const revisions = items.toSorted(byAge);
      const current = revisions.findLast(({ body }) => body.status === "inForce") ?? revisions.at(-1);
      return current ? [{ key, revisions, current }] : [];
    })
    .toSorted((a, b) => byPlace(a.current, b.current));
}

function chainKey({ id, body }: Revision): string {
  if (body.number === undefined) return id;
  return [body.body, body.type, stemOf(body.number)].join(" ");
}

/** The number without the revision that ITU-R writes into it. */
function stemOf(number: string): string {
  return number.replace(/-\d+$/, "");
}

function byAge(a: Revision, b: Revision): number {
  return (
    (a.body.year ?? 0) - (b.body.year ?? 0) || suffixOf(a) - suffixOf(b) || a.id.localeCompare(b.id, "en")
  );
}

function suffixOf({ body }: Revision): number {
  return Number(/-(\d+)$/.exec(body.number ?? "")?.[1] ?? 0);
}

function byPlace(a: Revision, b: Revision): number {
  const place = ({ body }: Revision) => [
    vocabularies.resolutionBody.indexOf(body.body),
    vocabularies.resolutionType.indexOf(body.type),
    // Those without a number come last.
    Number(/\d+/.exec(body.number ?? "")?.[0] ?? Number.MAX_SAFE_INTEGER),
  ];
  const [first, second] = [place(a), place(b)];
  const differing = first.findIndex((value, at) => value !== second[at]);
  if (differing < 0) return a.id.localeCompare(b.id, "en");
  return (first[differing] ?? 0) - (second[differing] ?? 0);
}
