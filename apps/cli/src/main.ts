#!/usr/bin/env node
import {
  describeError,
  describeFinding,
  IntersectorError,
  isLanguage,
  type Language,
} from "@intersector/domain";
import { Command, CommanderError } from "commander";
import { parsePort } from "./check-port.ts";
import { CliError } from "./cli-error.ts";
import { start } from "./commands/start.ts";
import { dataFolder } from "./repository.ts";
import { languageOfEnvironment, say } from "./terms.ts";

/** Ends a command with a sentence for each thing that is wrong; anything unforeseen is shown whole. */
function fail(error: unknown, language: Language): never {
  if (error instanceof CommanderError) process.exit(error.exitCode);
  if (error instanceof CliError) {
    console.error(say(error.messageCode, language, error.values));
  } else if (error instanceof IntersectorError) {
    console.error(describeError(error, language));
    for (const finding of error.findings) {
      console.error(`  ${finding.path.join(".")}: ${describeFinding(finding, language)}`);
    }
  } else {
    console.error(error);
  }
  process.exit(1);
}

const environmentLanguage = languageOfEnvironment(process.env);
const program = new Command("intersector")
  .description(say("programDescription", environmentLanguage))
  .option("--lang <language>", say("optionLanguage", environmentLanguage), environmentLanguage)
  .exitOverride();

function readerLanguage(): Language {
  const { lang } = program.opts<{ lang: string }>();
  if (!isLanguage(lang)) throw new CliError("languageUnknown", { language: lang });
  return lang;
}

program
  .command("start")
  .description(say("startDescription", environmentLanguage))
  .option("--port <port>", say("optionPort", environmentLanguage), process.env.PORT ?? "3000")
  .option("--host <address>", say("optionHost", environmentLanguage), "127.0.0.1")
  .option("--data <folder>", say("optionData", environmentLanguage), dataFolder)
  .option("--no-dashboard", say("optionNoDashboard", environmentLanguage))
  .action(async (options: { port: string; host: string; data: string; dashboard: boolean }) => {
    await start({
      ...{ host: options.host, dashboard: options.dashboard, language: readerLanguage() },
      port: parsePort(options.port),
      dataDir: options.data,
      databaseUrl: process.env.DATABASE_URL,
    });
  });

try {
  await program.parseAsync();
} catch (error) {
  const { lang } = program.opts<{ lang: string }>();
  fail(error, isLanguage(lang) ? lang : environmentLanguage);
}
