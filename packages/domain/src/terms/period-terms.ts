import type { Term } from "../languages.ts";

/** A period of which one end is open. */
export const periodTerms = {
  from: {
    ar: "اعتباراً من {date}",
    zh: "自{date}起",
    en: "from {date}",
    fr: "à partir du {date}",
    ru: "с {date}",
    es: "a partir del {date}",
  },
  until: {
    ar: "حتى {date}",
    zh: "至{date}止",
    en: "until {date}",
    fr: "jusqu'au {date}",
    ru: "по {date}",
    es: "hasta el {date}",
  },
} as const satisfies Record<string, Term>;
