import { isKindName, type KindName } from "@intersector/domain";

/** What the beginning of a file says of itself. */
export interface GuessedReading {
  kind?: KindName;
  map?: "register" | "uninfo";
}

/** How many bytes of a file are looked at: room for its headings, or for its first line. */
const headBytes = 16_384;

/** The columns without which no list is one of UN INFO. */
const uninfoColumns = ["agency", "name", "lang"];

/**
 * What a file seems to hold, from its first line: a list of UN INFO by its columns, a file of this register by the
 * kind that each of its lines names. A workbook is packed and says nothing here.
 */
export async function guessReading(file: File): Promise<GuessedReading> {
  if (!/\.(csv|jsonl)$/i.test(file.name)) return {};
  return readingOfHead(await file.slice(0, headBytes).text());
}

/**
 * @example
 * readingOfHead('{"kind":"topic","id":"climate"}\n') //=> { kind: "topic", map: "register" }
 * readingOfHead("id,agency,code,name,lang\n") //=> { kind: "activity", map: "uninfo" }
 */
export function readingOfHead(head: string): GuessedReading {
  const [first = ""] = head.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  const line = parseObject(first);
  if (line && isKindName(line.kind)) return { kind: line.kind, map: "register" };
  const columns = line
    ? Object.keys(line)
    : first.split(/[,;\t]/).map((cell) => cell.replaceAll('"', "").trim());
  return uninfoColumns.every((name) => columns.includes(name)) ? { kind: "activity", map: "uninfo" } : {};
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
