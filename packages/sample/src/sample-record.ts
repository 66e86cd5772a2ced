import type { BodyInput, KindName, Language, LocalizedText } from "@intersector/domain";
import { localized } from "@intersector/domain";

/** One record of the sample, as a register takes it in: nothing but kind, id, body and state. */
export type SampleRecord<Name extends KindName = KindName> = {
  [K in Name]: { kind: K; id: string; body: BodyInput<K>; state: "published" | "draft" };
}[Name];

/** A record that everybody may read. */
export function published<Name extends KindName>(
  kind: Name,
  id: string,
  body: BodyInput<Name>,
): SampleRecord<Name> {
  return { kind, id, body, state: "published" } as SampleRecord<Name>;
}

/** A record that is still being written. */
export function draft<Name extends KindName>(
  kind: Name,
  id: string,
  body: BodyInput<Name>,
): SampleRecord<Name> {
  return { kind, id, body, state: "draft" } as SampleRecord<Name>;
}

/** A text in all six languages, French being the original unless another is named. */
export function six(texts: Readonly<Record<Language, string>>, original: Language = "fr"): LocalizedText {
  return localized(original, texts);
}

/** A text in all six languages, written in English, whose translations nobody has revised yet. */
export function sixDrafted(texts: Readonly<Record<Language, string>>): LocalizedText {
  return localized("en", texts, "draft");
}
