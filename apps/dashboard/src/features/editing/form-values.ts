import type { KindName, Language, LocalizedText } from "@intersector/domain";
import { allFieldsOf, type Field, type FieldShape } from "../../lib/field-shape.ts";
import { readNumber } from "./read-number.ts";

/** What a form holds of a body: a text, `""` while nothing is entered, for all that is typed or chosen. */
export type FormValues = Readonly<Record<string, unknown>>;

/** The currency in which the Union budgets. */
const usualCurrency = "CHF";

/**
 * A body as a form asks for it, every field of the kind in its place; without a body an empty form. It takes what a form
 * held before as well, and leaves out what the kind no longer has.
 * @param language In which a new text is written first: the reader's.
 */
export function formOf(kind: KindName, body: unknown, language: Language): FormValues {
  return formOfFields(allFieldsOf(kind), body, language);
}

/** What a form holds, as a body to be checked and sent: what is empty is left out. */
export function bodyOf(kind: KindName, values: FormValues): Record<string, unknown> {
  return bodyOfFields(allFieldsOf(kind), values);
}

function formOfFields(fields: readonly Field[], body: unknown, language: Language): FormValues {
  const given = objectOf(body);
  return Object.fromEntries(
    fields.map(({ name, shape }) => [name, formOfValue(shape, given[name], language)]),
  );
}

/** The value that a field begins with, or takes over from a body. */
export function formOfValue(shape: FieldShape, value: unknown, language: Language): unknown {
  switch (shape.type) {
    case "localized": {
      const { original, texts, states } = objectOf(value);
      return {
        original: textOf(original) || language,
        texts: { ...objectOf(texts) },
        states: { ...objectOf(states) },
      };
    }
    case "period":
      return { from: textOf(objectOf(value).from), to: textOf(objectOf(value).to) };
    case "money": {
      const { amount, currency } = objectOf(value);
      return { amount: textOf(amount), currency: textOf(currency) || usualCurrency };
    }
    case "provenance": {
      const { status, source, url, confidence } = objectOf(value);
      return {
        status: textOf(status) || "entered",
        source: textOf(source),
        url: textOf(url),
        confidence: textOf(confidence),
      };
    }
    case "boolean":
      return value === true;
    case "byLanguage":
      return { ...objectOf(value) };
    case "list":
      return Array.isArray(value) ? value.map((item) => formOfValue(shape.item, item, language)) : [];
    case "object":
      return formOfFields(shape.fields, value, language);
    case "reference":
      return shape.withKind && typeof value === "object" ? (value ?? "") : textOf(value);
    default:
      return textOf(value);
  }
}

function bodyOfFields(fields: readonly Field[], values: unknown): Record<string, unknown> {
  const given = objectOf(values);
  return Object.fromEntries(
    fields.flatMap(({ name, shape, isRequired }) => {
      const value = bodyOfValue(shape, given[name]);
      return value === undefined || (!isRequired && shape.type === "object" && isBlank(value))
        ? []
        : [[name, value]];
    }),
  );
}

function bodyOfValue(shape: FieldShape, value: unknown): unknown {
  switch (shape.type) {
    case "localized":
      return localizedOf(value as LocalizedText);
    case "period":
    case "provenance": {
      const filled = withoutEmpty(value);
      return Object.keys(filled).length === 0 ? undefined : filled;
    }
    case "money": {
      const { amount, currency } = objectOf(value);
      if (textOf(amount).trim() === "") return undefined;
      return { amount: numberOf(textOf(amount)), ...withoutEmpty({ currency }) };
    }
    case "number":
      return textOf(value).trim() === "" ? undefined : numberOf(textOf(value));
    case "boolean":
      return value;
    case "byLanguage":
      return withoutEmpty(value);
    case "list":
      return (value as unknown[]).map((item) => bodyOfValue(shape.item, item));
    case "object":
      return bodyOfFields(shape.fields, value);
    case "reference":
      return value === "" ? undefined : value;
    default:
      return textOf(value).trim() || undefined;
  }
}

/** The texts that say something, each translation with its state; undefined where none does. */
function localizedOf({ original, texts, states }: LocalizedText): LocalizedText | undefined {
  const filled = Object.entries(texts).flatMap(([language, text]) => {
    return text.trim() === "" ? [] : [[language, text.trim()] as const];
  });
  if (filled.length === 0) return undefined;
  const translations = filled.map(([language]) => language).filter((language) => language !== original);
  return {
    original,
    texts: Object.fromEntries(filled),
    states: Object.fromEntries(
      translations.map((language) => [language, states[language as Language] ?? "draft"]),
    ),
  };
}

/** What cannot be read as a number stays a text, which the schema then refuses by its own words. */
function numberOf(text: string): number | string {
  return readNumber(text) ?? text.trim();
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : "";
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

function withoutEmpty(value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objectOf(value)).flatMap(([name, text]) => {
      const trimmed = textOf(text).trim();
      return trimmed === "" ? [] : [[name, trimmed]];
    }),
  );
}

/** True where nothing was entered in any field of a group. */
function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === "object" && value !== null) return Object.values(value).every(isBlank);
  return value === undefined || value === false;
}
