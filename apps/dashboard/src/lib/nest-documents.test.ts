import type { BodyInput, RegisterRecord } from "@intersector/domain";
import { expect, test } from "vitest";
import { recordForTests } from "../../test/record-for-tests.ts";
import { type NestedDocument, nestDocuments } from "./nest-documents.ts";

function document(id: string, more: Partial<BodyInput<"document">> = {}): RegisterRecord<"document"> {
  return recordForTests("document", id, { type: "contribution", ...more });
}

const tell = (nested: readonly NestedDocument[]): unknown[] =>
  nested.map(({ item: { id }, children }) => (children.length > 0 ? [id, tell(children)] : id));

test("addenda stand under their document, and symbols are read as people count", () => {
  expect(
    tell(
      nestDocuments([
        document("ten", { symbol: "ISCG/26-1/10" }),
        document("add-2", { symbol: "ISCG/26-1/7 Add.2", parent: "seven" }),
        document("add-1", { symbol: "ISCG/26-1/7 Add.1", parent: "seven" }),
        document("page"),
        document("seven", { symbol: "ISCG/26-1/7" }),
      ]),
    ),
  ).toEqual([["seven", ["add-1", "add-2"]], "ten", "page"]);
});

test("what belongs to a document that is not listed stands at the top", () => {
  expect(tell(nestDocuments([document("add", { parent: "elsewhere" })]))).toEqual(["add"]);
});
