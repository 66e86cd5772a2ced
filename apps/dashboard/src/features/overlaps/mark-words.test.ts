import fc from "fast-check";
import { expect, test } from "vitest";
import { markWords } from "./mark-words.ts";

function marked(text: string, forms: readonly string[]): string {
  return markWords(
    text,
    forms.map((form) => ({ term: form, form })),
  )
    .map((part) => (part.term === undefined ? part.text : `[${part.text}]`))
    .join("");
}

test.each([
  ["Train the trainers", ["train"], "[Train] the trainers"],
  ["L'accessibilité des sites web", ["accessibilité", "web"], "L'[accessibilité] des sites [web]"],
  ["Évaluer, évaluer", ["évaluer"], "[Évaluer], [évaluer]"],
  ["网络安全培训", ["安全", "培训"], "网络[安全][培训]"],
  ["网络安全", ["网络", "络安"], "[网络][安]全"],
  ["تدريب الهيئات على التدريب", ["تدريب"], "[تدريب] الهيئات على التدريب"],
  ["Resolution 191 and Resolution 1910", ["Resolution 191"], "[Resolution 191] and Resolution 1910"],
  ["climate change, climate", ["climate", "climate change"], "[climate change], [climate]"],
  ["a (b) c", ["(b)"], "a [(b)] c"],
  ["nothing here", ["else", ""], "nothing here"],
  ["", ["x"], ""],
])("in %j the words %j are marked", (text, forms, expected) => {
  expect(marked(text, forms)).toBe(expected);
});

test("whatever is looked for, the pieces put together are the text, and no two neighbours are of one term", () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom("a", "b", "é", "安", " ") }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", "É", "安", " ", ".", "😀") }),
      words,
      (text, forms) => {
        const parts = markWords(
          text,
          forms.map((form) => ({ term: form, form })),
        );
        expect(parts.map((part) => part.text).join("")).toBe(text);
        parts.forEach((part, index) => {
          expect(part.text).not.toBe("");
          if (index > 0) expect(part.term).not.toBe(parts[index - 1]?.term);
        });
      },
    ),
  );
});
