import { formatMessage } from "@intersector/domain";
import { captionSeparator } from "../compose/caption-separator.ts";
import type { ComposedFigure, ComposedPoint, ComposedReport } from "../compose/composed-report.ts";
import { textOfRuns } from "../compose/runs.ts";
import { rendererTerms } from "../terms/renderer-terms.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import { htmlOfRuns } from "./html-runs.ts";
import { sourcesAttribute } from "./html-sources.ts";
import { wrapLabel } from "./wrap-label.ts";

const lineHeight = 20;
const barHeight = 16;
const gap = 14;
/** The bars leave this share of the width to the value that is printed at their end. */
const widestBar = 72;

/** A bar for each point, as a drawing with its description, and the same numbers as a table. */
export function htmlOfFigure(
  figure: ComposedFigure,
  { language, direction }: ComposedReport,
  links: (sources: ComposedFigure["sources"]) => string,
): string {
  const { anchor, sources, label, caption, description, points } = figure;
  const rtl = direction === "rtl";
  let top = 0;
  const drawn = points.map((point) => {
    const lines = wrapLabel(textOfRuns(point.label));
    const drawing = drawPoint(point, lines, top, rtl);
    top += lines.length * lineHeight + barHeight + gap;
    return drawing;
  });
  const ids = { title: `${anchor}.title`, description: `${anchor}.description` };
  const rows = points.map(
    ({ label: name, shown }) =>
      `<tr><th scope="row">${htmlOfRuns(name)}</th><td class="numeric">${escapeHtml(shown)}</td></tr>`,
  );
  const summary = formatMessage(rendererTerms.figureNumbers, language, { figure: label });
  return `<figure${attribute("id", anchor)}${sourcesAttribute(sources)}>
<svg role="img"${attribute("aria-labelledby", `${ids.title} ${ids.description}`)} width="100%"${attribute("height", Math.max(1, top - gap))}${attribute("direction", direction)}>
<title${attribute("id", ids.title)}>${escapeHtml(label)}${captionSeparator}${escapeHtml(textOfRuns(caption))}</title>
<desc${attribute("id", ids.description)}>${escapeHtml(description)}</desc>
${drawn.join("\n")}
</svg>
<figcaption><span class="label">${escapeHtml(label)}</span>${captionSeparator}${htmlOfRuns(caption)}${links(sources)}</figcaption>
<details><summary>${escapeHtml(summary)}</summary>
<table>
<thead><tr><th scope="col">${escapeHtml(rendererTerms.figureItem[language])}</th><th scope="col" class="numeric">${escapeHtml(rendererTerms.figureValue[language])}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></details>
</figure>`;
}

/** Lengths are shares of the width, so that the drawing fits a telephone and keeps the size of its letters. */
function drawPoint(point: ComposedPoint, lines: readonly string[], top: number, rtl: boolean): string {
  const start = rtl ? "100%" : "0";
  const name = point.label[0];
  const language = name?.foreign
    ? `${attribute("lang", name.language)}${attribute("direction", name.direction)}`
    : "";
  // In a right-to-left line of text, "start" is at the right.
  const anchor = name?.foreign && (name.direction === "rtl") !== rtl ? "end" : "start";
  const texts = lines.map(
    (line, index) =>
      `<text${attribute("x", start)}${attribute("y", top + (index + 1) * lineHeight - 6)}${attribute("text-anchor", anchor)}${language}>${escapeHtml(line)}</text>`,
  );
  const from = point.from * widestBar;
  const width = Math.max((point.to - point.from) * widestBar, smallestBar);
  const y = top + lines.length * lineHeight;
  const end = from + width + 1.5;
  return `${texts.join("")}<rect class="bar"${attribute("x", percent(rtl ? 100 - from - width : from))}${attribute("y", y)}${attribute("width", percent(width))}${attribute("height", barHeight)} rx="2"/><text class="value"${attribute("x", percent(rtl ? 100 - end : end))}${attribute("y", y + 13)} text-anchor="start">${escapeHtml(point.shown)}</text>`;
}

/** A value of zero still shows where its bar begins. */
const smallestBar = 0.3;

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}
