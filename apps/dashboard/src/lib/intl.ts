import type { Language } from "@intersector/domain";
import type en from "../messages/en.ts";
import { spaceCatalogue } from "./space-catalogue.ts";

/** Every catalogue has the keys of the English one; what a language says is its own. */
export type Catalogue<Source = typeof en> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Catalogue<Source[Key]>;
};

declare module "use-intl" {
  interface AppConfig {
    Messages: typeof en;
  }
}

type Load = () => Promise<{ default: Catalogue }>;

/**
 * The sentences of one language in two files that the build makes of a catalogue: those of the frame and the first page,
 * and the others. Where nothing has been built, each of the two is the whole.
 */
const catalogues: Record<Language, readonly [first: Load, later: Load]> = {
  ar: [() => import("../messages/ar.ts?first"), () => import("../messages/ar.ts?later")],
  zh: [() => import("../messages/zh.ts?first"), () => import("../messages/zh.ts?later")],
  en: [() => import("../messages/en.ts?first"), () => import("../messages/en.ts?later")],
  fr: [() => import("../messages/fr.ts?first"), () => import("../messages/fr.ts?later")],
  ru: [() => import("../messages/ru.ts?first"), () => import("../messages/ru.ts?later")],
  es: [() => import("../messages/es.ts?first"), () => import("../messages/es.ts?later")],
};

type Sentences = typeof en;

const come = new Map<Language, Sentences>();
const listeners = new Set<() => void>();

/** The sentences that have come so far. */
export function sentencesOf(language: Language): Sentences | undefined {
  return come.get(language);
}

/** @returns the function that ends listening. */
export function listenToSentences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Fetches the sentences of one language, once; the other five are left where they are.
 * @param isFirstPage True where the frame and the first page's own are enough.
 */
export async function loadSentences(language: Language, isFirstPage = false): Promise<void> {
  const [first, later] = catalogues[language];
  await Promise.all((isFirstPage ? [first] : [first, later]).map((load) => loadOnce(language, load)));
}

const loading = new Map<Load, Promise<void>>();

function loadOnce(language: Language, load: Load): Promise<void> {
  const already = loading.get(load);
  if (already) return already;
  const started = take(language, load).catch((error: unknown) => {
    // Another page may find the server again.
    loading.delete(load);
    throw error;
  });
  loading.set(load, started);
  return started;
}

async function take(language: Language, load: Load): Promise<void> {
  const { default: catalogue } = await load();
  // The build has done it beforehand.
  const written = import.meta.env.DEV && language === "fr" ? spaceCatalogue(catalogue) : catalogue;
  // The catalogues' own test holds keys and arguments equal, which is all that the types of `t` rest on.
  come.set(language, join(come.get(language), written as Sentences));
  for (const listener of listeners) listener();
}

/** Both files may have some of one part's groups. */
function join(before: Sentences | undefined, added: Sentences): Sentences {
  if (!before) return added;
  const parts = Object.entries(added).map(([name, part]) => {
    const known = before[name as keyof Sentences];
    return [name, known && { ...known, ...part }];
  });
  return { ...before, ...added, ...Object.fromEntries(parts.filter(([, part]) => part)) };
}

/**
 * The locale that numbers, dates and lists are written in. The Union's Arabic documents use Latin digits, and its
 * English ones put the day before the month.
 */
export function localeOf(language: Language): string {
  if (language === "ar") return "ar-u-nu-latn";
  return language === "en" ? "en-GB" : language;
}
