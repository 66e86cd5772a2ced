import { kindInSentence, type Language, languageNames, textIn } from "@intersector/domain";
import {
  buildAnnualReport,
  type ReportDocument,
  renderHtml,
  renderJson,
  renderMarkdown,
} from "@intersector/reports";
import { renderDocx } from "@intersector/reports/docx";
import { renderPdf } from "@intersector/reports/pdf";
import { type ChosenEdition, chooseEdition } from "../choose-edition.ts";
import { readReportRecords } from "../read-report-records.ts";
import { say } from "../terms.ts";
import { type RegisterPlace, useRegister } from "../use-register.ts";
import { sizeInWords, writeIntoFolder } from "../write-file.ts";

const renderers = {
  docx: renderDocx,
  pdf: renderPdf,
  html: async (report: ReportDocument) => renderHtml(report),
  md: async (report: ReportDocument) => renderMarkdown(report),
  json: async (report: ReportDocument) => renderJson(report),
};

type ReportFormat = keyof typeof renderers;

export const reportFormats = Object.keys(renderers) as ReportFormat[];

export interface ReportAnnualOptions extends RegisterPlace, ChosenEdition {
  languages: readonly Language[];
  formats: readonly ReportFormat[];
  out: string;
  includeIllustrative: boolean;
  language: Language;
}

/** Writes the annual report in each language and format, and says what waits for its translation. */
export async function reportAnnual(options: ReportAnnualOptions): Promise<void> {
  const { includeIllustrative, language } = options;
  await useRegister(options, async ({ register }) => {
    const edition = await chooseEdition(register, options);
    const records = await readReportRecords(register);
    const title = textIn(edition.body.title, language).text;
    console.log(say("reportOf", language, { title, edition: edition.id, records: records.length }));
    if (edition.state !== "published") console.log(say("editionDraft", language, { edition: edition.id }));
    for (const reportLanguage of options.languages) {
      const report = buildAnnualReport({ edition, records, language: reportLanguage, includeIllustrative });
      for (const format of options.formats) {
        const name = `${edition.id}-${reportLanguage}.${format}`;
        const { file, bytes } = await writeIntoFolder(options.out, name, await renderers[format](report));
        console.log(say("fileWritten", language, { file, size: sizeInWords(bytes, language) }));
      }
      for (const line of describeMissing(report, language)) console.log(line);
    }
  });
}

function describeMissing({ language: own, missing }: ReportDocument, language: Language): string[] {
  const name = languageNames[own];
  if (missing.length === 0) return [say("missingNone", language, { language: name })];
  const texts = missing.map(({ block, source, original }) => {
    const record = `${kindInSentence(source.kind, language)} ${source.id}`;
    return `  ${say("missingText", language, { record, original, block })}`;
  });
  return [say("missingSome", language, { language: name, count: missing.length }), ...texts];
}
