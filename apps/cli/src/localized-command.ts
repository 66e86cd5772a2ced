import { formatMessage, type Language } from "@intersector/domain";
import { Command, type Help, type Option } from "commander";
import { commandTerms } from "./terms/command-terms.ts";
import { helpTerms } from "./terms/help-terms.ts";
import { say } from "./terms.ts";

type CommandTerm = keyof typeof commandTerms;

/** The library's own words in a page of help, and ours. */
const titles: Readonly<Record<string, keyof typeof helpTerms>> = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Commands:": "commands",
};

/** A command whose help speaks the reader's language. Errors are thrown, not printed: whoever runs it says them. */
export class LocalizedCommand extends Command {
  readonly language: Language;

  constructor(name: string, description: CommandTerm, language: Language) {
    super(name);
    this.language = language;
    this.description(commandTerms[description][language])
      .helpOption("-h, --help", helpTerms.helpDescription[language])
      .helpCommand(false)
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .configureHelp({
        styleTitle: (title) => {
          const term = titles[title];
          return term ? say(term, language) : title;
        },
        styleUsage: (usage) =>
          usage
            .replace("[options]", `[${helpTerms.usageOptions[language]}]`)
            .replace("[command]", `[${helpTerms.usageCommand[language]}]`),
        optionDescription: (option) => describeOption(option, language),
        subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(termOf)].join(" "),
      } satisfies Partial<Help>);
  }

  /** Adds a command below this one. */
  add(name: string, description: CommandTerm): LocalizedCommand {
    const command = new LocalizedCommand(name, description, this.language);
    this.addCommand(command);
    return command;
  }

  /** Adds an option, described in the reader's language. */
  with(flags: string, description: CommandTerm, byDefault?: string): this {
    return this.option(flags, commandTerms[description][this.language], byDefault);
  }

  /** Adds an argument, described in the reader's language. */
  takes(name: string, description: CommandTerm): this {
    return this.argument(name, commandTerms[description][this.language]);
  }
}

function describeOption({ description, defaultValue }: Option, language: Language): string {
  if (typeof defaultValue !== "string") return description;
  return `${description} (${formatMessage(helpTerms.byDefault, language, { value: defaultValue })})`;
}

function termOf(argument: Command["registeredArguments"][number]): string {
  const shown = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${shown}>` : `[${shown}]`;
}
