import { type BodyOf, type KindName, type LocalizedText, titleOf } from "@intersector/domain";
import type { Included } from "./included.ts";

/**
 * The title of a record that an answer is about: its own, or the one that is made of what it joins, which stands among
 * the included ones.
 */
export function titleOfShown<Name extends KindName>(
  included: Included | undefined,
  kind: Name,
  id: string,
  body: BodyOf<Name>,
): LocalizedText | string {
  const own = titleOf(kind, body);
  return typeof own === "string" ? (included?.[`${kind}:${id}`]?.title ?? own) : own;
}
