import {
  directionOf,
  formatMessage,
  formatNumber,
  type MessageValues,
  type OverlapPair,
  termOf,
} from "@intersector/domain";
import { overlapPageTerms } from "../terms/overlap-page-terms.ts";
import { escapeHtml, htmlOfTable, htmlOfText } from "./html.ts";
import { listLeftOut, nameActivities, type OverlapResult, placeInFile } from "./overlap-result.ts";
import { htmlOfPair } from "./page-pair.ts";
import { pageStyle } from "./page-style.ts";

/** A page with more is slow in every browser; the rest is said to be there, and stands in the other formats. */
const shownPairs = 1_000;

/**
 * A comparison as one page that needs nothing else: no script, no font, no picture. In the reader's language; what the
 * files hold is marked with its own.
 */
export async function* writePage(result: OverlapResult): AsyncGenerator<Uint8Array> {
  const { language, findings, read } = result;
  const term = (name: keyof typeof overlapPageTerms, values: MessageValues = {}) =>
    escapeHtml(formatMessage(overlapPageTerms[name], language, values));
  const { threshold, counts } = findings;
  const sections = ["pairs", "identical", "leftOut", "files"] as const;
  yield text(`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${term("title")}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${term("title")}</h1>
<p>${term("comparison", { ...counts, threshold: formatNumber(threshold, language) })}</p>
<p class="note">${term("noDecision")}</p>
</header>
<nav aria-label="${term("contents")}"><ul>
${sections.map((name) => `<li><a href="#${name}">${term(name)}</a></li>`).join("\n")}
</ul></nav>
<main>
<section aria-labelledby="pairs"><h2 id="pairs">${term("pairs")}</h2>
`);
  yield* pairsOfPage(result);
  if (counts.pairs === 0) yield text(`<p>${term("noPairs")}</p>\n`);
  if (counts.pairs > shownPairs) {
    const values = { shown: shownPairs, hidden: counts.pairs - shownPairs };
    yield text(`<p class="note">${term("pairsNotShown", values)}</p>\n`);
  }
  yield text(`</section>
<section aria-labelledby="identical"><h2 id="identical">${term("identical")}</h2>
${htmlOfGroups(result)}
</section>
<section aria-labelledby="leftOut"><h2 id="leftOut">${term("leftOut")}</h2>
${htmlOfLeftOut(result)}
</section>
<section aria-labelledby="files"><h2 id="files">${term("files")}</h2>
${htmlOfTable(
  overlapPageTerms.files[language],
  (["file", "columnMap", "rows", "read", "refused"] as const).map((name, index) => ({
    heading: overlapPageTerms[name][language],
    numeric: index > 1,
  })),
  read.files.map((file) => [
    `<bdi>${escapeHtml(file.file)}</bdi>`,
    file.map,
    ...[file.rows, file.read, file.refused].map((count) => formatNumber(count, language)),
  ]),
)}
</section>
</main>
</body>
</html>
`);
}

function* pairsOfPage(result: OverlapResult): Generator<Uint8Array> {
  let number = 0;
  for (const pair of result.findings.pairs as Iterable<OverlapPair>) {
    number += 1;
    result.onPair(pair);
    if (number <= shownPairs) yield text(htmlOfPair(pair, number, result));
  }
}

function htmlOfGroups(result: OverlapResult): string {
  const { findings, language } = result;
  const name = nameActivities(result);
  const words = (term: keyof typeof overlapPageTerms) => overlapPageTerms[term][language];
  const rows = findings.identical.flatMap((group, index) =>
    group.members.map((id) => {
      const activity = name(id);
      return [
        formatNumber(index + 1, language),
        escapeHtml(termOf("overlapClass", group.class, language)),
        `<bdi>${escapeHtml(activity.unit)}</bdi>`,
        htmlOfText(activity.title),
        escapeHtml(placeInFile(activity, language)),
      ];
    }),
  );
  if (rows.length === 0) return `<p>${escapeHtml(words("identicalNone"))}</p>`;
  const columns = (["group", "class", "unit", "activity", "place"] as const).map((heading) => ({
    heading: words(heading),
  }));
  return `<p>${escapeHtml(words("identicalNote"))}</p>${htmlOfTable(words("identical"), columns, rows)}`;
}

function htmlOfLeftOut(result: OverlapResult): string {
  const { language } = result;
  const words = (term: keyof typeof overlapPageTerms) => overlapPageTerms[term][language];
  const rows = listLeftOut(result).map((item) => [
    escapeHtml(placeInFile(item, language)),
    item.title ? htmlOfText(item.title) : "",
    item.reasons.map(escapeHtml).join("<br>"),
  ]);
  if (rows.length === 0) return `<p>${escapeHtml(words("leftOutNone"))}</p>`;
  const columns = (["place", "activity", "reason"] as const).map((heading) => ({ heading: words(heading) }));
  return htmlOfTable(words("leftOut"), columns, rows);
}

function text(value: string): Uint8Array {
  return Buffer.from(value, "utf8");
}
