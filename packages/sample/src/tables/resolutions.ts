import type { BodyInput, Provenance } from "@intersector/domain";
import { localized } from "@intersector/domain";
import { published, type SampleRecord } from "../sample-record.ts";
import linkRows from "./resolution-links.json" with { type: "json" };
import rows from "./resolutions.json" with { type: "json" };

type ResolutionBody = BodyInput<"resolution">;

interface ResolutionRow
  extends Pick<
    ResolutionBody,
    "body" | "type" | "number" | "place" | "year" | "session" | "status" | "theme"
  > {
  id: string;
  revised?: boolean;
  en: string;
  fr?: string;
  provenance: Provenance;
}

interface LinkRow {
  id: string;
  from: string;
  to: string;
  theme: string;
  confidence: "high" | "medium" | "low";
}

/** The resolutions and decisions of the Union, with the title in the languages in which it was found. */
export const resolutions: SampleRecord<"resolution">[] = (rows as ResolutionRow[]).map(
  ({ id, en, fr, revised = false, ...fields }) =>
    published("resolution", id, {
      ...fields,
      revised,
      title: localized("en", fr === undefined ? { en } : { en, fr }),
    }),
);

/**
 * Which resolutions of the Sectors deal with the theme of a resolution of the Plenipotentiary Conference. Compiled
 * for this register from the titles: the Union's own map was not found, and no advisory group has confirmed these.
 */
export const resolutionLinks: SampleRecord<"resolutionLink">[] = (linkRows as LinkRow[]).map((row) =>
  published("resolutionLink", row.id, {
    from: row.from,
    to: row.to,
    relation: "sameTheme",
    theme: row.theme,
    origin: "suggested",
    provenance: {
      status: "background",
      confidence: row.confidence,
      source: "Compiled from the titles; unofficial",
    },
  }),
);
