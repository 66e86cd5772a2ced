import type { BodyInput, LocalizedText, TranslationState } from "@intersector/domain";
import { localized } from "@intersector/domain";
import { published, type SampleRecord } from "../sample-record.ts";
import { illustrative } from "../sources.ts";

type ActivityBody = BodyInput<"activity">;

/** An activity of the portfolio as it is written down here. Budgets are in Swiss francs. */
export interface PortfolioActivity
  extends Pick<
    ActivityBody,
    | "category"
    | "unit"
    | "partners"
    | "audience"
    | "regions"
    | "countries"
    | "recurrence"
    | "resolutions"
    | "provisions"
    | "themes"
    | "topics"
    | "parent"
  > {
  id: string;
  /** The language it was first written in comes first. */
  title: Readonly<Record<string, string>>;
  description: Readonly<Record<string, string>>;
  from: string;
  to: string;
  budgetChf?: number;
  planNodes?: string[];
  state?: ActivityBody["state"];
  translations?: TranslationState;
}

/** The activities as records, each marked as made up. */
export function portfolio(activities: readonly PortfolioActivity[]): SampleRecord<"activity">[] {
  return activities.map(
    ({
      id,
      title,
      description,
      from,
      to,
      budgetChf,
      state = "underWay",
      translations = "draft",
      ...fields
    }) =>
      published("activity", id, {
        ...fields,
        title: text(title, translations),
        description: text(description, translations),
        state,
        period: { from, to },
        ...(budgetChf === undefined ? {} : { budget: { amount: budgetChf, currency: "CHF" } }),
        provenance: illustrative,
      }),
  );
}

function text(texts: Readonly<Record<string, string>>, state: TranslationState): LocalizedText {
  const [original = "en"] = Object.keys(texts);
  return localized(original, texts, state);
}
