import { type RecordId, type Side, sides, type VocabularySlug } from "@intersector/domain";
import type { KeptRecord } from "./kept-record.ts";
import { sectorOfBody } from "./sector-of-body.ts";

/**
 * Why a theme is an area of mutual interest. `calledFor`: a PP resolution itself calls for intersectoral coordination.
 * `plenipotentiaryAndSector`: a PP resolution and at least one resolution of a Sector deal with it.
 */
export type AreaReason = "calledFor" | "plenipotentiaryAndSector";

/** A resolution that deals with a theme, by its own field or by a link of the mapping. */
export interface ThemeResolution {
  resolution: RecordId;
  body: VocabularySlug<"resolutionBody">;
  /** The Sector that adopted it; absent for the Union's own conferences and the Council. */
  sector?: Side;
  /** The link through which it belongs to the theme; absent where its own record names the theme. */
  link?: RecordId;
}

/** A theme on which the sides must coordinate, with the reasons and the resolutions that they rest on. */
export interface AreaOfMutualInterest {
  theme: RecordId;
  reasons: AreaReason[];
  resolutions: ThemeResolution[];
  /** The Sectors that have a resolution on it, in the order of the sides. */
  sectors: Side[];
}

/**
 * The themes that are areas of mutual interest: a PP resolution calls for intersectoral coordination, and/or a PP
 * resolution and at least one Sector's resolution deal with the same theme. Resolutions that were abrogated or revised
 * since don't count, nor do links that a program proposed and nobody confirmed.
 * @see the ITU's page on intersectoral coordination
 * @example
 * areasOfMutualInterest([accessibility], [pp175, wtsa70], [])
 * //=> [{ theme: "accessibility", reasons: ["plenipotentiaryAndSector"], sectors: ["ITU-T"], resolutions: [...] }]
 */
export function areasOfMutualInterest(
  themes: readonly KeptRecord<"theme">[],
  resolutions: readonly KeptRecord<"resolution">[],
  links: readonly KeptRecord<"resolutionLink">[],
): AreaOfMutualInterest[] {
  const byTheme = mapThemes(resolutions, links);
  return themes.flatMap(({ id: theme, body }) => {
    const found = [...(byTheme.get(theme)?.values() ?? [])];
    const sectors = sides.filter((side) => found.some(({ sector }) => sector === side));
    const reasons: AreaReason[] = [
      ...(body.coordinationCalledFor ? ["calledFor" as const] : []),
      ...(found.some((one) => one.body === "PP") && sectors.length > 0
        ? ["plenipotentiaryAndSector" as const]
        : []),
    ];
    return reasons.length === 0 ? [] : [{ theme, reasons, resolutions: found, sectors }];
  });
}

/** Relations that say of two resolutions that they deal with one theme. */
const sharesTheme: ReadonlySet<VocabularySlug<"resolutionRelation">> = new Set([
  "sameTheme",
  "carriesOut",
  "repeats",
  "complements",
]);

type ThemeMap = Map<RecordId, Map<RecordId, ThemeResolution>>;

function mapThemes(
  resolutions: readonly KeptRecord<"resolution">[],
  links: readonly KeptRecord<"resolutionLink">[],
): ThemeMap {
  const inForce = new Map(
    resolutions
      .filter(({ body }) => body.status === "inForce" || body.status === "unknown")
      .map((resolution) => [resolution.id, resolution]),
  );
  const found: ThemeMap = new Map();
  const add = (theme: RecordId | undefined, id: RecordId, link?: RecordId) => {
    const resolution = inForce.get(id);
    if (theme === undefined || !resolution) return;
    const ofTheme = found.get(theme) ?? new Map<RecordId, ThemeResolution>();
    found.set(theme, ofTheme);
    if (ofTheme.has(id)) return;
    const sector = sectorOfBody(resolution.body.body);
    ofTheme.set(id, {
      resolution: id,
      body: resolution.body.body,
      ...(sector ? { sector } : {}),
      ...(link === undefined ? {} : { link }),
    });
  };
  for (const { id, body } of inForce.values()) add(body.theme, id);
  for (const { id, body } of links) {
    if (!sharesTheme.has(body.relation) || isUnconfirmed(body)) continue;
    // A link without a theme of its own carries the theme of either end to the other.
    const themes = body.theme
      ? [body.theme]
      : [inForce.get(body.from)?.body.theme, inForce.get(body.to)?.body.theme];
    for (const theme of themes) {
      add(theme, body.from, id);
      add(theme, body.to, id);
    }
  }
  return found;
}

function isUnconfirmed({ origin, confirmations }: KeptRecord<"resolutionLink">["body"]): boolean {
  return origin === "suggested" && confirmations.length === 0;
}
