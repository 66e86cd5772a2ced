import { z } from "zod";
import { type KindName, publicKindNames } from "./kind-names.ts";
import type { LocalizedText } from "./localized-text-schema.ts";
import { ExternalId, Provenance } from "./provenance.ts";

/** The fields that the body of every record has. */
export const commonFields = {
  provenance: Provenance.default({ status: "entered" }),
  externalIds: z.array(ExternalId).max(20).default([]),
};

/** A kind of record: its schema and what the product needs to know of it. */
export interface KindDefinition<Name extends KindName = KindName, Body extends z.ZodObject = z.ZodObject> {
  name: Name;
  /** The schema of the body. Unknown fields are refused. */
  body: Body;
  /** What a list or a link shows of a record: its title, or a code that needs no translation. */
  title: (body: z.output<Body>) => LocalizedText | string;
  /** Fields of the body that full-text search reads, beside the title. */
  searched: readonly (keyof z.output<Body> & string)[];
  /** True where published records are open to everybody. */
  public: boolean;
}

export function defineKind<Name extends KindName, Shape extends z.core.$ZodLooseShape>(definition: {
  name: Name;
  fields: Shape;
  title: (body: z.output<z.ZodObject<Shape & typeof commonFields, z.core.$strict>>) => LocalizedText | string;
  searched?: readonly (keyof Shape & string)[];
}): KindDefinition<Name, z.ZodObject<Shape & typeof commonFields, z.core.$strict>> {
  const body = z.strictObject({ ...definition.fields, ...commonFields }).meta({ id: definition.name });
  return {
    name: definition.name,
    body: body as never,
    title: definition.title,
    searched: (definition.searched ?? []) as never,
    public: publicKindNames.includes(definition.name),
  };
}
