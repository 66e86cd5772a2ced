import type { CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import type { CliErrorCode } from "./terms.ts";

/** What commander refuses, by its codes; it gives the word that it stumbled over only inside its English sentence. */
const codes: Readonly<Record<string, CliErrorCode>> = {
  "commander.unknownCommand": "commandUnknown",
  "commander.unknownOption": "optionUnknown",
  "commander.missingArgument": "argumentMissing",
  "commander.optionMissingArgument": "argumentMissing",
  "commander.missingMandatoryOptionValue": "argumentMissing",
  "commander.excessArguments": "argumentsTooMany",
};

/** A wrong use of the command line as an error of ours. */
export function usageErrorOf({ code, message }: CommanderError): CliError {
  const known = codes[code] ?? "argumentMissing";
  const excess = /but got \d+: (.*)\.$/s.exec(message)?.[1];
  const given = excess ?? /'([^']*)'/.exec(message)?.[1] ?? "";
  const suggestion = /Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1] ?? "none";
  return new CliError(known, { given, suggestion });
}
