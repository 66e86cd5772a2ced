import type { ContentLanguage, LocalizedText } from "@intersector/domain";

/** What one text says in two or more languages. */
export type ParallelText = Readonly<Record<ContentLanguage, string>>;

/**
 * The texts in records' bodies that exist in two languages or more, each once, for learning a lexicon. Translations
 * that nobody has read (`machine`, `draft`) or that no longer fit (`outdated`) teach nothing and are left out.
 * @example
 * parallelTextsIn([{ name: localized("fr", { fr: "Accessibilité", en: "Accessibility" }) }])
 * //=> [{ fr: "Accessibilité", en: "Accessibility" }]
 */
export function parallelTextsIn(bodies: Iterable<unknown>): ParallelText[] {
  const found = new Map<string, ParallelText>();
  const read = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!isLocalizedText(value)) {
      for (const inner of Object.values(value)) read(inner);
      return;
    }
    const states = value.states as Readonly<Record<string, string>>;
    const trusted = Object.entries(value.texts).filter(
      ([language]) => language === value.original || states[language] === "reviewed",
    );
    if (trusted.length < 2) return;
    const text = Object.fromEntries(trusted.sort(([a], [b]) => (a < b ? -1 : 1)));
    found.set(JSON.stringify(text), text);
  };
  for (const body of bodies) read(body);
  return [...found.values()];
}

function isLocalizedText(value: object): value is LocalizedText {
  return "original" in value && "texts" in value && "states" in value;
}
