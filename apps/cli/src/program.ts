import { type Language, scopes, sides, TokenRole, tokenDays } from "@intersector/domain";
import {
  parseFormats,
  parseKind,
  parseLanguage,
  parseLanguages,
  parseThreshold,
  parseTokenDays,
  parseValues,
  parseYear,
} from "./arguments.ts";
import { parsePort } from "./check-port.ts";
import { CliError } from "./cli-error.ts";
import { LocalizedCommand } from "./localized-command.ts";
import { dataFolder } from "./repository.ts";
import { say } from "./terms.ts";
import type { RegisterPlace } from "./use-register.ts";

interface PlaceOptions {
  data: string;
}

/**
 * The command line. What a command needs is loaded when it runs: help and refusals are shown at once.
 */
export function createProgram(language: Language): LocalizedCommand {
  const program = new LocalizedCommand("intersector", "programDescription", language)
    .enablePositionalOptions()
    .addHelpText("after", `\n${say("exitCodes", language)}`);
  addLanguage(program);
  addStart(program);
  addDev(program);
  addImport(program);
  addExport(program);
  addVerify(program);
  addReport(program);
  addOverlaps(program);
  addLexicon(program);
  addTokens(program);
  return program;
}

/** Read beforehand, by `findReaderLanguage`: here it is only known and described. */
function addLanguage(command: LocalizedCommand): LocalizedCommand {
  return command.with("--lang <language>", "optionLanguage", command.language);
}

function addData(command: LocalizedCommand): LocalizedCommand {
  return command.with("--data <folder>", "optionData", dataFolder);
}

function placeOf({ data }: PlaceOptions): RegisterPlace {
  return { dataDir: data, databaseUrl: process.env.DATABASE_URL };
}

function addStart(program: LocalizedCommand): void {
  const { language } = program;
  const command = program.add("start", "startDescription");
  addData(
    command
      .with("--port <port>", "optionPort", process.env.PORT ?? "3000")
      .with("--host <address>", "optionHost", "127.0.0.1"),
  ).with("--no-dashboard", "optionNoDashboard");
  addLanguage(command).action(
    async (options: PlaceOptions & { port: string; host: string; dashboard: boolean }) => {
      const { start } = await import("./commands/start.ts");
      const { host, dashboard } = options;
      await start({ ...placeOf(options), port: parsePort(options.port), host, dashboard, language });
    },
  );
}

function addDev(program: LocalizedCommand): void {
  const { language } = program;
  const command = addData(
    program.add("dev", "devDescription").with("--port <port>", "optionPort", process.env.PORT ?? "5173"),
  );
  addLanguage(command).action(async (options: PlaceOptions & { port: string }) => {
    const { dev } = await import("./commands/dev.ts");
    await dev({ ...placeOf(options), port: parsePort(options.port), language });
  });
}

interface ImportFlags extends PlaceOptions {
  map: string;
  sheet?: string;
  encoding?: string;
  dryRun?: boolean;
  allOrNothing?: boolean;
  publish?: boolean;
  refused?: string;
}

function addImport(program: LocalizedCommand): void {
  const { language } = program;
  const command = program
    .add("import", "importDescription")
    .takes("<kind>", "argumentKind")
    .takes("<file>", "argumentFile")
    .with("--map <map>", "optionMap", "register")
    .with("--sheet <name>", "optionSheet")
    .with("--encoding <encoding>", "optionEncoding")
    .with("--dry-run", "optionDryRun")
    .with("--all-or-nothing", "optionAllOrNothing")
    .with("--publish", "optionPublish")
    .with("--refused <file>", "optionRefused");
  addLanguage(addData(command)).action(async (kind: string, file: string, flags: ImportFlags) => {
    const { importFile } = await import("./commands/import.ts");
    const { dryRun = false, allOrNothing = false, publish = false, refused } = flags;
    if (dryRun && allOrNothing)
      throw new CliError("optionsExclude", { a: "--dry-run", b: "--all-or-nothing" });
    await importFile({
      ...placeOf(flags),
      ...{ kind: parseKind(kind), file, map: flags.map, dryRun, allOrNothing, publish, language },
      ...(flags.sheet === undefined ? {} : { sheet: flags.sheet }),
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
      ...(refused === undefined ? {} : { refused }),
    });
  });
}

function addExport(program: LocalizedCommand): void {
  const { language } = program;
  const command = program
    .add("export", "exportDescription")
    .takes("<kind>", "argumentKind")
    .with("--format <format>", "optionFormat")
    .with("--out <file>", "optionOut");
  addLanguage(addData(command)).action(
    async (kind: string, flags: PlaceOptions & { format?: string; out?: string }) => {
      const { exportFile } = await import("./commands/export.ts");
      await exportFile({
        ...placeOf(flags),
        ...{ kind: parseKind(kind), language },
        ...(flags.format === undefined ? {} : { format: flags.format }),
        ...(flags.out === undefined ? {} : { out: flags.out }),
      });
    },
  );
}

function addVerify(program: LocalizedCommand): void {
  const { language } = program;
  addLanguage(addData(program.add("verify", "verifyDescription"))).action(async (flags: PlaceOptions) => {
    const { verify } = await import("./commands/verify.ts");
    await verify({ ...placeOf(flags), language });
  });
}

interface ReportFlags extends PlaceOptions {
  lang: string;
  format: string;
  out: string;
  year?: string;
  edition?: string;
  withoutIllustrative?: boolean;
}

