import type { RegisterRecord } from "@intersector/domain";
import type { Register } from "@intersector/store";
import { CliError } from "./cli-error.ts";

/** Which edition of the report is asked for. */
export interface ChosenEdition {
  year?: number;
  /** The id of the edition, in place of the year. */
  edition?: string;
}

/**
 * The edition that is asked for; that of the latest year where nobody says.
 * @throws CliError `noEdition`, `editionNotFound`, `editionAmbiguous`
 */
export async function chooseEdition(
  register: Register,
  { year, edition: id }: ChosenEdition,
): Promise<RegisterRecord<"reportEdition">> {
  const editions = await Array.fromAsync(register.all("reportEdition", ["draft", "published"]));
  if (editions.length === 0) throw new CliError("noEdition");
  if (id !== undefined) {
    const named = editions.find((edition) => edition.id === id);
    if (named) return named;
    throw new CliError("editionNotFound", { wanted: id, allowed: namesOf(editions) });
  }
  const wanted = year ?? Math.max(...editions.map(({ body }) => body.year));
  const found = editions.filter(({ body }) => body.year === wanted);
  const [first] = found;
  if (!first) throw new CliError("editionNotFound", { wanted: String(wanted), allowed: namesOf(editions) });
  if (found.length > 1) {
    throw new CliError("editionAmbiguous", { year: String(wanted), allowed: namesOf(found) });
  }
  return first;
}

function namesOf(editions: readonly RegisterRecord<"reportEdition">[]): string {
  return editions.map(({ id, body }) => `${id} (${body.year})`).join(", ");
}
