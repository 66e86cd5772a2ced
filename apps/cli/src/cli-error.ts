import type { MessageValues } from "@intersector/domain";
import type { CliErrorCode } from "./terms.ts";

/** Something that ends a command, said in one sentence in the reader's language. */
export class CliError extends Error {
  readonly code: CliErrorCode;
  readonly values: MessageValues;

  constructor(code: CliErrorCode, values: MessageValues = {}, options?: { cause: unknown }) {
    super(code, options);
    this.name = "CliError";
    this.code = code;
    this.values = values;
  }
}
