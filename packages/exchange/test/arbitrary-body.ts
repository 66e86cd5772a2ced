import { ContentLanguage, type KindName, kinds, languages, TranslationState } from "@intersector/domain";
import fc from "fast-check";
import type { z } from "zod";

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Readonly<Record<string, z.ZodType>>;
  entries?: Readonly<Record<string, string>>;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
}

/** Every character of Unicode. fast-check's own unit "binary" makes a table of them all first, which takes seconds. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Any text that a register can keep: all of Unicode but NUL, with what files and spreadsheets find special. */
const text = fc
  .oneof(
    fc.string({ unit: character, maxLength: 20 }),
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom(
      "=1+1",
      "'=1",
      "''-",
      "-5",
      "+x",
      "@a",
      "\t=a",
      "a;b",
      '"',
      'a "b", c',
      "a\r\nb\rc\n",
      "[",
      "{}",
    ),
    fc.constantFrom(
      "_x000D_",
      "_x005F_x000D_",
      "constructor",
      "__proto__",
      "toString",
      "true",
      "1",
      "2026-04-28",
    ),
  )
  .map((value) => value.replaceAll("\0", "").trim())
  .filter((value) => value !== "");

const localizedText = fc
  .tuple(
    fc.oneof(fc.constantFrom<string>(...languages), fc.constantFrom("und", "pt")),
    text,
    fc.dictionary(
      fc.constantFrom(...languages),
      fc.tuple(text, fc.constantFrom(...TranslationState.options)),
    ),
  )
  .map(([original, first, translations]) => {
    const others = Object.entries(translations).filter(([language]) => language !== original);
    return {
      original: ContentLanguage.parse(original),
      texts: {
        ...Object.fromEntries(others.map(([language, [words]]) => [language, words])),
        [original]: first,
      },
      states: Object.fromEntries(others.map(([language, [, state]]) => [language, state])),
    };
  });

const date = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Bodies of a kind as the register keeps them, made from its schema. */
export function arbitraryBody(kind: KindName): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const { body } = kinds[kind];
  return arbitraryOf(body)
    .map((value) => body.safeParse(value))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data as Readonly<Record<string, unknown>>);
}

function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const definition = schema.def as unknown as Definition;
  const { innerType, element, shape, entries, keyType, valueType } = definition;
  if (schema.meta()?.localized === true) return localizedText;
  if (innerType) {
    return definition.type === "optional" || definition.type === "default"
      ? fc.option(arbitraryOf(innerType), { nil: undefined })
      : arbitraryOf(innerType);
  }
  switch (definition.type) {
    case "object":
      return withoutUndefined(
        fc.record(
          Object.fromEntries(Object.entries(shape ?? {}).map(([name, field]) => [name, arbitraryOf(field)])),
        ),
      );
    case "record":
      return fc.dictionary(
        arbitraryOf(keyType as z.ZodType) as fc.Arbitrary<string>,
        arbitraryOf(valueType as z.ZodType),
      );
    case "array":
      return fc.array(arbitraryOf(element as z.ZodType), { maxLength: 3 });
    case "enum":
      return fc.constantFrom(...Object.values(entries ?? {}));
    case "boolean":
      return fc.boolean();
    case "number":
      // JSON, and so the register, knows no negative zero.
      return fitting(
        schema,
        fc
          .oneof(
            fc.integer({ min: 1, max: 3_000 }),
            fc.double({ noNaN: true }),
            fc.double({ min: 0, max: 1 }),
          )
          .map((value) => value + 0),
      );
    case "string":
      return arbitraryString(schema);
    default:
      throw new Error(`no arbitrary for ${definition.type}`);
  }
}

function withoutUndefined(
  records: fc.Arbitrary<Record<string, unknown>>,
): fc.Arbitrary<Record<string, unknown>> {
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
  );
}

function arbitraryString(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { pattern, format } = schema.toJSONSchema() as { pattern?: string; format?: string };
  if (format === "date") return date;
  if (format === "email") return fitting(schema, fc.constantFrom("a.b@itu.int", "x+y@example.org"));
  if (format === "uri") return fitting(schema, fc.webUrl());
  return fitting(schema, pattern === undefined ? text : fc.stringMatching(new RegExp(pattern)));
}

function fitting(schema: z.ZodType, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return values.filter((value) => schema.safeParse(value).success);
}
