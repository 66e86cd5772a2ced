import type { Run } from "../compose/composed-report.ts";
import { attribute, escapeHtml } from "./escape-html.ts";

/** Some runs as HTML. What is not in the document's language says its own, and its direction reaches no neighbour. */
export function htmlOfRuns(runs: readonly Run[]): string {
  return runs.map(htmlOfRun).join("");
}

function htmlOfRun(run: Run): string {
  const text = escapeHtml(run.text);
  if (run.mark) return `<span class="mark">${text}</span>`;
  const strong = run.bold ? `<strong>${text}</strong>` : text;
  const emphasised = run.italic ? `<em>${strong}</em>` : strong;
  const linked = run.href ? `<a${attribute("href", run.href)}>${emphasised}</a>` : emphasised;
  if (run.foreign) {
    return `<span${attribute("lang", run.language)}${attribute("dir", run.direction)}>${linked}</span>`;
  }
  // A change of direction inside the words themselves is kept inside them.
  return /[\u202A-\u202E\u2066-\u2069]/.test(run.text) ? `<bdi>${linked}</bdi>` : linked;
}
