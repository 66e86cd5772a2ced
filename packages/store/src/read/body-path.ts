/**
 * A path in a body as jsonpath, in whose lax mode a list stands for its elements wherever on the way it is.
 * @example
 * bodyPath("validations.unit") //=> '$."validations"."unit"'
 * bodyPath("topics.0") //=> '$."topics"[0]'
 */
export function bodyPath(path: string): string {
  const steps = path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? `[${Number(part)}]` : `.${JSON.stringify(part)}`));
  return `$${steps.join("")}`;
}
