import { z } from "zod";
import { CalendarDate, Period, Year } from "../dates.ts";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { Language } from "../language-schemas.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { vocabulary } from "../vocabulary-schema.ts";

/** One year's report: what its cover page says and which period it tells of. The rest comes from the records. */
export const reportEditionKind = defineKind({
  name: "reportEdition",
  fields: {
    title: LocalizedText,
    year: Year,
    /** `C26/42`; absent until the Council's secretariat has given a symbol. */
    symbol: z.string().trim().min(1).max(40).optional(),
    meeting: reference("meeting"),
    agendaItem: z.string().trim().min(1).max(40).optional(),
    issuedOn: CalendarDate.optional(),
    originalLanguage: Language,
    state: vocabulary("reportState"),
    period: Period,
    /** The resolution whose implementation it reports. */
    mandate: reference("resolution"),
    purpose: LocalizedText,
    action: LocalizedText,
    strategicLinks: z.array(reference("planNode")).default([]),
    financialImplications: LocalizedText,
    references: z.array(reference("resolution")).default([]),
    referenceDocuments: z.array(reference("document")).default([]),
  },
  title: (body) => body.title,
  searched: ["symbol"],
});
export const ReportEdition = reportEditionKind.body;
export type ReportEdition = z.infer<typeof ReportEdition>;
