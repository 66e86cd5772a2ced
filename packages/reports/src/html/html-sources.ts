import { formatMessage, type Language, labelOfKind } from "@intersector/domain";
import { rendererTerms } from "../terms/renderer-terms.ts";
import type { Source } from "../tree.ts";
import { attribute } from "./escape-html.ts";

/** Where a reader finds a source; nothing where this reader cannot go there. */
export type SourceHref = (source: Source) => string | undefined;

/**
 * A source as one word.
 * @example
 * nameOfSource({ kind: "topic", id: "accessibility", version: 3 }) //=> "topic:accessibility@3"
 */
function nameOfSource({ kind, id, version, path }: Source): string {
  return `${kind}:${id}${version === undefined ? "" : `@${version}`}${path === undefined ? "" : `#${path.replaceAll(" ", "%20")}`}`;
}

/** The attribute that says which records a block comes from. */
export function sourcesAttribute(sources: readonly Source[]): string {
  return sources.length === 0
    ? ""
    : attribute("data-sources", [...new Set(sources.map(nameOfSource))].join(" "));
}

/** A small link for each record that a block comes from. */
export function linksToSources(
  sources: readonly Source[],
  language: Language,
  sourceHref: SourceHref | undefined,
): string {
  if (!sourceHref) return "";
  const hrefs = new Map<string, Source>();
  for (const source of sources) {
    const href = sourceHref(source);
    if (href !== undefined && !hrefs.has(href)) hrefs.set(href, source);
  }
  const links = [...hrefs].map(([href, source], index) => {
    const kind = labelOfKind(source.kind, language);
    const name = `${formatMessage(rendererTerms.sourceLink, language, { kind })} (${source.id})`;
    return `<a class="source"${attribute("href", href)}${attribute("title", name)}${attribute("aria-label", `${index + 1}. ${name}`)}>${index + 1}</a>`;
  });
  return links.length === 0 ? "" : ` <span class="sources">${links.join("")}</span>`;
}
