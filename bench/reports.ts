import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "@intersector/domain";
import {
  buildAnnualReport,
  plainTextOf,
  type ReportDocument,
  renderHtml,
  renderMarkdown,
} from "@intersector/reports";
import { renderDocx } from "@intersector/reports/docx";
import { renderPdf } from "@intersector/reports/pdf";
import { sampleRegister } from "@intersector/sample";
import { Document, Packer, Paragraph } from "docx";

const targetSeconds = 5;
const renderings = {
  docx: renderDocx,
  pdf: renderPdf,
  html: (report) => new TextEncoder().encode(renderHtml(report)),
  md: (report) => new TextEncoder().encode(renderMarkdown(report)),
} satisfies Record<string, (report: ReportDocument) => Uint8Array | Promise<Uint8Array>>;

/**
 * The annual report of the sample in six languages and four formats, 24 files, built and rendered one after another in
 * one process, fonts read on the way. Peers: the `docx` library alone writing the same lines as plain paragraphs, and
 * LibreOffice, where it is installed, making a PDF of the French Word file.
 */
export default async function run(print: (line: string) => void): Promise<void> {
  const records = sampleRegister();
  const edition = records.find((record) => record.kind === "reportEdition");
  if (!edition) throw new Error("the sample has no edition of the report");

  const begun = performance.now();
  const reports = languages.map((language) => buildAnnualReport({ edition, records, language }));
  const builtMs = performance.now() - begun;
  const rendered = new Map<string, Rendered>();
  for (const [format, render] of Object.entries(renderings))
    rendered.set(format, await time(reports, render));
  const seconds = (performance.now() - begun) / 1000;

  print(
    `  24 files: ${seconds.toFixed(2)} s, target ${targetSeconds} s ${seconds <= targetSeconds ? "(met)" : "(MISSED)"}; process ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
  );
  print(`  six reports as data, from ${records.length} records: ${builtMs.toFixed(0)} ms`);
  for (const [format, { firstMs, allMs, bytes }] of rendered)
    print(
      `  ${format}: ${allMs.toFixed(0)} ms for six, the first ${firstMs.toFixed(0)} ms; ${(bytes / 1024).toFixed(0)} kB`,
    );

  const plain = await time(reports, writePlainly);
  const word = await time(reports, renderDocx);
  print(
    `  peer of docx, the docx library alone with the same lines: ${plain.allMs.toFixed(0)} ms for six; ours, as warm, ${word.allMs.toFixed(0)} ms: ${(word.allMs / plain.allMs).toFixed(1)} times as long`,
  );
  const french = reports.find(({ language }) => language === "fr");
  const pdf = rendered.get("pdf");
  // What was rendered once is remembered: only the first rendering of each counts.
  if (french && pdf) await compareWithOffice(print, french, pdf.allMs / reports.length);
}

interface Rendered {
  firstMs: number;
  allMs: number;
  bytes: number;
}

async function time(
  reports: readonly ReportDocument[],
  render: (report: ReportDocument) => Uint8Array | Promise<Uint8Array>,
): Promise<Rendered> {
  const begun = performance.now();
  let firstMs = 0;
  let bytes = 0;
  for (const report of reports) {
    bytes += (await render(report)).length;
    firstMs ||= performance.now() - begun;
  }
  return { firstMs, allMs: performance.now() - begun, bytes };
}

async function writePlainly(report: ReportDocument): Promise<Uint8Array> {
  const children = plainTextOf(report)
    .split("\n")
    .map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

async function compareWithOffice(
  print: (line: string) => void,
  report: ReportDocument,
  oursMs: number,
): Promise<void> {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    print("  peer of pdf left out: LibreOffice (soffice) is not installed");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "intersector-bench-reports-"));
  try {
    writeFileSync(join(folder, "report.docx"), await renderDocx(report));
    const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")];
    const begun = performance.now();
    const { status } = spawnSync("soffice", convert);
    const officeMs = performance.now() - begun;
    if (status !== 0) throw new Error("LibreOffice could not convert the report");
    print(
      `  peer of pdf, LibreOffice converting the French Word file: ${officeMs.toFixed(0)} ms with its start; ours, fonts read, ${oursMs.toFixed(0)} ms a file: ${(officeMs / oursMs).toFixed(1)} times faster`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
