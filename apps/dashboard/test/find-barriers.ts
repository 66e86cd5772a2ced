import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 at the levels A and AA. */
const wcagTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds on a page, one line for each element: the rule, the element and what is wrong. By default every rule of
 * WCAG 2.2 AA. What stands in a frame is a document of its own, to be opened and looked at by itself.
 */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (runOnly) => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      // Asked for what is wrong alone, it is six times as fast.
      const found = await run.run(document, { runOnly, resultTypes: ["violations"], iframes: false });
      return found.violations;
    },
    rules ? { type: "rule" as const, values: [...rules] } : { type: "tag" as const, values: wcagTags },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
