import type { Language, MessageValues } from "@intersector/domain";
import { type CliMessage, say } from "./terms.ts";

/** Runs one step of a command and prints what it did and how long it took. */
export async function step<Result>(
  language: Language,
  work: () => Promise<Result>,
  describe: (result: Result) => [CliMessage, MessageValues?],
): Promise<Result> {
  const begun = performance.now();
  const result = await work();
  const [message, values] = describe(result);
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  console.log(`${seconds.padStart(7)} s  ${say(message, language, values)}`);
  return result;
}
