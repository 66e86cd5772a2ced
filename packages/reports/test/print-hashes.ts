import { createHash } from "node:crypto";
import type { Language } from "@intersector/domain";
import { renderDocx } from "../src/docx/index.ts";
import { renderHtml, renderJson, renderMarkdown } from "../src/index.ts";
import { renderPdf } from "../src/pdf/index.ts";
import { sampleReport } from "./sample-report.ts";

/** What each format of the sample's report comes to, for two processes to compare. */
export async function hashesOf(language: Language): Promise<Record<string, string>> {
  const report = sampleReport(language);
  const files = {
    docx: await renderDocx(report),
    pdf: await renderPdf(report),
    html: renderHtml(report),
    md: renderMarkdown(report),
    json: renderJson(report),
  };
  return Object.fromEntries(
    Object.entries(files).map(([format, file]) => [format, createHash("sha256").update(file).digest("hex")]),
  );
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(JSON.stringify(await hashesOf(process.argv[2] as Language)));
}
