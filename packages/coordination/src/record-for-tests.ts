import {
  type BodyInput,
  type BodyOf,
  type KindName,
  kinds,
  type LocalizedText,
  localized,
} from "@intersector/domain";
import type { KeptRecord } from "./kept-record.ts";

/** A record for a test, its body read with the kind's own schema. */
export function record<Name extends KindName>(
  kind: Name,
  id: string,
  body: BodyInput<Name>,
): KeptRecord<Name> {
  return { id, body: kinds[kind].body.parse(body) as BodyOf<Name> };
}

/** An English text. */
export function text(words: string): LocalizedText {
  return localized("en", { en: words });
}
