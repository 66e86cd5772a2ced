import type { ContentLanguage } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";

/** A subject as it is compared. Its words are in the columns of its languages. */
export interface Item {
  subject: OverlapSubject;
  /** In which it has a text, in alphabetical order. */
  languages: readonly ContentLanguage[];
  /** Of these, the ones in which it says enough to be compared by its words. */
  comparedIn: readonly ContentLanguage[];
  /** Resolutions that it carries out or cites: `PP 191`. */
  mandates: readonly string[];
  /** Plan nodes and framework items. */
  nodes: readonly string[];
}
