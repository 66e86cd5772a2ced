import { type Finding, isLanguage, type LocalizedText } from "@intersector/domain";

/**
 * What a row says of a text in six languages. `undefined` says nothing, `null` says that it is to be empty.
 */
export class TextParts {
  language: string | null | undefined;
  /** The original, where it is in none of the six languages. */
  other: string | null | undefined;
  texts: Readonly<Record<string, string | null>> = {};
  states: Readonly<Record<string, string>> | undefined;
}

export function textPartsOf(parts: Partial<TextParts>): TextParts {
  return Object.assign(new TextParts(), parts);
}

/** Two parts of one text, from two columns, as one. */
export function joinTextParts(a: TextParts, b: TextParts): TextParts {
  return textPartsOf({
    language: a.language === undefined ? b.language : a.language,
    other: a.other === undefined ? b.other : a.other,
    texts: { ...a.texts, ...b.texts },
    states: a.states ?? b.states,
  });
}

/** The text that a body is to hold, before its schema has seen it; nothing where no language has one. */
export interface AssembledText {
  value?: { original: string; texts: Record<string, string>; states: Record<string, string> };
  finding?: Pick<Finding, "code" | "values">;
}

/**
 * Puts a text together from what a row says and what the register holds. Translations that the row does not speak of
 * stay; where the row changes the original without a word on them, they become outdated.
 */
export function assembleText(parts: TextParts, existing: LocalizedText | undefined): AssembledText {
  const texts = { ...existing?.texts };
  for (const [language, text] of Object.entries(parts.texts)) {
    if (text === null) delete texts[language];
    else texts[language] = text.trim();
  }
  if (parts.other !== undefined) {
    for (const language of Object.keys(texts)) if (!isLanguage(language)) delete texts[language];
  }
  const original = originalOf(parts, texts, existing);
  if (typeof parts.other === "string") {
    if (original === undefined || isLanguage(original)) return languageNotStated;
    texts[original] = parts.other.trim();
  }
  const written = Object.keys(texts);
  if (written.length === 0) return {};
  if (original === undefined) return languageNotStated;
  for (const language of written) if (!isLanguage(language) && language !== original) delete texts[language];
  return { value: { original, texts, states: statesOf(parts, texts, original, existing) } };
}

const languageNotStated: AssembledText = { finding: { code: "languageNotStated", values: {} } };

/** The stated language; else the one that the register knows; else that of the only text, whose column states it. */
function originalOf(
  parts: TextParts,
  texts: Readonly<Record<string, string>>,
  existing: LocalizedText | undefined,
): string | undefined {
  if (parts.language) return parts.language;
  if (existing && existing.original in texts) return existing.original;
  const written = Object.keys(texts);
  return written.length === 1 && !parts.other ? written[0] : undefined;
}

function statesOf(
  parts: TextParts,
  texts: Readonly<Record<string, string>>,
  original: string,
  existing: LocalizedText | undefined,
): Record<string, string> {
  if (parts.states) {
    const unstated = Object.keys(texts).filter(
      (language) => language !== original && !parts.states?.[language],
    );
    return { ...Object.fromEntries(unstated.map((language) => [language, "draft"])), ...parts.states };
  }
  const before: Readonly<Record<string, string | undefined>> = existing?.states ?? {};
  const originalChanged =
    existing !== undefined &&
    (existing.original !== original || existing.texts[existing.original] !== texts[original]);
  const states: Record<string, string> = {};
  for (const language of Object.keys(texts)) {
    if (language === original) continue;
    const unchanged = texts[language] === existing?.texts[language];
    if (!unchanged) states[language] = "draft";
    else states[language] = originalChanged ? "outdated" : (before[language] ?? "draft");
  }
  return states;
}
