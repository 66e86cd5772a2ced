import { captionSeparator } from "../compose/caption-separator.ts";
import { composeReport } from "../compose/compose-report.ts";
import type { ComposedBlock, ComposedCover, ComposedReport } from "../compose/composed-report.ts";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { ReportDocument } from "../tree.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import { htmlOfFigure } from "./html-figure.ts";
import { htmlOfRuns } from "./html-runs.ts";
import { linksToSources, type SourceHref, sourcesAttribute } from "./html-sources.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlOfTable } from "./html-table.ts";

export interface RenderHtmlOptions {
  /** Where the record behind a block is shown: each block then ends with links to its records. */
  sourceHref?: SourceHref;
}

/**
 * A report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere.
 * Every block says its records in `data-sources`, as `kind:id@version`, with spaces between several.
 * @example
 * renderHtml(report, { sourceHref: ({ kind, id }) => `/records/${kind}/${id}` })
 * //=> '<!doctype html>\n<html lang="fr" dir="ltr">…'
 */
export function renderHtml(document: ReportDocument, { sourceHref }: RenderHtmlOptions = {}): string {
  const report = composeReport(document);
  const { language, direction, symbol, title, cover } = report;
  const links: LinksOf = (sources) => linksToSources(sources, language, sourceHref);
  return `<!doctype html>
<html${attribute("lang", language)}${attribute("dir", direction)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml([symbol, title].filter(Boolean).join(captionSeparator))}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
${cover ? htmlOfCover(cover, links) : `<h1 id="document-title">${htmlOfRuns(report.titleRuns)}</h1>`}
</header>
${htmlOfContents(report)}<main${attribute("aria-labelledby", "document-title")}>
${report.blocks.map((block) => htmlOfBlock(block, report, links)).join("\n")}
</main>
${symbol ? `<footer>${escapeHtml(symbol)}</footer>\n` : ""}</body>
</html>
`;
}

type LinksOf = (sources: ComposedBlock["sources"]) => string;

function htmlOfCover(cover: ComposedCover, links: LinksOf): string {
  const particulars = cover.particulars.map(
    ({ anchor, sources, label, value }) =>
      `<div${attribute("id", anchor)}${sourcesAttribute(sources)}><dt>${escapeHtml(label)}</dt><dd>${htmlOfRuns(value)}${links(sources)}</dd></div>`,
  );
  const sections = cover.sections.map(
    ({ anchor, sources, label, content }) =>
      `<div${attribute("id", anchor)}${sourcesAttribute(sources)}><dt>${escapeHtml(label)}</dt><dd>${content
        .map((runs, index) => {
          const isLast = index === content.length - 1;
          return `<p>${htmlOfRuns(runs)}${isLast ? links(sources) : ""}</p>`;
        })
        .join("")}</dd></div>`,
  );
  return [
    ...(cover.session.length === 0
      ? []
      : [
          `<p class="session">${cover.session.map((line) => `<span>${htmlOfRuns(line)}</span>`).join("\n")}</p>`,
        ]),
    ...(particulars.length === 0 ? [] : [`<dl class="particulars">${particulars.join("\n")}</dl>`]),
    ...(cover.documentType.length === 0 ? [] : [`<p class="type">${htmlOfRuns(cover.documentType)}</p>`]),
    `<h1 id="document-title">${htmlOfRuns(cover.title)}</h1>`,
    ...(sections.length === 0 ? [] : [`<dl class="box">${sections.join("\n")}</dl>`]),
  ].join("\n");
}

function htmlOfContents({ blocks, language }: ComposedReport): string {
  const items = blocks.flatMap((block) =>
    block.type === "heading" && block.level <= 3
      ? [
          `<li class="level-${block.level}"><a${attribute("href", `#${block.anchor}`)}>${htmlOfRuns(block.runs.map(withoutLink))}</a></li>`,
        ]
      : [],
  );
  if (items.length === 0) return "";
  return `<nav aria-labelledby="contents">
<h2 id="contents">${escapeHtml(rendererTerms.contents[language])}</h2>
<ol>
${items.join("\n")}
</ol>
</nav>
`;
}

function withoutLink<Linked extends { href?: string }>({ href: _, ...rest }: Linked): Omit<Linked, "href"> {
  return rest;
}

function htmlOfBlock(block: ComposedBlock, report: ComposedReport, links: LinksOf): string {
  const common = `${attribute("id", block.anchor)}${sourcesAttribute(block.sources)}`;
  switch (block.type) {
    case "heading": {
      // The title is the page's only h1.
      const tag = `h${block.level + 1}`;
      return `<${tag}${common}>${htmlOfRuns(block.runs)}</${tag}>`;
    }
    case "paragraph": {
      const number =
        block.number === undefined ? "" : `<span class="number">${escapeHtml(block.number)}</span> `;
      return `<p${common}>${number}${htmlOfRuns(block.runs)}${links(block.sources)}</p>`;
    }
    case "list": {
      const items = block.items.map(
        (item) =>
          `<li${attribute("id", item.anchor)}${sourcesAttribute(item.sources)}>${htmlOfRuns(item.runs)}${links(item.sources)}</li>`,
      );
      return `<ul${common}>\n${items.join("\n")}\n</ul>`;
    }
    case "table":
      return htmlOfTable(block, links);
    case "figure":
      return htmlOfFigure(block, report, links);
    case "note":
      return `<p class="note" role="note"${common}><strong>${escapeHtml(block.label)}</strong>${htmlOfRuns(block.runs)}${links(block.sources)}</p>`;
  }
}
