import type { BodyInput, Language } from "@intersector/domain";
import { published, type SampleRecord, six } from "../sample-record.ts";
import { uncertain } from "../sources.ts";
import rows from "./units.json" with { type: "json" };

interface UnitRow
  extends Record<Language, string>,
    Pick<BodyInput<"unit">, "type" | "side" | "parent" | "place" | "region" | "abbreviation"> {
  id: string;
}

/** Departments, regional and area offices, study groups and partners: general knowledge, to be verified. */
export const units: SampleRecord<"unit">[] = (rows as UnitRow[]).map(
  ({ id, ar, zh, en, fr, ru, es, ...fields }) =>
    published("unit", id, { ...fields, name: six({ ar, zh, en, fr, ru, es }), provenance: uncertain }),
);
