import { describeError, IntersectorError, type Language } from "@intersector/domain";
import { describePlacedFinding } from "@intersector/exchange";
import { CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import { exitCodeOfError, exitCodes } from "./exit-codes.ts";
import { say } from "./terms.ts";
import { usageErrorOf } from "./usage-errors.ts";

/** PostgreSQL's classes of errors that no query of ours brings about: connection, resources, operators, system. */
const lostDatabase = /^(08|53|57P|58)/;
const helpShown = new Set(["commander.help", "commander.helpDisplayed", "commander.version"]);
const lostConnection = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT"]);

/**
 * Says what ended a command, a sentence for each thing that is wrong, and gives the exit code. What nobody foresaw is
 * shown whole, for whoever has to find its cause.
 */
export function describeFailure(error: unknown, language: Language): number {
  if (error instanceof CommanderError && helpShown.has(error.code)) {
    // Help that was asked for is no failure; help for want of a command says all that there is to say.
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  }
  const known = error instanceof CommanderError ? usageErrorOf(error) : (databaseLostOf(error) ?? error);
  if (known instanceof CliError) {
    console.error(say(known.code, language, known.values));
    return exitCodeOfError[known.code];
  }
  if (known instanceof IntersectorError) {
    console.error(describeError(known, language));
    for (const finding of known.findings) console.error(`  ${describePlacedFinding(finding, language)}`);
    return exitCodeOfError[known.code];
  }
  console.error(known);
  return exitCodes.failed;
}

/** A server that ends, or a disk that is full, while a command is at work. */
function databaseLostOf(error: unknown): CliError | undefined {
  if (!(error instanceof Error) || error instanceof IntersectorError || error instanceof CliError)
    return undefined;
  const { code, message } = error as NodeJS.ErrnoException;
  const isLost =
    (code !== undefined && (lostDatabase.test(code) || lostConnection.has(code))) ||
    message.startsWith("Connection terminated");
  return isLost ? new CliError("databaseLost", { reason: message }, { cause: error }) : undefined;
}
