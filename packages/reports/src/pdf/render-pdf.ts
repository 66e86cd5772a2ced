import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatMessage } from "@intersector/domain";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { captionSeparator } from "../compose/caption-separator.ts";
import { composeReport } from "../compose/compose-report.ts";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { ReportDocument } from "../tree.ts";
import { reportTemplate } from "./report-template.ts";

const fonts = [
  "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf",
  "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  // Unlike Noto's Arabic, whose dots are letters of their own, its words can be copied and searched.
  "@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
  "@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf",
  "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
  "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
];

// Reading the fonts takes longer than a report: one compiler serves all.
let compiler: NodeCompiler | undefined;

function sharedCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(fileURLToPath(import.meta.resolve(font)))) }],
  });
  return compiler;
}

/**
 * A report as a tagged PDF (PDF/UA-1) with its fonts inside. The same report always gives the same bytes.
 * @example
 * await writeFile("report.pdf", await renderPdf(report));
 */
export async function renderPdf(document: ReportDocument): Promise<Uint8Array> {
  const report = composeReport(document);
  const builtFrom = Temporal.Instant.from(report.builtFrom).toZonedDateTimeISO("UTC");
  const data = {
    ...report,
    symbol: report.symbol ?? null,
    cover: report.cover ?? null,
    separator: captionSeparator,
    date: [builtFrom.year, builtFrom.month, builtFrom.day],
    page: formatMessage(rendererTerms.page, report.language, { page: "\u0001", pages: "\u0001" }).split(
      "\u0001",
    ),
  };
  const bytes = sharedCompiler().pdf(
    { mainFileContent: reportTemplate, inputs: { report: JSON.stringify(data) } },
    { pdfStandard: "ua-1", creationTimestamp: Math.floor(builtFrom.epochMilliseconds / 1000) },
  );
  return new Uint8Array(bytes);
}
