import { findReaderLanguage } from "./arguments.ts";
import { describeFailure } from "./fail.ts";
import { createProgram } from "./program.ts";
import { languageOfEnvironment } from "./terms.ts";

/** A reader who has seen enough (`… | head`) closes the pipe: that ends the command, and is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

let language = languageOfEnvironment(process.env);
try {
  const args = process.argv.slice(2);
  language = findReaderLanguage(args) ?? language;
  await createProgram(language).parseAsync(withoutSeparator(args), { from: "user" });
} catch (error) {
  // Work that was cut off may still hold connections: nothing is waited for.
  process.exit(describeFailure(error, language));
}

/** `pnpm start -- --port 4000`: the package manager hands its separator on, which would end our options. */
function withoutSeparator(args: readonly string[]): string[] {
  const place = args.findIndex((arg, index) => arg === "--" && index <= 1);
  const precedes = place === 0 || (place === 1 && (args[0] === "start" || args[0] === "dev"));
  return precedes ? args.toSpliced(place, 1) : [...args];
}
