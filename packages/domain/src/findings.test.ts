import { expect, test } from "vitest";
import { z } from "zod";
import { check, describeFinding, type Finding } from "./findings.ts";
import { kindNames } from "./kind-names.ts";
import { kinds } from "./kinds.ts";
import { ContentLanguage } from "./language-schemas.ts";
import { languages } from "./languages.ts";
import { LocalizedText } from "./localized-text-schema.ts";
import { Money } from "./money.ts";
import { findingTerms } from "./terms/finding-terms.ts";

const found = (schema: z.ZodType, input: unknown) => {
  const result = check(schema, input);
  return result.ok ? [] : result.findings.map(({ code, path, values }) => ({ code, path, values }));
};

test.each<[string, z.ZodType, unknown, unknown]>([
  ["a missing field", z.object({ a: z.string() }), {}, { code: "required", path: ["a"], values: {} }],
  [
    "a value of another type",
    z.object({ a: z.number() }),
    { a: "1" },
    { code: "wrongType", path: ["a"], values: { expected: "number", given: "1" } },
  ],
  [
    "an unknown field",
    z.strictObject({}),
    { a: 1 },
    { code: "unknownField", path: ["a"], values: { field: "a" } },
  ],
  [
    "a word that is not in the list",
    z.enum(["x", "y"]),
    "z",
    { code: "notInList", path: [], values: { given: "z", allowed: "x, y" } },
  ],
  [
    "a text too short",
    z.string().min(2),
    "x",
    { code: "textTooShort", path: [], values: { given: "x", minimum: 2 } },
  ],
  [
    "a number too small",
    Money.shape.amount,
    -1,
    { code: "tooSmall", path: [], values: { given: "-1", minimum: 0 } },
  ],
  [
    "a number too big",
    z.number().max(3),
    4,
    { code: "tooBig", path: [], values: { given: "4", maximum: 3 } },
  ],
  [
    "a list too short",
    z.array(z.string()).min(1),
    [],
    { code: "tooFewEntries", path: [], values: { given: "[]", minimum: 1 } },
  ],
  [
    "a list too long",
    z.array(z.number()).max(1),
    [1, 2],
    { code: "tooManyEntries", path: [], values: { given: "[1,2]", maximum: 1 } },
  ],
  [
    "a code of another form",
    Money.shape.currency,
    "francs",
    { code: "wrongFormat", path: [], values: { given: "francs", expected: "currencyCode" } },
  ],
  [
    "the name of an entry",
    z.record(ContentLanguage, z.string()),
    { français: "Titre" },
    { code: "wrongFormat", path: ["français"], values: { given: "français", expected: "languageCode" } },
  ],
  [
    "a text in a language that is none",
    LocalizedText,
    { original: "fr", texts: { fr: "Titre", deutsch: "Titel" } },
    {
      code: "wrongFormat",
      path: ["texts", "deutsch"],
      values: { given: "deutsch", expected: "languageCode" },
    },
  ],
  [
    "a pattern without a name",
    z.string().regex(/^x$/),
    "y",
    { code: "wrongFormat", path: [], values: { given: "y", expected: "none" } },
  ],
  [
    "an address",
    z.url(),
    "nowhere",
    { code: "notAUrl", path: [], values: { given: "nowhere", expected: "url" } },
  ],
  ["an e-mail", z.email(), "x", { code: "notAnEmail", path: [], values: { given: "x", expected: "email" } }],
])("%s is found", (_title, schema, input, expected) => {
  expect(found(schema, input)).toEqual([expected]);
});

test("what was given is shortened, so that a message stays readable", () => {
  const [finding] = found(z.enum(["x"]), "y".repeat(5000));
  expect(String(finding?.values.given)).toHaveLength(80);
});

test("a finding is a sentence in the reader's language, with types, kinds and languages in words", () => {
  const wrongType: Finding = { code: "wrongType", path: ["a"], values: { given: "x", expected: "number" } };
  expect(describeFinding(wrongType, "fr")).toBe("«\u00a0x\u00a0» n'est pas du type attendu (nombre).");
  const missing: Finding = {
    code: "referenceMissing",
    path: ["unit"],
    values: { kind: "overlapCase", id: "x" },
  };
  expect(describeFinding(missing, "en")).toBe(
    "The register has no overlap case with the id “x”. Check the id, or add that record first.",
  );
  expect(describeFinding(missing, "ru")).toContain("случай дублирования");
  const text: Finding = { code: "originalTextMissing", path: [], values: { language: "zh" } };
  expect(describeFinding(text, "es")).toContain("chino");
});

test("a refusal says which form was expected, and only where that is known", () => {
  const sentence = (expected: string, language: "en" | "fr" | "zh") =>
    describeFinding({ code: "wrongFormat", path: [], values: { given: "x", expected } }, language);
  expect(sentence("countryCode", "en")).toBe(
    "“x” does not have the expected form: a country code of three capital letters, such as CHE.",
  );
  expect(sentence("countryCode", "zh")).toBe("值“x”的格式不正确，应为三个大写字母的国家代码，例如 CHE。");
  expect(sentence("none", "en")).toBe("“x” does not have the expected form.");
  expect(sentence("none", "fr")).toBe("«\u00a0x\u00a0» n'a pas la forme attendue.");
});

test("in an Arabic sentence a date, a code or a path keeps the order of its parts", () => {
  const day: Finding = { code: "dateDoesNotExist", path: [], values: { given: "2026-02-30" } };
  expect(describeFinding(day, "ar")).toBe("لا وجود ليوم \u20682026-02-30\u2069 في التقويم.");
  const unknown: Finding = { code: "wrongFormat", path: [], values: { given: "x", expected: "none" } };
  expect(describeFinding(unknown, "ar")).toBe("القيمة «\u2068x\u2069» ليست بالشكل المتوقع.");
});

interface Walked {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  keyType?: z.ZodType;
  shape?: Readonly<Record<string, z.ZodType>>;
}

function stringsOf(schema: z.ZodType): z.ZodType[] {
  const { type, innerType, element, valueType, keyType, shape } = schema.def as unknown as Walked;
  if (type === "string") return [schema];
  const parts = [innerType, element, valueType, keyType, ...Object.values(shape ?? {})];
  return parts.flatMap((part) => (part ? stringsOf(part) : []));
}

test("every pattern of every kind says which form it expects", () => {
  const strings = kindNames.flatMap((kind) => stringsOf(kinds[kind].body));
  const refused = strings.flatMap((schema) => {
    const result = check(schema, "§");
    return result.ok ? [] : result.findings;
  });
  expect(refused.length).toBeGreaterThan(100);
  const unnamed = refused.filter(({ code, values }) => code === "wrongFormat" && values.expected === "none");
  expect(unnamed).toEqual([]);
});

test("every finding is a sentence in every language, whatever its values", () => {
  for (const [code, term] of Object.entries(findingTerms)) {
    for (const language of languages) {
      const names = [...term[language].matchAll(/\{(\w+)/g)].map(([, name = ""]) => [name, 3] as const);
      const finding = { code, path: [], values: Object.fromEntries(names) } as unknown as Finding;
      expect(describeFinding(finding, language)).not.toMatch(/[{}]/);
    }
  }
});
