import { type RegisterRecord, type VocabularySlug, vocabularies } from "@intersector/domain";

/** What practices have saved together, in one measure. */
export interface Saving {
  measure: VocabularySlug<"savingMeasure">;
  value: number;
  practices: number;
}

/** Savings added up by measure, never across measures: francs and pages make no sum. */
export function sumSavings(practices: readonly Pick<RegisterRecord<"practice">, "body">[]): Saving[] {
  return vocabularies.savingMeasure.flatMap((measure) => {
    const values = practices.flatMap(({ body }) =>
      body.saving?.measure === measure ? [body.saving.value] : [],
    );
    if (values.length === 0) return [];
    return [{ measure, value: values.reduce((sum, value) => sum + value, 0), practices: values.length }];
  });
}
