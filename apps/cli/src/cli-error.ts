import type { MessageValues } from "@intersector/domain";
import type { CliMessage } from "./terms.ts";

/** Something that ends a command, said in one sentence in the reader's language. */
export class CliError extends Error {
  readonly messageCode: CliMessage;
  readonly values: MessageValues;

  constructor(messageCode: CliMessage, values: MessageValues = {}) {
    super(messageCode);
    this.name = "CliError";
    this.messageCode = messageCode;
    this.values = values;
  }
}
