/** What PostgreSQL's JSON has no room for, as JSON writes it: U+0000, and half of a pair of surrogates. */
const unstorable = /(?<=(?:^|[^\\])(?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/gi;

/**
 * JSON that PostgreSQL takes, whatever a file held in its cells and headings; what it has no room for becomes U+FFFD.
 * @example
 * storableJson({ "a\0": "b\ud800" }) //=> '{"a�":"b�"}'
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value).replace(unstorable, "\ufffd");
}
