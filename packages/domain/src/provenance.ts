import { z } from "zod";
import { form } from "./terms/type-terms.ts";

/**
 * Where a fact comes from.
 * `official`: a published ITU document. `found`: another public page or file. `entered`: typed or imported by
 * a user of the register. `background`: general knowledge that nobody has verified. `illustrative`: made up to
 * show the product at work, never a fact.
 */
export const ProvenanceStatus = z.enum(["official", "found", "entered", "background", "illustrative"]);
export type ProvenanceStatus = z.infer<typeof ProvenanceStatus>;

export const Provenance = z
  .strictObject({
    status: ProvenanceStatus,
    source: z.string().trim().min(1).optional(),
    url: z.url().optional(),
    confidence: z.enum(["high", "medium", "low"]).optional(),
  })
  .meta({ id: "Provenance" });
export type Provenance = z.infer<typeof Provenance>;

/** True where a reader must be told that the fact is not verified. */
export function isUnverified(provenance: Provenance): boolean {
  return provenance.status === "background";
}

/** The record's name in another system: what makes an import safe to repeat. */
export const ExternalId = z.strictObject({
  system: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, form("systemName")),
  id: z.string().trim().min(1).max(200),
});
export type ExternalId = z.infer<typeof ExternalId>;
