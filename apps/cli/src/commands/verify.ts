import { formatMessage, kindInSentence, type Language } from "@intersector/domain";
import type { Register, VerifyFinding } from "@intersector/store";
import { exitCodes } from "../exit-codes.ts";
import { verifyFindingTerms } from "../terms/verify-terms.ts";
import { say } from "../terms.ts";
import { type RegisterPlace, useRegister } from "../use-register.ts";

/** Checks the chain of changes and every reference, and names what is wrong. Exit code 1 where anything is. */
export async function verify(options: RegisterPlace & { language: Language }): Promise<void> {
  const { language } = options;
  await useRegister(options, async ({ register }) => {
    const { records, changes, references, findings } = await register.verify();
    console.log(say("verified", language, { records, changes, references }));
    for (const finding of findings) console.log(`  ${await describe(finding, register, language)}`);
    if (findings.length === 0) return console.log(say("nothingWrong", language));
    console.log(say("wrong", language, { count: findings.length }));
    process.exitCode = exitCodes.failed;
  });
}

async function describe(finding: VerifyFinding, register: Register, language: Language): Promise<string> {
  const { key, sequence = 0, detail } = finding;
  const record = key ? `${kindInSentence(key.kind, language)} ${key.id}` : "";
  const term = verifyFindingTerms[await termOf(finding, register)];
  return formatMessage(term, language, { record, entry: String(sequence), detail });
}

/** Two of the codes cover two cases each, which a reader wants to tell apart. */
async function termOf(
  { code, key }: VerifyFinding,
  register: Register,
): Promise<keyof typeof verifyFindingTerms> {
  if (code === "chainBroken" && !key) return "logEndBroken";
  if (code === "recordDiffersFromLog" && key && !(await register.get(key.kind, key.id))) return "recordGone";
  return code;
}
