import type { Plugin } from "vite";

interface Node {
  type: string;
  start: number;
  end: number;
}

interface Declarator extends Node {
  init: Node | null;
}

const domain = /\/packages\/domain\/src\/(?!.*\.test\.ts).*\.ts$/;

/**
 * Leaves out the constants of the domain that no page uses. Most are schemas, and making a schema is a call, which a
 * bundler must keep because it cannot know that nothing else comes of it. The domain's package promises just that
 * (`sideEffects: false`), so each such call is marked as one that may go: the pages that only need a list of words do
 * without the schemas and the library that they are made with.
 */
export function dropUnusedConstants(): Plugin {
  return {
    name: "drop-unused-constants",
    apply: "build",
    transform: {
      filter: { id: domain },
      handler(code) {
        const program = this.parse(code, { lang: "ts" });
        const calls = program.body
          .flatMap((statement) => {
            const declaration =
              statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
            return declaration?.type === "VariableDeclaration"
              ? (declaration.declarations as Declarator[])
              : [];
          })
          .flatMap(({ init }) => (init && unwrap(init).type === "CallExpression" ? [init] : []));
        let marked = code;
        for (const { start, end } of calls.reverse()) {
          marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => ${marked.slice(start, end)})()${marked.slice(end)}`;
        }
        return { code: marked, map: null };
      },
    },
  };
}

/** What is inside `… as const` and its like. */
function unwrap(node: Node): Node {
  return "expression" in node && node.type.startsWith("TS") ? unwrap(node.expression as Node) : node;
}
