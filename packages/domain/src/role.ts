import { z } from "zod";

/**
 * Who somebody is to the register. `secretary`: ISC-TF's secretary, who keeps it. `focalPoint`: staff of one side.
 * `chair`: chairs ISC-TF or the ISCG. `coordinator`, `rapporteur`: members in the ISCG. `member`: any delegate.
 */
export const Role = z.enum([
  "administrator",
  "secretary",
  "chair",
  "focalPoint",
  "coordinator",
  "rapporteur",
  "member",
  "visitor",
]);
export type Role = z.infer<typeof Role>;
