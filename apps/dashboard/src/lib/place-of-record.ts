import type { KindName, Language } from "@intersector/domain";
import { linkOptions } from "@tanstack/react-router";

/** Where a record is shown: on the page that its kind has, or on the one that every kind has. */
export function placeOfRecord(language: Language, kind: KindName, id: string) {
  switch (kind) {
    case "topic":
      return linkOptions({ to: "/$language/topics/$id", params: { language, id } });
    case "person":
      return linkOptions({ to: "/$language/people/$id", params: { language, id } });
    case "group":
      return linkOptions({ to: "/$language/groups/$id", params: { language, id } });
    case "activity":
      return linkOptions({ to: "/$language/activities/$id", params: { language, id } });
    case "overlapCase":
      return linkOptions({ to: "/$language/overlaps/cases/$id", params: { language, id } });
    case "resolution":
      return linkOptions({ to: "/$language/resolutions/$id", params: { language, id } });
    case "meeting":
      return linkOptions({ to: "/$language/meetings/$id", params: { language, id } });
    case "document":
      return linkOptions({ to: "/$language/documents/$id", params: { language, id } });
    case "initiative":
      return linkOptions({ to: "/$language/initiatives/$id", params: { language, id } });
    case "indicator":
      return linkOptions({ to: "/$language/indicators/$id", params: { language, id } });
    case "planNode":
      return linkOptions({ to: "/$language/plans/$id", params: { language, id } });
    case "practice":
      return linkOptions({ to: "/$language/practices/$id", params: { language, id } });
    case "reportEdition":
      return linkOptions({
        to: "/$language/reports/$edition",
        params: { language, edition: id },
        search: {},
      });
    default:
      return linkOptions({ to: "/$language/records/$kind/$id", params: { language, kind, id } });
  }
}

/** Where the records of a kind are listed. */
export function placeOfKind(language: Language, kind: KindName) {
  switch (kind) {
    case "topic":
      return linkOptions({ to: "/$language/topics", params: { language } });
    case "person":
      return linkOptions({ to: "/$language/people", params: { language } });
    case "group":
      return linkOptions({ to: "/$language/groups", params: { language } });
    case "activity":
      return linkOptions({ to: "/$language/activities", params: { language }, search: {} });
    case "overlapCase":
      return linkOptions({ to: "/$language/overlaps/cases", params: { language }, search: {} });
    case "resolution":
      return linkOptions({ to: "/$language/resolutions", params: { language }, search: {} });
    case "meeting":
      return linkOptions({ to: "/$language/meetings", params: { language }, search: {} });
    case "document":
      return linkOptions({ to: "/$language/documents", params: { language }, search: {} });
    case "initiative":
      return linkOptions({ to: "/$language/initiatives", params: { language }, search: {} });
    case "indicator":
      return linkOptions({ to: "/$language/indicators", params: { language }, search: {} });
    case "planNode":
      return linkOptions({ to: "/$language/plans", params: { language }, search: {} });
    case "practice":
      return linkOptions({ to: "/$language/practices", params: { language }, search: {} });
    case "reportEdition":
      return linkOptions({ to: "/$language/reports", params: { language } });
    default:
      return linkOptions({ to: "/$language/records/$kind", params: { language, kind }, search: {} });
  }
}
