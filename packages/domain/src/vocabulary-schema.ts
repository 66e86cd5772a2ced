import { z } from "zod";
import { type VocabularyName, vocabularies } from "./vocabularies.ts";

/** The schema of one closed list; its name travels with it so that forms and exports find the words. */
export function vocabulary<Name extends VocabularyName>(name: Name) {
  return z.enum(vocabularies[name]).meta({ vocabulary: name });
}
