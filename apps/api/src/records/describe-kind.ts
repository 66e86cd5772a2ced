import {
  isLanguage,
  type KindName,
  kindNames,
  kinds,
  type Language,
  labelOfField,
  labelOfKind,
  languageNames,
  may,
  type Principal,
  recurrenceTerms,
  vocabularyTerms,
} from "@intersector/domain";
import { z } from "zod";
import type { FieldDescription, KindDescription } from "../schemas/kinds.ts";
import { readableStates } from "./permissions.ts";

/** The part of JSON Schema (2020-12) that zod writes for our kinds, with the metadata of our fields. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  format?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  vocabulary?: string;
  reference?: KindName[];
}

/** A kind in the reader's language: its words, its fields and the schema of its body. */
export function describeKind(name: KindName, language: Language, principal: Principal): KindDescription {
  const schema = bodySchemaOf(name);
  const body = resolve(schema, schema);
  return {
    name,
    label: labelOfKind(name, language),
    plural: labelOfKind(name, language, "many"),
    public: kinds[name].public,
    may: {
      read: readableStates(principal, name).length > 0,
      create: may(principal, { action: "create", kind: name }),
    },
    fields: Object.entries(body.properties ?? {}).map(([path, field]) =>
      describeField(name, path, field, body.required?.includes(path) ?? false, language),
    ),
    schema: { ...schema },
  };
}

/** Made once: a schema does not change while the program runs. */
const bodySchemas = new Map<KindName, Schema>();

function bodySchemaOf(name: KindName): Schema {
  let schema = bodySchemas.get(name);
  if (!schema) {
    schema = z.toJSONSchema(kinds[name].body, { io: "input" }) as Schema;
    bodySchemas.set(name, schema);
  }
  return schema;
}

function resolve(schema: Schema, root: Schema): Schema {
  const name = refName(schema);
  return (name === undefined ? undefined : root.$defs?.[name]) ?? schema;
}

function refName(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}

function describeField(
  kind: KindName,
  path: string,
  field: Schema,
  required: boolean,
  language: Language,
): FieldDescription {
  const element = field.items ?? field;
  const references = element.reference?.filter((name) => kindNames.includes(name));
  return {
    path,
    label: labelOfField(kind, path, language),
    type: refName(element) ?? element.format ?? element.type ?? "object",
    required,
    list: field.items !== undefined,
    ...(element.vocabulary === undefined ? {} : { vocabulary: element.vocabulary }),
    ...(references === undefined ? {} : { references }),
    ...(element.enum === undefined
      ? {}
      : { values: element.enum.map((value) => ({ value, label: labelOfValue(element, value, language) })) }),
  };
}

function labelOfValue(field: Schema, value: string, language: Language): string {
  const lists: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>> =
    vocabularyTerms;
  const others: Readonly<Record<string, Readonly<Record<Language, string>>>> = recurrenceTerms;
  if (field.vocabulary !== undefined) return lists[field.vocabulary]?.[value]?.[language] ?? value;
  return others[value]?.[language] ?? (isLanguage(value) ? languageNames[value] : value);
}
