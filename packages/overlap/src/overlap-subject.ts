import type {
  LocalizedText,
  Money,
  Period,
  Recurrence,
  ResolutionReference,
  Side,
  VocabularySlug,
} from "@intersector/domain";

/**
 * One thing to be compared with others: an activity of the register, or a row of somebody's list. Only what is
 * there is compared; a field that is left out is unknown, not empty.
 */
export interface OverlapSubject {
  /** Unique among the subjects of one comparison; as records have it. */
  id: string;
  title: LocalizedText;
  description?: LocalizedText;
  purpose?: LocalizedText;
  outputs?: readonly LocalizedText[];
  /** Who does it. */
  unit: string;
  /** The side of the unit; absent where it is outside the Union. */
  side?: Side;
  /** Units that take part. */
  partners?: readonly string[];
  audience?: readonly VocabularySlug<"audience">[];
  regions?: readonly VocabularySlug<"region">[];
  /** ISO 3166-1 alpha-3. */
  countries?: readonly string[];
  period?: Period;
  recurrence?: Recurrence;
  /** Ids of the nodes of the Union's plans that it serves. */
  planNodes?: readonly string[];
  /** Ids of the goals of outside frameworks (SDG, WSIS action lines) that it serves. */
  frameworkItems?: readonly string[];
  /** What it carries out: a citation, or a text that is compared as it stands (`PP 191`). Those cited in the texts are found. */
  resolutions?: readonly (ResolutionReference | string)[];
  /** The id of what it is a part of. */
  parent?: string;
  category?: VocabularySlug<"activityCategory">;
  budget?: Money;
}
