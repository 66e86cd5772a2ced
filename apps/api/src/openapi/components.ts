import { isKindName } from "@intersector/domain";
import { z } from "zod";

/** A JSON object of the document. */
export type Json = { [key: string]: unknown };

/** Which way a schema's values travel: what a writer may leave out, a reader finds filled in. */
export type Direction = "input" | "output";

/**
 * The schemas of the document, each under one name. What differs for writers, because fields with a default may be
 * left out, has a second name that ends in `Input`.
 */
export class Components {
  readonly schemas: Record<string, Json> = {};
  readonly #named: Record<Direction, Record<string, Json>>;
  readonly #differing: ReadonlySet<string>;

  constructor() {
    this.#named = { input: namedSchemas("input"), output: namedSchemas("output") };
    this.#differing = findDiffering(this.#named.input, this.#named.output);
  }

  /** The schema of one request or reply, whose named parts are added to the document. */
  describe(schema: z.core.$ZodType, direction: Direction): Json {
    const {
      $schema: _,
      $defs: __,
      ...own
    } = z.toJSONSchema(schema, { io: direction, unrepresentable: "any" }) as Json;
    return this.#link(own, direction);
  }

  /** A named schema under a name of its own. */
  add(name: string, schema: Json): void {
    this.schemas[name] = schema;
  }

  #link(value: Json, direction: Direction): Json {
    return mapRefs(value, (id) => `#/components/schemas/${this.#use(id, direction)}`);
  }

  #use(id: string, direction: Direction): string {
    const isOther = direction === "input" && this.#differing.has(id);
    const name = `${capitalized(id)}${isOther ? "Input" : ""}`;
    if (!(name in this.schemas)) {
      this.schemas[name] = {};
      this.schemas[name] = this.#link(this.#named[direction][id] ?? {}, direction);
    }
    return name;
  }
}

/** A kind's schema is named after it, with a capital like every other. */
function capitalized(id: string): string {
  return isKindName(id) ? `${id.charAt(0).toUpperCase()}${id.slice(1)}` : id;
}

function namedSchemas(io: Direction): Record<string, Json> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    io,
    unrepresentable: "any",
    uri: (id) => `#/$defs/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _, $id: __, ...own } = schema as Json;
      return [id, withoutDatePatterns(own)];
    }),
  );
}

/** zod writes the pattern of a time beside its format, at a length that hides everything else. */
function withoutDatePatterns<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutDatePatterns) as Value;
  if (typeof value !== "object" || value === null) return value;
  const isTime = "format" in value && (value.format === "date-time" || value.format === "date");
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !(isTime && key === "pattern" && typeof item === "string"))
      .map(([key, item]) => [key, withoutDatePatterns(item)]),
  ) as Value;
}

function findDiffering(input: Record<string, Json>, output: Record<string, Json>): Set<string> {
  const differing = new Set(
    Object.keys(output).filter((id) => JSON.stringify(input[id]) !== JSON.stringify(output[id])),
  );
  for (let before = -1; before !== differing.size; ) {
    before = differing.size;
    for (const [id, schema] of Object.entries(output)) {
      mapRefs(schema, (to) => {
        if (differing.has(to)) differing.add(id);
        return to;
      });
    }
  }
  return differing;
}

function mapRefs<Value>(value: Value, rename: (id: string) => string): Value {
  if (Array.isArray(value)) return value.map((item) => mapRefs(item, rename)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "$ref" && typeof item === "string"
        ? rename(item.split("/").at(-1) ?? item)
        : mapRefs(item, rename),
    ]),
  ) as Value;
}
