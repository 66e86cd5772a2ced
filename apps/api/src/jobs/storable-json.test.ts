import { expect, test } from "vitest";
import { storableJson } from "./storable-json.ts";

test.each([
  [{ "a\0": ["b\ud800", "\udc00\ud800"] }, { "a\ufffd": ["b\ufffd", "\ufffd\ufffd"] }],
  ["\\u0000 \\\\u0000 \\\\\0", "\\u0000 \\\\u0000 \\\\\ufffd"],
  ["😀 \u0001 \n", "😀 \u0001 \n"],
  [
    { n: 1, b: true, x: null },
    { n: 1, b: true, x: null },
  ],
])("%j is kept as %j", (value, kept) => {
  expect(JSON.parse(storableJson(value))).toEqual(kept);
});
