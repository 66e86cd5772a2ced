import { type ContentLanguage, directionOf, type Language } from "@intersector/domain";
import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";

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

/** Fonts that every Word has, for Latin and Cyrillic, Arabic, and Chinese; Latin words in Arabic text look like it. */
function fontOf(language: Language) {
  const latin = language === "ar" ? "Arial" : "Calibri";
  return { ascii: latin, hAnsi: latin, cs: "Arial", eastAsia: "Microsoft YaHei" };
}
export const accent = "1F4E79";

/** Word's own styles, by their own names, so that a secretariat's template can take over. */
export function docxStyles(language: Language): IStylesOptions {
  const font = fontOf(language);
  const base = { basedOn: "Normal", next: "Normal", quickFormat: true };
  const line = { line: 276, lineRule: LineRuleType.AUTO };
  const heading = (size: number, before: number) => ({
    run: { font, size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: accent },
    paragraph: { spacing: { before, after: 120, ...line }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, sizeComplexScript: 24, language: languageTags(language) },
        paragraph: { spacing: { after: 140, ...line } },
      },
      title: {
        run: { font, size: 32, sizeComplexScript: 34, bold: true, boldComplexScript: true, color: accent },
        paragraph: {
          alignment: AlignmentType.CENTER,
          indent: { start: 850, end: 850 },
          spacing: { before: 0, after: 480, ...line },
        },
      },
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      heading3: heading(23, 220),
      heading4: heading(22, 200),
      listParagraph: { paragraph: { spacing: { after: 100 } } },
      hyperlink: { run: { color: "00538C", underline: { type: "single" } } },
    },
    paragraphStyles: [
      {
        ...{ id: "Caption", name: "caption", ...base },
        run: { size: 20, sizeComplexScript: 22, color: "404040" },
        paragraph: { spacing: { before: 120, after: 120 } },
      },
      {
        ...{ id: "CoverSession", name: "Cover Session", ...base },
        run: { size: 28, sizeComplexScript: 30 },
        paragraph: { spacing: { before: 0, after: 0, ...line } },
      },
      {
        ...{ id: "CoverLine", name: "Cover Line", ...base },
        paragraph: { spacing: { before: 0, after: 60, ...line } },
      },
      {
        ...{ id: "TableText", name: "Table Text", ...base },
        run: { size: 19, sizeComplexScript: 21 },
        paragraph: { spacing: { before: 0, after: 20, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        ...{ id: "Bar", name: "Bar", ...base },
        run: { size: 12, sizeComplexScript: 12 },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.EXACT } },
      },
      {
        id: "Header",
        name: "header",
        basedOn: "Normal",
        run: { size: 18, sizeComplexScript: 20, color: "595959" },
      },
      {
        id: "Footer",
        name: "footer",
        basedOn: "Normal",
        run: { size: 18, sizeComplexScript: 20, color: "595959" },
      },
    ],
  };
}
