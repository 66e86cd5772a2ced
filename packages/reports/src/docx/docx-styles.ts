import { type ContentLanguage, directionOf, type Language } from "@intersector/domain";
import type { IStylesOptions } from "docx";

const regions: Readonly<Record<string, string>> = {
  ar: "ar-SA",
  zh: "zh-CN",
  en: "en-GB",
  fr: "fr-FR",
  ru: "ru-RU",
  es: "es-ES",
};

/** What Word is told of a text's language: by the script that it is written in. */
export function languageTags(language: ContentLanguage): {
  value?: string;
  eastAsia?: string;
  bidirectional?: string;
} {
  const tag = regions[language] ?? (language === "und" ? undefined : language);
  if (tag === undefined) return {};
  if (directionOf(language) === "rtl") return { bidirectional: tag };
  return language === "zh" ? { eastAsia: tag } : { value: tag };
}

/** Fonts that every Word has, for Latin and Cyrillic, Arabic, and Chinese. */
const font = { ascii: "Calibri", hAnsi: "Calibri", cs: "Arial", eastAsia: "Microsoft YaHei" };
const accent = "1F4E79";

/** Word's own styles, by their own names, so that a secretariat's template can take over. */
export function docxStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font, size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: accent },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, sizeComplexScript: 24, language: languageTags(language) },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: {
        run: { font, size: 36, sizeComplexScript: 36, bold: true, boldComplexScript: true, color: accent },
        paragraph: { spacing: { before: 240, after: 240 } },
      },
      heading1: heading(30, 360),
      heading2: heading(26, 280),
      heading3: heading(24, 220),
      heading4: heading(22, 200),
      listParagraph: { paragraph: { spacing: { after: 100 } } },
    },
    paragraphStyles: [
      {
        ...{ id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", quickFormat: true },
        run: { italics: true, italicsComplexScript: true, size: 20, sizeComplexScript: 22, color: "404040" },
        paragraph: { spacing: { before: 120, after: 120 }, keepNext: true },
      },
      {
        ...{ id: "Subtitle", name: "Subtitle", basedOn: "Normal", next: "Normal", quickFormat: true },
        run: { size: 26, sizeComplexScript: 28, color: "404040" },
      },
      { id: "Header", name: "header", basedOn: "Normal", run: { size: 18, sizeComplexScript: 20 } },
      { id: "Footer", name: "footer", basedOn: "Normal", run: { size: 18, sizeComplexScript: 20 } },
    ],
  };
}
