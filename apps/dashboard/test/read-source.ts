import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const sourceFolder = join(import.meta.dirname, "../src");

export interface SourceFile {
  /** From `src` on: `app/shell.tsx`. */
  name: string;
  tree: ts.SourceFile;
}

/** The dashboard's own source as TypeScript reads it, without its tests. */
export function readSource(): SourceFile[] {
  return globSync("**/*.{ts,tsx}", { cwd: sourceFolder })
    .filter((name) => !name.endsWith(".test.ts"))
    .toSorted()
    .map((name) => ({
      name: name.replaceAll("\\", "/"),
      tree: ts.createSourceFile(
        name,
        readFileSync(join(sourceFolder, name), "utf8"),
        ts.ScriptTarget.Latest,
        true,
      ),
    }));
}

/** Calls `visit` with every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** `app/shell.tsx:12`, for a finding. */
export function placeOf({ name, tree }: SourceFile, node: ts.Node): string {
  return `${name}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
