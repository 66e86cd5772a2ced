import { join } from "node:path";
import { kindNames, languages } from "@intersector/domain";
import ts from "typescript";

const heading = `// Printed from the routes of the API when this package is built.
import type { KindName, Language } from "@intersector/domain";
import type { MergeSchemaPath } from "hono/types";
import type { StatusCode } from "hono/utils/http-status";
import type { JSONValue } from "hono/utils/types";

`;

/**
 * The types of the API as one file that stands by itself: users of the client need neither the server nor the schemas
 * that it reads requests with.
 * @param repository The folder of the repository.
 */
export function printSchema(repository: string): string {
  const apiRoom = join(repository, "apps", "api");
  const entry = join(apiRoom, "src", "client-types.ts");
  const program = readProgram(apiRoom, entry);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error("the types of the API cannot be read");
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  const types = checker
    .getExportsOfModule(module)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((symbol) => {
      const aliased = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const type = checker.typeToString(checker.getDeclaredTypeOfSymbol(aliased), undefined, flags);
      return `export type ${symbol.name} = ${widenFilters(settleUnions(type))};`;
    });
  return `${heading}${format(types.join("\n"))}`;
}

function readProgram(apiRoom: string, entry: string): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(join(apiRoom, "tsconfig.json"), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  if (!config) throw new Error("the API has no tsconfig.json");
  // The same routes give the same bytes, whatever the compiler meets first.
  return ts.createProgram([entry], { ...config.options, stableTypeOrdering: true });
}

const named: ReadonlyMap<string, string> = new Map([
  [unionOf(kindNames), "KindName"],
  [unionOf(languages), "Language"],
]);

/** Closed lists in the order of the alphabet, whatever the compiler has met first; those that have a name, by it. */
function settleUnions(type: string): string {
  return type.replaceAll(/"[^"]+"(?: \| "[^"]+")+/g, (union) => {
    const sorted = union.split(" | ").sort().join(" | ");
    return named.get(sorted) ?? sorted;
  });
}

/**
 * The filters of a list, beside its named parameters. The compiler knows a type in which these do not fit under the
 * name of any parameter; nobody can write one.
 */
function widenFilters(type: string): string {
  return type.replaceAll(
    "[x: string]: string | string[];",
    "[x: string]: string | number | string[] | undefined;",
  );
}

function unionOf(values: readonly string[]): string {
  return values
    .map((value) => `"${value}"`)
    .sort()
    .join(" | ");
}

function format(text: string): string {
  const file = ts.createSourceFile("schema.ts", text, ts.ScriptTarget.ESNext);
  return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }).printFile(file);
}
