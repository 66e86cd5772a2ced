import type { Language } from "@intersector/domain";
import { createContext, useContext } from "react";

/** The reader's language, from the address. */
export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
