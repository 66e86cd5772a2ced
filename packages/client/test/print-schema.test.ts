import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { printSchema } from "../scripts/print-schema.ts";

const printed = printSchema(join(import.meta.dirname, "../../.."));

test("the printed types need nothing of the server", () => {
  const imports = [...printed.matchAll(/from "([^"]+)"/g)].map(([, name]) => name ?? "");
  expect(imports.length).toBeGreaterThan(0);
  for (const name of imports) expect(name).toMatch(/^(@intersector\/domain|hono\/.+)$/);
});

test("they are the types of the routes: each fits the other", () => {
  const folder = join(import.meta.dirname, "../src");
  const program = programOf(folder, {
    "printed.ts": printed,
    "compared.ts": `
      import type * as Printed from "./printed.ts";
      import type * as Routes from "@intersector/api/types";
      type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
      type Paths = keyof Routes.ApiSchema;
      // Lists and exports take filters beside their parameters, which are printed a little wider.
      type Differing = { [Path in Paths]: Same<Printed.ApiSchema[Path], Routes.ApiSchema[Path]> extends true ? never : Path }[Paths];
      export const same: [
        ${["Problem", "AnalysisReply", "PairReply", "StoredImport", "Overview", "TopicList", "Session"]
          .map((name) => `Same<Printed.${name}, Routes.${name}>`)
          .join(", ")},
        Same<keyof Printed.ApiSchema, keyof Routes.ApiSchema>,
        Same<Differing, "/records/:kind" | "/exports/:kind">,
      ] = [true, true, true, true, true, true, true, true, true];
      // @ts-expect-error types that differ do not pass for the same
      export const different: Same<Printed.Problem, Routes.Session> = true;
    `,
  });
  const wrong = ["printed.ts", "compared.ts"].flatMap((name) => {
    const file = program.getSourceFile(join(folder, name));
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

/** A program of files that are on no disk. */
function programOf(folder: string, texts: Readonly<Record<string, string>>): ts.Program {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    lib: ["lib.esnext.d.ts"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const files = new Map(Object.entries(texts).map(([name, text]) => [join(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  return ts.createProgram([...files.keys()], options, host);
}
