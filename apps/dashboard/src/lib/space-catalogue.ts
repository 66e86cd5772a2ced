import { spaceFrench } from "@intersector/domain";

/** Sentences, and groups of them. */
type Sentences = { readonly [key: string]: string | Sentences };

/** The sentences of a French catalogue with the spaces of French printing, which nobody sees when writing them. */
export function spaceCatalogue<Catalogue extends object>(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue as Sentences).map(([key, value]) => [
      key,
      typeof value === "string" ? spaceFrench(value) : spaceCatalogue(value),
    ]),
  ) as Catalogue;
}
