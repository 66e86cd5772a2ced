import {
  formatResolutionReference,
  type Language,
  placeIn,
  type Resolution,
  referenceOfResolution,
} from "@intersector/domain";

/** The conference or session of a revision, for a list of them: `2022 · Bucharest`, `WRC-23`. */
export function editionOf(body: Resolution, language: Language): string | undefined {
  if (body.session) return body.session;
  const parts = [body.year?.toString(), body.place && placeIn(body.place, language)].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(" · ");
}

/** The citation of a resolution; undefined while it has no number. */
export function citationOf(body: Resolution, language: Language): string | undefined {
  const reference = referenceOfResolution(body);
  return reference && formatResolutionReference(reference, language);
}
