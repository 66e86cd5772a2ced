import {
  type BodyOf,
  IntersectorError,
  type Language,
  type Principal,
  type RecordKey,
  referencesOf,
} from "@intersector/domain";
import type { RouteDeps } from "../app-deps.ts";
import type { Comparison } from "../schemas/history.ts";
import { nameActors } from "./name-actors.ts";
import { mayRead } from "./permissions.ts";
import { includedKey, toIncluded } from "./present.ts";

/**
 * Two versions of a record side by side, with the titles of what either refers to, as far as the reader may see them.
 * @throws IntersectorError `versionNotFound`
 */
export async function compareRecord(
  deps: Pick<RouteDeps, "register" | "session">,
  { principal, language }: { principal: Principal; language: Language },
  { kind, id }: RecordKey,
  { from, to }: { from: number; to: number },
): Promise<Comparison> {
  const { register } = deps;
  const nameOf = await nameActors(deps, language);
  const read = async (version: number) => {
    const [change] = await register.history(kind, id, { before: version + 1, limit: 1 });
    if (change?.version !== version) throw new IntersectorError("versionNotFound", { id, version });
    return { ...change, actorName: nameOf(change.actor) };
  };
  const [before, after, differences] = await Promise.all([
    read(from),
    read(to),
    register.compare(kind, id, from, to),
  ]);
  const keys = new Map(
    [before, after]
      .flatMap(({ body }) => referencesOf(kind, body as BodyOf<typeof kind>))
      .map((reference) => [includedKey(reference.to), reference.to]),
  );
  const targets = keys.size === 0 ? [] : await register.getMany([...keys.values()]);
  const included = targets
    .filter((target) => mayRead(principal, target))
    .map((target) => [includedKey(target), toIncluded(target)]);
  return { from, to, differences, before, after, included: Object.fromEntries(included) };
}
