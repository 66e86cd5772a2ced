import {
  type BodyOf,
  bodyAbbreviations,
  formatResolutionReference,
  isLanguage,
  type KindName,
  type Language,
  type LocalizedText,
  languages,
  localized,
  type Principal,
  type RecordKey,
  type RegisterRecord,
  referenceOfResolution,
  termOf,
  titleOf,
} from "@intersector/domain";
import type { Register } from "@intersector/store";
import { mayRead } from "./permissions.ts";

type Title = LocalizedText | string;
type Titled = { kind: KindName; body: unknown };
/** Records by `kind:id`. */
type Readable = ReadonlyMap<string, RegisterRecord>;

/** What a link shows of a record: its title; before that of a resolution, how it is cited. */
export function titleOfRecord({ kind, body }: Titled): Title {
  const title = titleOf(kind, body as BodyOf<typeof kind>);
  if (kind !== "resolution" || typeof title === "string") return title;
  const reference = referenceOfResolution(body as BodyOf<"resolution">);
  if (!reference) return title;
  return mapTexts(title, (text, language) => `${formatResolutionReference(reference, language)} – ${text}`);
}

/**
 * The titles of records, in their order. Those that have none of their own are called by what they join, as far as the
 * reader may see it: a focal point by its theme and side, a coordinator by topic and advisory group, a link between two
 * resolutions by their citations.
 */
export async function titlesOfRecords(
  register: Register,
  principal: Principal,
  records: readonly Titled[],
): Promise<Title[]> {
  const keys = new Map(records.flatMap(joinedBy).map((key) => [`${key.kind}:${key.id}`, key]));
  const found = keys.size === 0 ? [] : await register.getMany([...keys.values()]);
  const readable: Readable = new Map(
    found
      .filter((record) => mayRead(principal, record))
      .map((record) => [`${record.kind}:${record.id}`, record]),
  );
  return records.map((record) => joinedTitle(record, readable) ?? titleOfRecord(record));
}

function joinedBy({ kind, body }: Titled): RecordKey[] {
  if (kind === "focalPoint") return [{ kind: "theme", id: (body as BodyOf<"focalPoint">).theme }];
  if (kind === "topicCoordinator") return [{ kind: "topic", id: (body as BodyOf<"topicCoordinator">).topic }];
  if (kind !== "resolutionLink") return [];
  const { from, to } = body as BodyOf<"resolutionLink">;
  return [from, to].map((id) => ({ kind: "resolution", id }));
}

/** The title of a record that has none of its own, made of those that it joins; undefined for any other. */
export function joinedTitle({ kind, body }: Titled, readable: Readable): Title | undefined {
  const find = <Name extends KindName>(name: Name, id: string) =>
    (readable.get(`${name}:${id}`) as RegisterRecord<Name> | undefined)?.body;
  if (kind === "focalPoint") {
    const { theme, side } = body as BodyOf<"focalPoint">;
    const title = find("theme", theme)?.title;
    return title && mapTexts(title, (text, language) => `${text} · ${termOf("side", side, language)}`);
  }
  if (kind === "topicCoordinator") {
    const { topic, namedBy } = body as BodyOf<"topicCoordinator">;
    const title = find("topic", topic)?.title;
    return title && mapTexts(title, (text, language) => `${text} · ${bodyAbbreviations[namedBy][language]}`);
  }
  if (kind !== "resolutionLink") return undefined;
  const { from, to } = body as BodyOf<"resolutionLink">;
  const [first, second] = [citationOf(find("resolution", from)), citationOf(find("resolution", to))];
  if (!first || !second) return undefined;
  const texts = languages.map((language) => {
    // The arrow points the way the language is read.
    const arrow = language === "ar" ? "←" : "→";
    return [language, `${first(language)} ${arrow} ${second(language)}`];
  });
  return localized("en", Object.fromEntries(texts));
}

function citationOf(resolution: BodyOf<"resolution"> | undefined) {
  const reference = resolution && referenceOfResolution(resolution);
  return reference && ((language: Language) => formatResolutionReference(reference, language));
}

function mapTexts(value: LocalizedText, change: (text: string, language: Language) => string): LocalizedText {
  const texts = Object.entries(value.texts).map(([code, text]) => [
    code,
    change(text, isLanguage(code) ? code : "en"),
  ]);
  return { ...value, texts: Object.fromEntries(texts) };
}
