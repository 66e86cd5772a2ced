import { type KindName, kindNames, kinds, labelOfKind } from "@intersector/domain";
import type { Components, Json } from "./components.ts";
import { type Examples, type GenericSchema, genericSchemas, type KindExamples } from "./examples.ts";

/**
 * The paths with `{kind}` once for each kind, with that kind's own schemas: the routes are generic, and who reads the
 * document wants to know what an activity is.
 */
export function expandKinds(
  paths: Record<string, Json>,
  components: Components,
  examples: Examples["kinds"] | undefined,
): Record<string, Json> {
  for (const kind of kindNames) addKindSchemas(kind, components, examples?.[kind].schemas);
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]): [string, Json][] =>
      path.startsWith("/records/{kind}")
        ? kindNames.map((kind) => [
            path.replace("{kind}", kind),
            ofKind(kind, item, examples?.[kind].parameters),
          ])
        : [[path, item]],
    ),
  );
}

function schemaName(kind: KindName, name: GenericSchema): string {
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

function addKindSchemas(
  kind: KindName,
  components: Components,
  examples: KindExamples["schemas"] = {},
): void {
  const read = components.describe(kinds[kind].body, "output");
  const written = components.describe(kinds[kind].body, "input");
  for (const name of genericSchemas) {
    const schema = structuredClone(components.schemas[name] ?? {});
    const properties = schema.properties as Record<string, Json>;
    if (properties.body) properties.body = bodySchema(name, read, written, components);
    if (name === "AnyRecord" || name === "SparseRecord") properties.kind = { const: kind };
    const named = renameRefs(kind, schema);
    components.add(
      schemaName(kind, name),
      name in examples ? { ...named, examples: [examples[name]] } : named,
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

function ofKind(kind: KindName, item: Json, examples: KindExamples["parameters"] = {}): Json {
  return Object.fromEntries(
    Object.entries(renameRefs(kind, item)).map(([method, given]) => {
      const operation = given as Json;
      const { parameters: all, ...rest } = operation;
      const parameters = ((all as Json[] | undefined) ?? [])
        .filter(({ name }) => name !== "kind")
        .map((parameter) => withExample(parameter, examples[String(parameter.name)]));
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

function withExample(parameter: Json, example: unknown): Json {
  if (example === undefined) return parameter;
  return { ...parameter, schema: { ...(parameter.schema as Json), examples: [example] } };
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
        key === "$ref" ? genericSchemas.find((each) => item === `#/components/schemas/${each}`) : undefined;
      return [key, name ? `#/components/schemas/${schemaName(kind, name)}` : renameRefs(kind, item)];
    }),
  ) as Value;
}
