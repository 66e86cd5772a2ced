import type { KindName, Language, RegisterRecord } from "@intersector/domain";
import { exportRecords, type FileFormat, fileFormats } from "@intersector/exchange";
import { parseFormat } from "../arguments.ts";
import { CliError } from "../cli-error.ts";
import { extensionOf } from "../extension-of.ts";
import { say } from "../terms.ts";
import { type RegisterPlace, useRegister } from "../use-register.ts";
import { sizeInWords, writeStandardOutput, writeWholeFile } from "../write-file.ts";

export interface ExportOptions extends RegisterPlace {
  kind: KindName;
  format?: string;
  /** The standard output where left out. */
  out?: string;
  language: Language;
}

/** Writes every record of a kind, whatever its state, to a file that an import reads back without changing anything. */
export async function exportFile(options: ExportOptions): Promise<void> {
  const { kind, out, language } = options;
  const format = formatOf(options);
  if (format === "xlsx" && out === undefined && process.stdout.isTTY) {
    throw new CliError("binaryOnTerminal", { format });
  }
  await useRegister(options, async ({ register }) => {
    let records = 0;
    async function* counted(): AsyncGenerator<RegisterRecord> {
      for await (const record of register.all(kind)) {
        records += 1;
        yield record;
      }
    }
    const content = exportRecords(counted(), kind, { format, language });
    if (out === undefined) return await writeStandardOutput(content);
    const bytes = await writeWholeFile(out, content);
    console.log(say("exported", language, { file: out, size: sizeInWords(bytes, language), records }));
  });
}

function formatOf({ format, out }: ExportOptions): FileFormat {
  if (format !== undefined) return parseFormat(format, fileFormats);
  return out === undefined ? "jsonl" : parseFormat(extensionOf(out), fileFormats);
}
