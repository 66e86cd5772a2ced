import ts from "typescript";
import { expect, test } from "vitest";
import { laterParts } from "../build/later-parts.ts";
import en from "../src/messages/en.ts";
import { importsOf } from "./imports-of.ts";
import { flatten } from "./message-facts.ts";
import { placeOf, readSource, type SourceFile, walk } from "./read-source.ts";

const source = readSource();
const pages = source.filter(({ name }) => !name.startsWith("messages/"));

/** What needs no translation: it is the same in all languages. */
const sameEverywhere = new Set(["Ctrl K"]);
/** Attributes whose text a person reads or hears. */
const saidAttributes = new Set([
  "alt",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "caption",
  "header",
  "label",
  "lead",
  "note",
  "placeholder",
  "shown",
  "title",
]);

test("what a person reads comes from the catalogues, not from the source", () => {
  expect(pages.flatMap(textsIn)).toEqual([]);
});

test("the check sees text between tags, in expressions and in attributes", () => {
  const code = `const a = <p title="Ein Titel">Text{"mehr"}{b ? \`Wort \${c}\` : "1 · 2"}<kbd>Ctrl K</kbd></p>;`;
  const tree = ts.createSourceFile("a.tsx", code, ts.ScriptTarget.Latest, true);
  expect(textsIn({ name: "a.tsx", tree }).map((text) => text.split(" ").slice(1).join(" "))).toEqual([
    "Ein Titel",
    "Text",
    "mehr",
    "Wort",
  ]);
});

test("every sentence of the catalogues is used", () => {
  const used = pages.flatMap(keysIn);
  const literal = new Set(used.filter((key) => typeof key === "string"));
  const patterns = used.filter((key) => key instanceof RegExp);
  const unused = [...flatten(en).keys()].filter(
    (key) => !literal.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test("the frame and the first page say nothing that is fetched with other pages", () => {
  const byName = new Map(pages.map((file) => [file.name, file]));
  const reached = new Set<string>();
  const reach = (name: string) => {
    const file = byName.get(name);
    if (!file || reached.has(name) || name.startsWith("app/routes/")) return;
    reached.add(name);
    for (const { to } of importsOf(file)) reach(to);
  };
  for (const name of ["main.tsx", "app/pages/home-page.tsx"]) reach(name);
  expect(reached.size).toBeGreaterThan(50);
  const said = [...reached].flatMap((name) => {
    const file = byName.get(name);
    return file ? keysIn(file).map((key) => ({ name, key: typeof key === "string" ? key : key.source })) : [];
  });
  const keys = new Set(flatten(en).keys());
  const late = said.filter(({ key }) => {
    const [part = "", inner = ""] = key.replace("^", "").split(/\\?\./);
    const atOnce = laterParts.get(part);
    return atOnce && !atOnce.includes(inner) && (keys.has(key) || key.startsWith("^"));
  });
  expect(late).toEqual([]);
});

/** Texts with letters that stand where a person reads them, each with its place. */
function textsIn(file: SourceFile): string[] {
  const found: string[] = [];
  const keep = (node: ts.Node, text: string) => {
    const words = text.trim();
    if (/\p{L}{2,}/u.test(words) && !sameEverywhere.has(words)) found.push(`${placeOf(file, node)} ${words}`);
  };
  walk(file.tree, (node) => {
    if (ts.isJsxText(node)) keep(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && isRead(node)) {
      for (const literal of literalsOf(node.expression)) keep(literal, literal.text);
    }
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (saidAttributes.has(node.name.getText(file.tree))) keep(node, node.initializer.text);
    }
  });
  return found;
}

function isRead(expression: ts.JsxExpression): boolean {
  const { parent } = expression;
  if (!ts.isJsxAttribute(parent)) return true;
  return saidAttributes.has(parent.name.getText());
}

/** The literals that an expression may come to: of a condition both ends, of a call none. */
function literalsOf(expression: ts.Expression): (ts.StringLiteral | ts.TemplateLiteralLikeNode)[] {
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression)) return [expression];
  if (ts.isTemplateExpression(expression)) {
    return [expression.head, ...expression.templateSpans.map(({ literal }) => literal)];
  }
  if (ts.isConditionalExpression(expression)) {
    return [...literalsOf(expression.whenTrue), ...literalsOf(expression.whenFalse)];
  }
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression);
  if (ts.isBinaryExpression(expression)) return literalsOf(expression.right);
  return [];
}

/** The keys that a file may ask for: every literal, and every template with anything in its gaps. */
function keysIn({ tree }: SourceFile): (string | RegExp)[] {
  const found: (string | RegExp)[] = [];
  walk(tree, (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (!ts.isTemplateExpression(node) || !node.head.text.includes(".")) return;
    const gaps = node.templateSpans.map(({ literal }) => `[^.]+${RegExp.escape(literal.text)}`);
    found.push(new RegExp(`^${RegExp.escape(node.head.text)}${gaps.join("")}$`));
  });
  return found;
}
