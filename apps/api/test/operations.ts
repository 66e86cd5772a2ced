import type { TestApp } from "./test-app.ts";

/** One operation of the published document. */
export interface Operation {
  method: string;
  path: string;
  permission: string;
}

/** Every operation that the document publishes, each kind's own. */
export async function readOperations({ app }: Pick<TestApp, "app">): Promise<Operation[]> {
  const document = (await (await app.request("/openapi.json")).json()) as {
    paths: Record<string, Record<string, { "x-permission": string }>>;
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      permission: operation["x-permission"],
    })),
  );
}

/** A path with something in the place of its parameters. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "anything");
}
