import type { Language } from "@intersector/domain";
import { published, type SampleRecord, six } from "../sample-record.ts";
import rows from "./themes.json" with { type: "json" };

interface ThemeRow extends Record<Language, string> {
  id: string;
  coordinationCalledFor?: boolean;
  confidence: "high" | "medium" | "low";
}

/** The subjects under which resolutions are mapped and focal points are named. */
export const themes: SampleRecord<"theme">[] = (rows as ThemeRow[]).map(
  ({ id, coordinationCalledFor = false, confidence, ...titles }) =>
    published("theme", id, {
      title: six(titles),
      coordinationCalledFor,
      provenance: { status: "background", confidence },
    }),
);
