/** Texts of several lines. A title or a name is one line. */
const long = new Set([
  "action",
  "advantages",
  "comment",
  "description",
  "dismissalReason",
  "drawbacks",
  "financialImplications",
  "mandate",
  "method",
  "mission",
  "negativeEffects",
  "note",
  "outcomeNote",
  "outputs",
  "positiveEffects",
  "purpose",
  "reason",
  "result",
  "results",
  "summary",
  "text",
]);

/** How many lines a text is given at first. */
export function linesOf(name: string): number {
  return long.has(name) ? 3 : 1;
}
