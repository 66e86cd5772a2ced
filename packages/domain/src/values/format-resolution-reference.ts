import type { Language } from "../language-schemas.ts";
import { placeIn } from "../terms/places.ts";
import { chineseForm, citationForms } from "./citation-forms.ts";
import type { ResolutionReference } from "./resolution-reference.ts";

/** `capitals` is the style of headings: `RESOLUTION 191 (REV. BUCHAREST, 2022)`. Arabic and Chinese have none. */
export type CitationStyle = "sentence" | "capitals";

/**
 * A resolution cited in the form of the reader's language.
 * @example
 * const reference = { body: "PP", type: "resolution", number: "191", revised: true, place: "Bucharest", year: 2022 };
 * formatResolutionReference(reference, "fr") //=> "Résolution 191 (Rév. Bucarest, 2022)"
 * formatResolutionReference(reference, "zh") //=> "第191号决议（2022年，布加勒斯特，修订版）"
 * formatResolutionReference(reference, "en", { style: "capitals" }) //=> "RESOLUTION 191 (REV. BUCHAREST, 2022)"
 */
export function formatResolutionReference(
  reference: ResolutionReference,
  language: Language,
  { style = "sentence" }: { style?: CitationStyle } = {},
): string {
  if (language === "zh") return formatChinese(reference);
  const form = citationForms[language];
  const raise = (text: string) => (style === "capitals" ? text.toLocaleUpperCase(language) : text);
  const sector = reference.sector ? `${form.sector}${reference.sector.slice(3)} ` : "";
  const head = raise(wordFor(reference, language));
  const edition = formatEdition(reference, language, raise);
  return `${head} ${sector}${reference.number}${edition === "" ? "" : ` (${edition})`}`;
}

/** The Council's decisions have another name in Spanish than those of a conference. */
function wordFor(reference: ResolutionReference, language: Exclude<Language, "zh">): string {
  if (language === "es" && reference.type === "decision" && reference.body === "Council") return "Acuerdo";
  return citationForms[language].heads[reference.type];
}

function formatEdition(
  reference: ResolutionReference,
  language: Exclude<Language, "zh">,
  raise: (text: string) => string,
): string {
  const form = citationForms[language];
  if (reference.session) {
    const session = reference.session.replace(/^WRC/, form.radioConference);
    const amended = reference.lastAmended ? `${form.comma}${form.lastAmended}${reference.lastAmended}` : "";
    return `${reference.revised ? raise(sessionMark(reference, language)) : ""}${session}${amended}`;
  }
  const mark = reference.revised ? raise(form.revised) : "";
  const place = reference.place ? raise(placeIn(reference.place, language)) : "";
  const year = reference.year ? `${reference.year}${raise(form.afterYear)}` : "";
  return `${mark}${[place, year].filter((part) => part !== "").join(form.comma)}`;
}

/** Before a session the mark stands without a space, but in Russian; Arabic writes it in Latin letters. */
function sessionMark(reference: ResolutionReference, language: Exclude<Language, "zh">): string {
  if (language === "ru" || !reference.session?.startsWith("WRC")) return citationForms[language].revised;
  return language === "ar" ? "Rev." : citationForms[language].revised.trimEnd();
}

function formatChinese(reference: ResolutionReference): string {
  const edition = [
    reference.session ?? (reference.year ? `${reference.year}年` : ""),
    reference.session ? "" : placeIn(reference.place ?? "", "zh"),
    reference.lastAmended ? `${reference.lastAmended}${chineseForm.lastAmended}` : "",
    reference.revised ? chineseForm.revised : "",
  ].filter((part) => part !== "");
  const head = `${reference.sector ?? ""}第${reference.number}号${chineseForm.heads[reference.type]}`;
  return edition.length === 0 ? head : `${head}（${edition.join("，")}）`;
}
