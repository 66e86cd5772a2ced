import { z } from "@hono/zod-openapi";

/** The media types of everything that can be downloaded. */
export const mediaTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

export type DownloadFormat = keyof typeof mediaTypes;

/** A reply that is a file in one of several formats. JSON is described as the object that it is. */
export function fileReply(formats: readonly DownloadFormat[], description: string) {
  const content = Object.fromEntries(
    formats.map((format) => [
      mediaTypes[format].split(";")[0],
      { schema: format === "json" ? z.record(z.string(), z.unknown()) : binary },
    ]),
  );
  return { description, content: content as Record<`${string}/binary`, { schema: z.ZodString }> };
}

const binary = z.string().meta({ format: "binary" });

/**
 * The header that names a downloaded file, in the form that every browser reads (RFC 6266).
 * @example
 * contentDisposition("Rapport annuel 2026.docx")
 * //=> "attachment; filename=\"Rapport annuel 2026.docx\"; filename*=UTF-8''Rapport%20annuel%202026.docx"
 */
function contentDisposition(name: string, place: "attachment" | "inline" = "attachment"): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${place}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** A file as a reply. */
export function fileResponse(
  content: Uint8Array | string | AsyncIterable<Uint8Array>,
  format: DownloadFormat,
  name: string,
  place: "attachment" | "inline" = "attachment",
): Response {
  return new Response(toBody(content), {
    headers: { "Content-Type": mediaTypes[format], "Content-Disposition": contentDisposition(name, place) },
  });
}

function toBody(
  content: Uint8Array | string | AsyncIterable<Uint8Array>,
): ConstructorParameters<typeof Response>[0] {
  if (typeof content === "string") return content;
  return content instanceof Uint8Array ? new Uint8Array(content) : streamOf(content);
}

// `ReadableStream.from` would do the same; not every platform's types have it.
function streamOf(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = content[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
