import { ApiProblem } from "../../lib/problem.ts";

/** What a refused upload says to the fields of its form, and what is about none of them. */
export interface UploadErrors {
  file?: string;
  sheet?: string;
  encoding?: string;
  other?: unknown;
}

const fieldOfCode: Readonly<Record<string, "sheet" | "encoding">> = {
  sheetNotStated: "sheet",
  sheetNotFound: "sheet",
  wrongEncoding: "encoding",
};

/** Sorts the findings of a file that cannot be used to the fields that can mend them. */
export function fieldErrors(error: unknown): UploadErrors {
  if (!error || (error instanceof DOMException && error.name === "AbortError")) return {};
  if (!(error instanceof ApiProblem) || error.code !== "unreadableFile") return { other: error };
  if (error.findings.length === 0) return { file: error.sentence };
  const errors: UploadErrors = {};
  for (const { code, message } of error.findings) {
    const field = fieldOfCode[code] ?? "file";
    errors[field] = [errors[field], message].filter(Boolean).join(" ");
  }
  return errors;
}
