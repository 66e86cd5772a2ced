import {
  isLanguage,
  type KindName,
  kindNames,
  type Language,
  languages,
  tokenDays,
} from "@intersector/domain";
import { CliError } from "./cli-error.ts";

/** @throws CliError `kindUnknown` */
export function parseKind(given: string): KindName {
  const kind = kindNames.find((name) => name === given);
  if (kind) return kind;
  throw new CliError("kindUnknown", { given, allowed: kindNames.join(", ") });
}

/** @throws CliError `languageUnknown` */
export function parseLanguage(given: string): Language {
  if (isLanguage(given)) return given;
  throw new CliError("languageUnknown", { language: given });
}

/**
 * Several languages with commas between them, or `all`; each once, in the order given.
 * @throws CliError `languageUnknown`
 */
export function parseLanguages(given: string): Language[] {
  return given === "all" ? [...languages] : [...new Set(listOf(given).map(parseLanguage))];
}

/**
 * One of several formats.
 * @throws CliError `formatUnknown`
 */
export function parseFormat<Format extends string>(given: string, allowed: readonly Format[]): Format {
  const format = allowed.find((name) => name === given.toLowerCase());
  if (format) return format;
  throw new CliError("formatUnknown", { format: given, allowed: allowed.join(", ") });
}

/**
 * Several formats with commas between them, or `all`.
 * @throws CliError `formatUnknown`
 */
export function parseFormats<Format extends string>(given: string, allowed: readonly Format[]): Format[] {
  if (given === "all") return [...allowed];
  return [...new Set(listOf(given).map((format) => parseFormat(format, allowed)))];
}

/** @throws CliError `yearInvalid` */
export function parseYear(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new CliError("yearInvalid", { value });
  return Number(value);
}

/** @throws CliError `thresholdInvalid` */
export function parseThreshold(value: string): number {
  const threshold = Number(value.replace(",", "."));
  if (value.trim() !== "" && threshold > 0 && threshold <= 1) return threshold;
  throw new CliError("thresholdInvalid", { value });
}

/**
 * Several values of a closed list with commas between them, each once.
 * @throws CliError `valueUnknown`, which names the option
 */
export function parseValues<Value extends string>(
  option: string,
  given: string,
  allowed: readonly Value[],
): Value[] {
  return [...new Set(listOf(given))].map((part) => {
    const value = allowed.find((name) => name === part);
    if (value) return value;
    throw new CliError("valueUnknown", { option, given: part, allowed: allowed.join(", ") });
  });
}

/**
 * After how many days a token ends.
 * @throws CliError `tokenDaysInvalid`
 */
export function parseTokenDays(given: string): number {
  const days = Number(given);
  if (Number.isInteger(days) && days >= 1 && days <= tokenDays.most) return days;
  throw new CliError("tokenDaysInvalid", { value: given, most: tokenDays.most });
}

function listOf(given: string): string[] {
  return given.split(",").map((part) => part.trim());
}

/**
 * The language that a command line asks for, before anything of it is read: `--help` and refusals are in it as well.
 * After `report`, `--lang` names the languages of the report.
 * @throws CliError `languageUnknown`
 */
export function findReaderLanguage(args: readonly string[]): Language | undefined {
  let command: string | undefined;
  for (const [index, arg] of args.entries()) {
    if (arg === "--") return undefined;
    if (arg.startsWith("--lang=")) return parseLanguage(arg.slice("--lang=".length));
    const next = args[index + 1];
    if (arg === "--lang" && next !== undefined) return parseLanguage(next);
    if (!arg.startsWith("-")) command ??= arg;
    if (command === "report") return undefined;
  }
  return undefined;
}
