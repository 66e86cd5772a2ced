import { buildAnnualReport, renderMarkdown } from "@intersector/reports";
import { sampleRegister } from "@intersector/sample";

const records = sampleRegister();
const edition = records.find((record) => record.kind === "reportEdition");
if (!edition) throw new Error("the sample has an edition");

// The same records in two languages: the same paragraphs, with the same numbers.
const reports = (["fr", "ar"] as const).map((language) => buildAnnualReport({ edition, records, language }));
const numbers = reports.map(({ blocks }) =>
  blocks.flatMap((block) => (block.type === "paragraph" && block.number ? [block.number] : [])),
);
console.log("same numbers:", String(numbers[0]) === String(numbers[1]));
for (const report of reports) {
  console.log(report.language, renderMarkdown(report).match(/^# (.*)$/m)?.[1]);
}

// Every sentence can be followed back to its records.
const [first] = reports[0]?.blocks.filter(({ type }) => type === "paragraph") ?? [];
console.log(first?.sources.map(({ kind, id }) => `${kind} ${id}`).join("\n"));
