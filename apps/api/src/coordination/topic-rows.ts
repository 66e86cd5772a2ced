import { isHeldOn, missingCoordinators, missingFocalPoints } from "@intersector/coordination";
import { type KindName, type Principal, type RegisterRecord, sides, vocabularies } from "@intersector/domain";
import type { Register } from "@intersector/store";
import { includedKey, toIncluded } from "../records/present.ts";
import { readAll } from "../records/read-all.ts";
import type { TopicRow } from "../schemas/overview.ts";
import type { IncludedRecord } from "../schemas/records.ts";

/** How many documents of a topic the list shows. */
const documentsShown = 5;

type Place = RegisterRecord<"focalPoint"> | RegisterRecord<"topicCoordinator">;

/**
 * The topics of the ISCG as its list publishes them: who speaks for each side and advisory group today, and which
 * places nobody holds. Who holds a place is named to those who may read persons.
 */
export async function readTopicRows(
  register: Register,
  principal: Principal,
  today: string,
): Promise<TopicRow[]> {
  const read = <Name extends KindName>(kind: Name) => readAll(register, principal, kind);
  const [topics, groups, themes, units, people, focalPoints, coordinators, documents] = await Promise.all([
    read("topic"),
    read("group"),
    read("theme"),
    read("unit"),
    read("person"),
    read("focalPoint"),
    read("topicCoordinator"),
    read("document"),
  ]);
  const named = new Map<string, IncludedRecord>(
    [...groups, ...themes, ...units, ...people].map((record) => [includedKey(record), toIncluded(record)]),
  );
  const find = (kind: KindName, id: string | undefined) =>
    id === undefined ? undefined : named.get(includedKey({ kind, id }));
  const holder = (place: Place): TopicRow["focalPoints"][number]["holders"][number] => {
    const unit = place.kind === "focalPoint" ? find("unit", place.body.unit) : undefined;
    const person = find("person", place.body.person);
    return {
      record: place.id,
      status: place.body.provenance.status,
      alternate: place.kind === "focalPoint" && place.body.alternate,
      ...(unit ? { unit } : {}),
      ...(person ? { person } : {}),
    };
  };

  const sidesMissing = missingFocalPoints(themes, focalPoints, today);
  const groupsMissing = missingCoordinators(topics, coordinators, today);

  return topics.sort(byPosition).map((topic): TopicRow => {
    const { state, position, url, group, rapporteurGroup, theme } = topic.body;
    const places = {
      group: find("group", group),
      rapporteurGroup: find("group", rapporteurGroup),
      theme: find("theme", theme),
    };
    return {
      topic: toIncluded(topic),
      topicState: state,
      ...(position === undefined ? {} : { position }),
      ...(url === undefined ? {} : { url }),
      ...(places.group ? { group: places.group } : {}),
      ...(places.rapporteurGroup ? { rapporteurGroup: places.rapporteurGroup } : {}),
      ...(places.theme ? { theme: places.theme } : {}),
      focalPoints: sides.map((side) => {
        const held = focalPoints.filter(
          ({ body }) => body.theme === theme && body.side === side && isHeldOn(body.period, today),
        );
        const vacancy =
          theme === undefined
            ? "none"
            : sidesMissing.find((missing) => missing.theme === theme && missing.side === side)?.reason;
        return { side, holders: held.map(holder), ...(vacancy === undefined ? {} : { vacancy }) };
      }),
      coordinators: vocabularies.advisoryGroup.map((advisoryGroup) => {
        const held = coordinators.filter(
          ({ body }) =>
            body.topic === topic.id && body.namedBy === advisoryGroup && isHeldOn(body.period, today),
        );
        const vacancy = groupsMissing.find(
          (missing) => missing.topic === topic.id && missing.advisoryGroup === advisoryGroup,
        )?.reason;
        return { advisoryGroup, holders: held.map(holder), ...(vacancy === undefined ? {} : { vacancy }) };
      }),
      documents: documents
        .filter(({ body }) => body.topics.includes(topic.id))
        .sort((a, b) => (b.body.issuedOn ?? "").localeCompare(a.body.issuedOn ?? ""))
        .slice(0, documentsShown)
        .map((record) => ({
          ...toIncluded(record),
          ...(record.body.symbol === undefined ? {} : { symbol: record.body.symbol }),
        })),
    };
  });
}

/** The place in the published list; topics without one come after, by id. */
function byPosition(a: RegisterRecord<"topic">, b: RegisterRecord<"topic">): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.body.position ?? last) - (b.body.position ?? last) || a.id.localeCompare(b.id);
}
