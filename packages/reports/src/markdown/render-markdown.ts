import { captionSeparator } from "../compose/caption-separator.ts";
import { composeReport } from "../compose/compose-report.ts";
import type { ComposedBlock, ComposedCover, Run } from "../compose/composed-report.ts";
import type { ReportDocument } from "../tree.ts";

/**
 * A report as CommonMark with GitHub's tables. Text in another language than the document's stands in a `span` that
 * says so; everything that Markdown would read as a sign is escaped.
 * @example
 * renderMarkdown(report) //=> "# Rapport de la Secrétaire générale …"
 */
export function renderMarkdown(document: ReportDocument): string {
  const { cover, titleRuns, blocks } = composeReport(document);
  const parts = [
    ...(cover ? markdownOfCover(cover) : [`# ${line(titleRuns)}`]),
    ...blocks.map(markdownOfBlock),
  ];
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
}

function markdownOfCover(cover: ComposedCover): string[] {
  return [
    cover.session.map(line).join("  \n"),
    cover.particulars.map(({ lead, value }) => `- ${emphasise(lead, "**")}${line(value)}`).join("\n"),
    line(cover.documentType),
    `# ${line(cover.title)}`,
    ...cover.sections.flatMap(({ label, content }) => [emphasise(label, "**"), ...content.map(line)]),
    "---",
  ];
}

function markdownOfBlock(block: ComposedBlock): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${line(block.runs)}`;
    case "paragraph":
      return `${block.number === undefined ? "" : `${escapeMarkdown(block.number)} `}${line(block.runs)}`;
    case "list":
      return block.items.map(({ runs }) => `- ${line(runs)}`).join("\n");
    case "note":
      return `> ${emphasise(block.label, "**")}${line(block.runs)}`;
    case "table":
      return [
        caption(block.label, block.caption),
        table(
          block.columns.map(({ runs }) => line(runs)),
          block.rows.map(({ cells }) => cells.map(line)),
          block.columns.map(({ numeric }) => numeric),
        ),
      ].join("\n\n");
    case "figure":
      return [
        block.points.map(({ label, shown }) => `- ${line(label)}: ${escapeMarkdown(shown)}`).join("\n"),
        caption(block.label, block.caption),
      ].join("\n\n");
  }
}

function caption(label: string, runs: readonly Run[]): string {
  return `${emphasise(label, "*")}${captionSeparator}${line(runs)}`;
}

function table(heads: string[], rows: string[][], numeric: boolean[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(heads), row(numeric.map((ends) => (ends ? "---:" : "---"))), ...rows.map(row)].join("\n");
}

function line(runs: readonly Run[]): string {
  return joinAlike(runs).reduce((before, run) => {
    const after = markdownOfRun(run);
    // Two signs of emphasis that touch would be read as one.
    return before.endsWith("*") && after.startsWith("*") ? `${before}<!-- -->${after}` : before + after;
  }, "");
}

function markdownOfRun(run: Run): string {
  const style = styleOf(run);
  const marked = style === "" ? escapeMarkdown(run.text) : emphasise(run.text, style);
  const linked =
    run.href === undefined ? marked : `[${marked}](<${run.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return run.foreign ? `<span lang="${run.language}" dir="${run.direction}">${linked}</span>` : linked;
}

function styleOf({ bold, italic }: Run): "" | "*" | "**" {
  return bold ? "**" : italic ? "*" : "";
}

/** Runs that differ in their words alone as one: two signs of emphasis side by side would be read as none. */
function joinAlike(runs: readonly Run[]): Run[] {
  const lookOf = (run: Run) => JSON.stringify([styleOf(run), run.href, run.language]);
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && lookOf(last) === lookOf(run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Words between signs of emphasis. Spaces and punctuation at their ends stay outside, where the signs still count. */
function emphasise(text: string, sign: "*" | "**"): string {
  const [, before = "", words = "", after = ""] =
    /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/su.exec(text) ?? [];
  if (words === "") return escapeMarkdown(text);
  return `${escapeMarkdown(before)}${sign}${escapeMarkdown(words)}${sign}${escapeMarkdown(after)}`;
}

// Signs that begin something anywhere in a line, and those that do so only at its beginning or after a number.
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>&~]/g, (sign) => (sign === "<" ? "&lt;" : sign === "&" ? "&amp;" : `\\${sign}`))
    .replace(/^(\s*)([#+\-=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}
