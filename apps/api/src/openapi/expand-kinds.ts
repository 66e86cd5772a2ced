import { type KindName, kindNames, kinds, labelOfKind } from "@intersector/domain";
import type { Components, Json } from "./components.ts";

/** The named schemas that stand for every kind, and what takes their place for one kind. */
const generic = [
  "AnyRecord",
  "RecordReply",
  "RecordPage",
  "CreateRecord",
  "ChangeRecord",
  "PatchRecord",
  "SparseRecord",
  "SparseRecordReply",
  "SparseRecordPage",
] as const;

/** An example body of each kind. */
export type Examples = Partial<Record<KindName, unknown>>;

/**
 * The paths with `{kind}` once for each kind, with that kind's own schemas: the routes are generic, and who reads the
 * document wants to know what an activity is.
 */
export function expandKinds(
  paths: Record<string, Json>,
  components: Components,
  examples: Examples,
): Record<string, Json> {
  for (const kind of kindNames) addKindSchemas(kind, components, examples[kind]);
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]): [string, Json][] =>
      path.startsWith("/records/{kind}")
        ? kindNames.map((kind) => [path.replace("{kind}", kind), ofKind(kind, item)])
        : [[path, item]],
    ),
  );
}

function schemaName(kind: KindName, name: (typeof generic)[number]): string {
  const own = pascal(kind);
  return (
    { AnyRecord: `${own}Record`, RecordReply: `${own}Reply`, RecordPage: `${own}Page` }[
      name as "AnyRecord" | "RecordReply" | "RecordPage"
    ] ?? name.replace("Record", own)
  );
}

function pascal(kind: KindName): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

function addKindSchemas(kind: KindName, components: Components, example: unknown): void {
  const read = components.describe(kinds[kind].body, "output");
  const written = components.describe(kinds[kind].body, "input");
  for (const name of generic) {
    const schema = structuredClone(components.schemas[name] ?? {});
    const properties = schema.properties as Record<string, Json>;
    if (properties.body) properties.body = bodySchema(name, read, written, components);
    if (name === "AnyRecord" || name === "SparseRecord") properties.kind = { const: kind };
    const named = renameRefs(kind, schema);
    components.add(
      schemaName(kind, name),
      isWritten(name) && example ? { ...named, examples: [{ body: example }] } : named,
    );
  }
}

/**
 * A patch names what it changes and no more: its fields are all left to its writer. Of what was chosen of a record
 * every field may be missing, and those that are there are what they are in the whole.
 */
function bodySchema(name: string, read: Json, written: Json, { schemas }: Components): Json {
  if (name === "AnyRecord") return read;
  if (name === "SparseRecord") {
    const { required: _, ...partial } = schemas[String(read.$ref).split("/").at(-1) ?? ""] ?? read;
    return partial;
  }
  return name === "PatchRecord" ? { type: "object", additionalProperties: true } : written;
}

function isWritten(name: string): boolean {
  return name === "CreateRecord" || name === "ChangeRecord";
}

function ofKind(kind: KindName, item: Json): Json {
  return Object.fromEntries(
    Object.entries(renameRefs(kind, item)).map(([method, given]) => {
      const operation = given as Json;
      const { parameters: all, ...rest } = operation;
      const parameters = (all as Json[] | undefined)?.filter(({ name }) => name !== "kind") ?? [];
      const own: Json = {
        ...rest,
        operationId: operationIdOf(kind, String(operation.operationId)),
        tags: [labelOfKind(kind, "en", "many")],
        security: JSON.parse(JSON.stringify(operation.security).replace("{kind}", kind)) as unknown,
        "x-permission": String(operation["x-permission"]).replace("{kind}", kind),
        description: String(operation.description).replace("{kind}", kind),
        ...(parameters.length > 0 ? { parameters } : {}),
      };
      return [method, own];
    }),
  );
}

/**
 * @example
 * operationIdOf("activity", "listRecords") //=> "listActivityRecords"
 */
function operationIdOf(kind: KindName, id: string): string {
  return id.replace(/^[a-z]+/, (verb) => `${verb}${pascal(kind)}`);
}

function renameRefs<Value>(kind: KindName, value: Value): Value {
  if (Array.isArray(value)) return value.map((item) => renameRefs(kind, item)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name =
        key === "$ref" ? generic.find((each) => item === `#/components/schemas/${each}`) : undefined;
      return [key, name ? `#/components/schemas/${schemaName(kind, name)}` : renameRefs(kind, item)];
    }),
  ) as Value;
}
