/**
 * Spreadsheet programs take text of csv that begins with one of these for a formula.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as csv may hold it: what a spreadsheet program would run as a formula gets an apostrophe before it.
 * @example
 * guardFormula("=1+1") //=> "'=1+1"
 */
export function guardFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/**
 * The text as it was before `guardFormula`, which it undoes for every text.
 * @example
 * unguardFormula("'=1+1") //=> "=1+1"
 */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}
