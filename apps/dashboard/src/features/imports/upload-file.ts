import type { KindName } from "@intersector/domain";
import { api } from "../../lib/api.ts";
import { problemOf } from "../../lib/problem.ts";
import type { StoredImport } from "./stored-import.ts";

/** A file and how it is to be read. */
export interface Upload {
  file: File;
  kind: KindName;
  map: string;
  /** Which sheet of a workbook, where the file has several. */
  sheet?: string;
  /** The encoding of csv or jsonl, where it is not UTF-8. */
  encoding?: string;
}

export interface UploadOptions {
  /** 0 to 1: how much of the file has gone. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file to be checked; nothing is written yet. By XMLHttpRequest, because `fetch` does not tell how much of a
 * body has gone.
 * @throws ApiProblem where the file cannot be used, TypeError where the server does not answer, and the signal's
 * reason where it was aborted.
 */
export function uploadFile(
  { file, kind, map, sheet, encoding }: Upload,
  { onProgress, signal }: UploadOptions,
): Promise<StoredImport> {
  const form = new FormData();
  form.append("file", file);
  for (const [name, value] of Object.entries({ kind, map, sheet, encoding })) {
    if (value) form.append(name, value);
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", api.imports.$url());
    request.setRequestHeader("Accept-Language", document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new TypeError("the server does not answer"));
    request.onabort = () => reject(signal.reason);
    request.onload = () => {
      if (request.status < 300) return resolve(JSON.parse(request.responseText) as StoredImport);
      const answer = new Response(request.responseText, {
        status: request.status,
        statusText: request.statusText,
      });
      return void problemOf(answer).then(reject, reject);
    };
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}
