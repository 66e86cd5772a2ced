import { z } from "zod";
import { languages } from "./languages.ts";
import { form } from "./terms/type-terms.ts";

/** One of the six official languages, as a BCP 47 primary subtag. */
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/**
 * The language in which a text was first written: one of the six, another BCP 47 primary subtag
 * (lists of other organizations hold Portuguese), or `und` when nobody stated it.
 */
export const ContentLanguage = z.string().regex(/^[a-z]{2,3}$/, form("languageCode"));
export type ContentLanguage = z.infer<typeof ContentLanguage>;
