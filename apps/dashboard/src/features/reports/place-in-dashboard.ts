import { isLanguage, type Language } from "@intersector/domain";

/**
 * The address of a dashboard page that a report links to, in the reader's language and not the report's; nothing for
 * an address that is no page of the dashboard.
 * @example
 * placeInDashboard("/ar/records/topic/accessibility", "fr") //=> "/fr/records/topic/accessibility"
 */
export function placeInDashboard(href: string, reader: Language): string | undefined {
  const [before, first, ...rest] = href.split("/");
  return before === "" && isLanguage(first) ? ["", reader, ...rest].join("/") : undefined;
}
