import { type Group, type Language, textIn } from "@intersector/domain";

/** The abbreviation of a group in the reader's language, or else its name; nothing where the group is not known. */
export function shortNameOf(
  group: Pick<Group, "name" | "abbreviation"> | undefined,
  language: Language,
): string | undefined {
  return group && textIn(group.abbreviation ?? group.name, language).text;
}
