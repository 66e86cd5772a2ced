/** The formats in which tables come in and go out. */
export const fileFormats = ["xlsx", "csv", "jsonl"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The media type of each format, for a download or an upload. */
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
};
