import { expect, test } from "vitest";
import { readingOfHead } from "./guess-reading.ts";

test.each([
  ['{"kind":"topic","id":"climate"}\n{"kind":"topic"', { kind: "topic", map: "register" }],
  ['\uFEFF{"kind":"unit","id":"bdt"}\n', { kind: "unit", map: "register" }],
  ['{"id":1,"agency":"ITU","name":"Réseau","lang":"fr"}\n', { kind: "activity", map: "uninfo" }],
  ["id,agency,code,name,lang\r\n1,ITU", { kind: "activity", map: "uninfo" }],
  ['"id";"agency";"name";"lang"\n', { kind: "activity", map: "uninfo" }],
])("the beginning %j says what the file holds", (head, expected) => {
  expect(readingOfHead(head)).toEqual(expected);
});

test.each(['{"kind":"nothing of ours"}\n', "id,title.fr,unit\n", '{"id":1,"agency":"ITU"', "", "null"])(
  "the beginning %j leaves the choice to the reader",
  (head) => {
    expect(readingOfHead(head)).toEqual({});
  },
);