function addReport(program: LocalizedCommand): void {
  const { language } = program;
  const command = program
    .add("report", "reportDescription")
    .add("annual", "annualDescription")
    .with("--lang <languages>", "optionReportLanguages", language)
    .with("--format <formats>", "optionReportFormats", "docx,pdf,html")
    .with("--year <year>", "optionYear")
    .with("--edition <id>", "optionEdition")
    .with("--without-illustrative", "optionWithoutIllustrative")
    .with("--out <folder>", "optionOutFolder", ".");
  addData(command).action(async (flags: ReportFlags) => {
    const { reportAnnual, reportFormats } = await import("./commands/report-annual.ts");
    const { year, edition, out, withoutIllustrative = false } = flags;
    if (year !== undefined && edition !== undefined)
      throw new CliError("optionsExclude", { a: "--year", b: "--edition" });
    await reportAnnual({
      ...placeOf(flags),
      ...{ out, language, includeIllustrative: !withoutIllustrative },
      languages: parseLanguages(flags.lang),
      formats: parseFormats(flags.format, reportFormats),
      ...(year === undefined ? {} : { year: parseYear(year) }),
      ...(edition === undefined ? {} : { edition }),
    });
  });
}

interface OverlapFlags {
  map?: string;
  sheet?: string;
  encoding?: string;
  threshold?: string;
  out?: string;
}

function addOverlaps(program: LocalizedCommand): void {
  const { language } = program;
  const command = program
    .add("overlaps", "overlapsDescription")
    .takes("<files...>", "argumentFiles")
    .with("--out <file>", "optionOutOverlaps")
    .with("--threshold <score>", "optionThreshold")
    .with("--map <map>", "optionMapFound")
    .with("--sheet <name>", "optionSheet")
    .with("--encoding <encoding>", "optionEncoding");
  addLanguage(command).action(async (files: string[], flags: OverlapFlags) => {
    const { overlaps } = await import("./commands/overlaps.ts");
    const { threshold, out, ...input } = flags;
    if (out === undefined) throw new CliError("argumentMissing", { given: "--out <file>" });
    await overlaps({
      ...{ files, out, language },
      ...(input.map === undefined ? {} : { map: input.map }),
      ...(input.sheet === undefined ? {} : { sheet: input.sheet }),
      ...(input.encoding === undefined ? {} : { encoding: input.encoding }),
      ...(threshold === undefined ? {} : { threshold: parseThreshold(threshold) }),
    });
  });
}

function addLexicon(program: LocalizedCommand): void {
  const { language } = program;
  const command = program
    .add("lexicon", "lexiconDescription")
    .takes("<files...>", "argumentParallelFiles")
    .with("--out <file>", "optionOutLexicon")
    .with("--pivot <language>", "optionPivot", "en")
    .with("--sheet <name>", "optionSheet")
    .with("--encoding <encoding>", "optionEncoding");
  addLanguage(command).action(async (files: string[], flags: LexiconFlags) => {
    const { lexicon } = await import("./commands/lexicon.ts");
    const { out, pivot, ...input } = flags;
    if (out === undefined) throw new CliError("argumentMissing", { given: "--out <file>" });
    await lexicon({ files, out, pivot: parseLanguage(pivot), language, ...input });
  });
}

interface LexiconFlags {
  out?: string;
  pivot: string;
  sheet?: string;
  encoding?: string;
}

interface TokenFlags extends PlaceOptions {
  scopes?: string;
  roles?: string;
  side?: string;
  days: string;
}

function addTokens(program: LocalizedCommand): void {
  const { language } = program;
  const tokens = program.add("tokens", "tokensDescription");
  const create = tokens
    .add("create", "tokensCreateDescription")
    .takes("<name>", "argumentTokenName")
    .with("--scopes <scopes>", "optionScopes")
    .with("--roles <roles>", "optionRoles")
    .with("--side <side>", "optionSide")
    .with("--days <days>", "optionDays", String(tokenDays.usual));
  addLanguage(addData(create)).action(async (name: string, flags: TokenFlags) => {
    if (flags.scopes === undefined) throw new CliError("argumentMissing", { given: "--scopes <scopes>" });
    if (flags.roles === undefined) throw new CliError("argumentMissing", { given: "--roles <roles>" });
    const [side] = flags.side === undefined ? [] : parseValues("--side", flags.side, sides);
    const asked = {
      scopes: parseValues("--scopes", flags.scopes, scopes),
      roles: parseValues("--roles", flags.roles, TokenRole.options),
      days: parseTokenDays(flags.days),
      ...(side === undefined ? {} : { side }),
    };
    const { createToken } = await import("./commands/tokens.ts");
    await createToken({ ...placeOf(flags), ...asked, name, language });
  });
  addLanguage(addData(tokens.add("list", "tokensListDescription"))).action(async (flags: PlaceOptions) => {
    const { listTokens } = await import("./commands/tokens.ts");
    await listTokens({ ...placeOf(flags), language });
  });
  const revoke = tokens.add("revoke", "tokensRevokeDescription").takes("<id>", "argumentTokenId");
  addLanguage(addData(revoke)).action(async (id: string, flags: PlaceOptions) => {
    const { revokeToken } = await import("./commands/tokens.ts");
    await revokeToken({ ...placeOf(flags), id, language });
  });
}
