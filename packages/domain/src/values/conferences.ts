import type { VocabularySlug } from "../vocabularies.ts";

/** A conference or assembly that adopts resolutions: who met, where, in which year, and how it is called for short. */
export interface Conference {
  body: VocabularySlug<"resolutionBody">;
  place: string;
  year: number;
  /** `PP-22`; WTSA-20 met in 2022. */
  session: string;
}

/**
 * Conferences and assemblies since 1992, by body. Places and years are general knowledge, and agree with all the
 * citations in the project's list of 307 resolutions; a test checks that they do.
 */
export const conferences: readonly Conference[] = [
  { body: "PP", place: "Geneva", year: 1992, session: "APP-92" },
  { body: "PP", place: "Kyoto", year: 1994, session: "PP-94" },
  { body: "PP", place: "Minneapolis", year: 1998, session: "PP-98" },
  { body: "PP", place: "Marrakesh", year: 2002, session: "PP-02" },
  { body: "PP", place: "Antalya", year: 2006, session: "PP-06" },
  { body: "PP", place: "Guadalajara", year: 2010, session: "PP-10" },
  { body: "PP", place: "Busan", year: 2014, session: "PP-14" },
  { body: "PP", place: "Dubai", year: 2018, session: "PP-18" },
  { body: "PP", place: "Bucharest", year: 2022, session: "PP-22" },
  { body: "PP", place: "Doha", year: 2026, session: "PP-26" },
  { body: "RA", place: "Geneva", year: 1993, session: "RA-93" },
  { body: "RA", place: "Geneva", year: 1995, session: "RA-95" },
  { body: "RA", place: "Geneva", year: 1997, session: "RA-97" },
  { body: "RA", place: "Istanbul", year: 2000, session: "RA-2000" },
  { body: "RA", place: "Geneva", year: 2003, session: "RA-03" },
  { body: "RA", place: "Geneva", year: 2007, session: "RA-07" },
  { body: "RA", place: "Geneva", year: 2012, session: "RA-12" },
  { body: "RA", place: "Geneva", year: 2015, session: "RA-15" },
  { body: "RA", place: "Sharm el-Sheikh", year: 2019, session: "RA-19" },
  { body: "RA", place: "Dubai", year: 2023, session: "RA-23" },
  { body: "WRC", place: "Geneva", year: 1995, session: "WRC-95" },
  { body: "WRC", place: "Geneva", year: 1997, session: "WRC-97" },
  { body: "WRC", place: "Istanbul", year: 2000, session: "WRC-2000" },
  { body: "WRC", place: "Geneva", year: 2003, session: "WRC-03" },
  { body: "WRC", place: "Geneva", year: 2007, session: "WRC-07" },
  { body: "WRC", place: "Geneva", year: 2012, session: "WRC-12" },
  { body: "WRC", place: "Geneva", year: 2015, session: "WRC-15" },
  { body: "WRC", place: "Sharm el-Sheikh", year: 2019, session: "WRC-19" },
  { body: "WRC", place: "Dubai", year: 2023, session: "WRC-23" },
  { body: "WRC", place: "Shanghai", year: 2027, session: "WRC-27" },
  { body: "WTSA", place: "Helsinki", year: 1993, session: "WTSC-93" },
  { body: "WTSA", place: "Geneva", year: 1996, session: "WTSC-96" },
  { body: "WTSA", place: "Montreal", year: 2000, session: "WTSA-2000" },
  { body: "WTSA", place: "Florianópolis", year: 2004, session: "WTSA-04" },
  { body: "WTSA", place: "Johannesburg", year: 2008, session: "WTSA-08" },
  { body: "WTSA", place: "Dubai", year: 2012, session: "WTSA-12" },
  { body: "WTSA", place: "Hammamet", year: 2016, session: "WTSA-16" },
  { body: "WTSA", place: "Geneva", year: 2022, session: "WTSA-20" },
  { body: "WTSA", place: "New Delhi", year: 2024, session: "WTSA-24" },
  { body: "WTDC", place: "Buenos Aires", year: 1994, session: "WTDC-94" },
  { body: "WTDC", place: "Valletta", year: 1998, session: "WTDC-98" },
  { body: "WTDC", place: "Istanbul", year: 2002, session: "WTDC-02" },
  { body: "WTDC", place: "Doha", year: 2006, session: "WTDC-06" },
  { body: "WTDC", place: "Hyderabad", year: 2010, session: "WTDC-10" },
  { body: "WTDC", place: "Dubai", year: 2014, session: "WTDC-14" },
  { body: "WTDC", place: "Buenos Aires", year: 2017, session: "WTDC-17" },
  { body: "WTDC", place: "Kigali", year: 2022, session: "WTDC-22" },
  { body: "WTDC", place: "Baku", year: 2025, session: "WTDC-25" },
  { body: "WCIT", place: "Dubai", year: 2012, session: "WCIT-12" },
];

/**
 * The body that cites its resolutions by this place and year; undefined where there is none, or more than one.
 * A World Radiocommunication Conference cites its session (WRC-23) and never its place. Dubai saw two bodies in 2012;
 * the one that met for the first time then, WCIT, cannot have revised anything.
 * @example
 * bodyCitedBy("New Delhi", 2024, true) //=> "WTSA"
 * bodyCitedBy("Dubai", 2012, false) //=> undefined
 */
export function bodyCitedBy(place: string, year: number, revised: boolean): Conference["body"] | undefined {
  const bodies = new Set(
    conferences
      .filter((conference) => conference.place === place && conference.year === year)
      .map((conference) => conference.body)
      .filter((body) => body !== "WRC" && !(revised && body === "WCIT")),
  );
  return bodies.size === 1 ? [...bodies][0] : undefined;
}
