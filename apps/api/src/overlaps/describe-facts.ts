import { type Language, type OverlapFact, textIn } from "@intersector/domain";
import { describeFact } from "@intersector/overlap";
import type { Included } from "../schemas/records.ts";

/** Observed facts as sentences in the reader's language; what they name by an id is called by its title. */
export function describeFacts(
  facts: readonly OverlapFact[],
  included: Included,
  language: Language,
): string[] {
  const nameOf = nameIn(included, language);
  return facts.map((fact) => describeFact(fact, language, { nameOf }));
}

/** Gives the title that a reader sees of a record among those that a reply carries. */
export function nameIn(included: Included, language: Language): (id: string) => string | undefined {
  const names = new Map(
    Object.values(included).map(({ id, title }) => [
      id,
      typeof title === "string" ? title : textIn(title, language).text,
    ]),
  );
  return (id) => names.get(id);
}
