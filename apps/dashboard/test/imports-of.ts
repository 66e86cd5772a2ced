import ts from "typescript";
import { placeOf, type SourceFile, walk } from "./read-source.ts";

export interface Import {
  /** The file that imports, and where. */
  from: string;
  place: string;
  /** A package, or a file of the dashboard from `src` on. */
  to: string;
}

/** Everything that a file imports, at once or when it is needed. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const keep = (node: ts.Node, specifier: ts.Node | undefined) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    found.push({ from: file.name, place: placeOf(file, node), to: resolve(file.name, specifier.text) });
  };
  walk(file.tree, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) keep(node, node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      keep(node, node.arguments[0]);
    }
  });
  return found;
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}
