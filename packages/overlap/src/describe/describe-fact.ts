import {
  formatList,
  formatMessage,
  formatNumber,
  formatPeriod,
  type Language,
  languageTerms,
  type MessageValues,
  type OverlapFact,
  type Term,
  vocabularyTerms,
} from "@intersector/domain";
import { beneficiaryFactTerms } from "./beneficiary-fact-terms.ts";
import { goalFactTerms } from "./goal-fact-terms.ts";
import { nameMandate } from "./name-mandate.ts";
import { ownerFactTerms } from "./owner-fact-terms.ts";
import { comparedTerms, textFactTerms } from "./text-fact-terms.ts";

export interface DescribeOptions {
  /** What the reader calls a unit, a plan node or a resolution that a fact names by its id. The id where it knows none. */
  nameOf?: (id: string) => string | undefined;
}

const { periodsOverlapOpen, ...beneficiaryTerms } = beneficiaryFactTerms;

/** Does not compile while a fact lacks its sentence. */
const factTerms: Readonly<Record<OverlapFact["code"], Term>> = {
  ...textFactTerms,
  ...goalFactTerms,
  ...beneficiaryTerms,
  ...ownerFactTerms,
};

/**
 * An observed fact as a sentence in the reader's language.
 * @example
 * describeFact({ code: "sharedMandates", values: { mandates: ["PP 191"] } }, "fr")
 * //=> "Mandats communs : Résolution 191 (PP)."
 */
export function describeFact(
  { code, values }: OverlapFact,
  language: Language,
  { nameOf = () => undefined }: DescribeOptions = {},
): string {
  if (code === "periodsOverlap" && values.from === undefined && values.to === undefined) {
    return formatMessage(periodsOverlapOpen, language);
  }
  const word = (value: string) => wordsOf[code]?.(value, language) ?? nameOf(value) ?? value;
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "number") shown[name] = name === "share" ? percent(value, language) : value;
    else shown[name] = typeof value === "string" ? word(value) : formatList(value.map(word), language);
  }
  return formatMessage(factTerms[code], language, { ...shown, ...composed({ code, values }, language) });
}

/** What a sentence takes that is made of several values, or differs where there is none. */
function composed({ code, values }: OverlapFact, language: Language): MessageValues {
  if (code === "periodsOverlap") {
    const period = Object.fromEntries(Object.entries(values).map(([end, day]) => [end, String(day)]));
    return { period: formatPeriod(period, language) };
  }
  if (code === "yearlySeries" && Array.isArray(values.years) && values.years.length === 0)
    return { years: "none" };
  return {};
}

function percent(share: number, language: Language): string {
  return formatNumber(share, language, { style: "percent", maximumFractionDigits: 0 });
}

type Code = OverlapFact["code"];
type Words = (value: string, language: Language) => string | undefined;

const sideWord: Words = (value, language) => termIn(vocabularyTerms.side, value, language);
const audienceWord: Words = (value, language) => termIn(vocabularyTerms.audience, value, language);

/** What the codes in a fact's values are. Where nothing is said they are ids of records. */
const wordsOf: Partial<Record<Code, Words>> = {
  sharedMandates: nameMandate,
  mandatesDiffer: nameMandate,
  oneMandateHolder: nameMandate,
  sameBeneficiaries: audienceWord,
  someBeneficiaries: audienceWord,
  otherBeneficiaries: audienceWord,
  placesApart: (value, language) => termIn(vocabularyTerms.region, value, language),
  sameSide: sideWord,
  differentSides: sideWord,
  channelMissing: (value, language) => termIn(comparedTerms, value, language),
  noCommonLanguage: (value, language) => termIn(languageTerms, value, language),
};

function termIn(
  terms: Readonly<Record<string, Term>>,
  value: string,
  language: Language,
): string | undefined {
  return Object.hasOwn(terms, value) ? terms[value]?.[language] : undefined;
}
