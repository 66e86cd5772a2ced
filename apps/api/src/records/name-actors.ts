import type { Language } from "@intersector/domain";
import type { RouteDeps } from "../app-deps.ts";
import { nameOfPrincipal } from "../sample-people.ts";

/** Whoever loads the sample writes under this name. */
const sampleActor = "sample";
const sampleNames: Record<Language, string> = {
  ar: "سجل العينة",
  zh: "样本登记册",
  en: "Sample register",
  fr: "Registre d'exemple",
  ru: "Образец реестра",
  es: "Registro de muestra",
};

/** What those who wrote are called in the reader's language; who is unknown by now keeps the id that the log has. */
export async function nameActors(
  { session }: Pick<RouteDeps, "session">,
  language: Language,
): Promise<(actor: string) => string> {
  const people = new Map(
    (await session.people()).map((person) => [person.id, nameOfPrincipal(person, language)]),
  );
  return (actor) => people.get(actor) ?? (actor === sampleActor ? sampleNames[language] : actor);
}
