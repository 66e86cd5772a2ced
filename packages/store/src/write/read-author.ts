import { type Finding, InvalidInput } from "@intersector/domain";
import { isStorable, showUnstorable } from "./storable-text.ts";
import type { WriteContext } from "./write-request.ts";

/**
 * Who writes and why, as the log keeps it.
 * @throws InvalidInput where a text holds what cannot be kept.
 */
export function readAuthor({ actor, reason }: WriteContext): { actor: string; reason?: string } {
  const findings = Object.entries({ actor, reason }).flatMap(([field, text]): Finding[] =>
    text === undefined || isStorable(text)
      ? []
      : [
          {
            code: "wrongFormat",
            path: [field],
            values: { given: showUnstorable(text), expected: "Unicode" },
          },
        ],
  );
  if (findings.length > 0) throw new InvalidInput(findings);
  return { actor, ...(reason === undefined ? {} : { reason }) };
}
