import { formatMessage, isLanguage, type Language, type MessageValues } from "@intersector/domain";
import { commandTerms } from "./terms/command-terms.ts";
import { type CliErrorCode, cliErrorTerms } from "./terms/error-terms.ts";
import { fileTerms } from "./terms/file-terms.ts";
import { helpTerms } from "./terms/help-terms.ts";
import { lexiconTerms } from "./terms/lexicon-terms.ts";
import { overlapTerms } from "./terms/overlap-terms.ts";
import { reportTerms } from "./terms/report-terms.ts";
import { startTerms } from "./terms/start-terms.ts";
import { tokenTerms } from "./terms/token-terms.ts";
import { verifyTerms } from "./terms/verify-terms.ts";

export type { CliErrorCode };

/** What the command line says, in the six languages. */
const cliTerms = {
  ...commandTerms,
  ...helpTerms,
  ...startTerms,
  ...fileTerms,
  ...verifyTerms,
  ...reportTerms,
  ...overlapTerms,
  ...lexiconTerms,
  ...tokenTerms,
  ...cliErrorTerms,
};

export type CliMessage = keyof typeof cliTerms;

/** A sentence of the command line in the reader's language. */
export function say(message: CliMessage, language: Language, values: MessageValues = {}): string {
  return formatMessage(cliTerms[message], language, values);
}

/** The reader's language: what the environment states (`LC_ALL`, `LANG`), or English. */
export function languageOfEnvironment(environment: NodeJS.ProcessEnv): Language {
  const stated = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  const code = stated.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : "en";
}
