import { kindNames, type RegisterRecord } from "@intersector/domain";
import { sampleRegister } from "@intersector/sample";
import { expect, test } from "vitest";
import { planOf } from "../test/support.ts";
import { registerMap } from "./columns/register-map.ts";
import { type FileFormat, fileFormats } from "./file-format.ts";
import { lookupIn } from "./plan/import-lookup.ts";
import { exportRecords } from "./write/export-records.ts";
import { collectBytes } from "./write/write-table.ts";

const records: readonly RegisterRecord[] = sampleRegister();
const lookup = lookupIn(records);
const inUse = kindNames.filter((kind) => records.some((record) => record.kind === kind));
const cases = inUse.flatMap((kind) => fileFormats.map((format) => [kind, format] as const));

const ofKind = (kind: RegisterRecord["kind"]) => records.filter((record) => record.kind === kind);

const exported = (kind: RegisterRecord["kind"], format: FileFormat) =>
  collectBytes(exportRecords(ofKind(kind), kind, { format, language: "ar" }));

test.each(cases)(
  "the sample's records of %s, exported as %s and imported, are all unchanged",
  async (kind, format) => {
    const outcomes = await planOf(await exported(kind, format), registerMap(kind), {
      fileName: `x.${format}`,
      lookup,
    });
    expect(outcomes.filter(({ outcome }) => outcome !== "unchanged")).toEqual([]);
    expect(outcomes).toHaveLength(ofKind(kind).length);
  },
);

test.each(["csv", "xlsx"] as const)(
  "units written as abbreviations in %s come to the same, but for one that two carry",
  async (format) => {
    const abbreviations = new Map(
      records.flatMap((record) =>
        record.kind === "unit" ? [[record.id, record.body.abbreviation ?? record.id]] : [],
      ),
    );
    const renamed = records.flatMap((record) =>
      record.kind === "activity"
        ? [
            {
              ...record,
              body: { ...record.body, unit: abbreviations.get(record.body.unit) ?? record.body.unit },
            },
          ]
        : [],
    );
    const bytes = await collectBytes(exportRecords(renamed, "activity", { format, language: "fr" }));
    const outcomes = await planOf(bytes, registerMap("activity"), { fileName: `x.${format}`, lookup });
    const others = outcomes.flatMap((row) =>
      row.outcome === "refused" ? row.findings.map(({ code }) => code) : [row.outcome],
    );
    expect(new Set<string>(others)).toEqual(new Set(["unchanged", "referenceAmbiguous"]));
  },
);
