import {
  isHeldOn,
  missingCoordinators,
  missingFocalPoints,
  readSides,
  themesToCover,
} from "@intersector/coordination";
import { type KindName, type Principal, type RegisterRecord, sides, vocabularies } from "@intersector/domain";
import type { Register } from "@intersector/store";
import { includedKey, toIncluded } from "../records/present.ts";
import { readAll } from "../records/read-all.ts";
import { titlesOfRecords } from "../records/title-of-record.ts";
import type { People } from "../schemas/people.ts";
import type { IncludedRecord } from "../schemas/records.ts";

type Person = People["people"][number];
type Duty = Person["duties"][number];
type Place = People["sides"][number]["places"][number];

/** Who answers for what on a day, of what somebody may see: persons are named to those who may read persons. */
export async function readPeople(register: Register, principal: Principal, today: string): Promise<People> {
  const read = <Name extends KindName>(kind: Name) => readAll(register, principal, kind);
  const [persons, units, themes, topics, groups, focalPoints, coordinators, actionItems] = await Promise.all([
    read("person"),
    read("unit"),
    read("theme"),
    read("topic"),
    read("group"),
    read("focalPoint"),
    read("topicCoordinator"),
    read("actionItem"),
  ]);
  const [resolutions, resolutionLinks] = await Promise.all([read("resolution"), read("resolutionLink")]);
  const named = new Map<string, IncludedRecord>(
    [...persons, ...units, ...themes, ...topics, ...groups].map((one) => [includedKey(one), toIncluded(one)]),
  );
  const find = (kind: KindName, id: string | undefined) =>
    id === undefined ? undefined : named.get(includedKey({ kind, id }));
  const sideOf = readSides(units);
  const heldFocalPoints = focalPoints.filter(({ body }) => isHeldOn(body.period, today));
  const heldCoordinators = coordinators.filter(({ body }) => isHeldOn(body.period, today));

  const dutiesOf = async (person: string): Promise<Duty[]> => {
    const own = [
      ...groups.filter(({ body }) => body.chair === person).map((one) => toDuty("chair", one)),
      ...heldFocalPoints
        .filter(({ body }) => body.person === person)
        .map((one) =>
          toDuty(one.body.alternate ? "alternate" : "focalPoint", one, find("theme", one.body.theme)),
        ),
      ...heldCoordinators
        .filter(({ body }) => body.person === person)
        .map((one) => toDuty("coordinator", one, find("topic", one.body.topic))),
      ...actionItems
        .filter(
          ({ body }) => body.ownerPerson === person && (body.state === "open" || body.state === "inProgress"),
        )
        .map((one) => toDuty("action", one)),
    ];
    const titles = await titlesOfRecords(
      register,
      principal,
      own.map(({ source }) => source),
    );
    return own.map(({ source, ...duty }, at) => ({
      ...duty,
      record: { ...toIncluded(source), title: titles[at] ?? source.id },
    }));
  };
  const toPerson = async (record: RegisterRecord<"person">): Promise<Person> => {
    const { unit, position, countryName, provenance } = record.body;
    const side = unit === undefined ? undefined : sideOf(unit);
    const inUnit = find("unit", unit);
    return {
      person: toIncluded(record),
      status: provenance.status,
      ...(position === undefined ? {} : { position }),
      ...(inUnit ? { unit: inUnit } : {}),
      ...(side === undefined ? {} : { side }),
      ...(countryName === undefined ? {} : { country: countryName }),
      duties: await dutiesOf(record.id),
    };
  };
  const toPlace = (record: RegisterRecord<"focalPoint"> | RegisterRecord<"topicCoordinator">): Place[] => {
    const isStaff = record.kind === "focalPoint";
    const about = isStaff ? find("theme", record.body.theme) : find("topic", record.body.topic);
    if (!about) return [];
    const unit = isStaff ? find("unit", record.body.unit) : undefined;
    const person = find("person", record.body.person);
    return [
      {
        record: record.id,
        about,
        alternate: isStaff && record.body.alternate,
        status: record.body.provenance.status,
        ...(unit ? { unit } : {}),
        ...(person ? { person } : {}),
      },
    ];
  };

  const covered = themesToCover({ themes, topics, resolutions, resolutionLinks }).map((id) => ({ id }));
  const sidesMissing = missingFocalPoints(covered, focalPoints, today);
  const groupsMissing = missingCoordinators(topics, coordinators, today);
  return {
    people: await Promise.all(persons.map(toPerson)),
    sides: sides.map((side) => ({
      side,
      places: heldFocalPoints.filter(({ body }) => body.side === side).flatMap(toPlace),
      vacant: sidesMissing
        .filter((missing) => missing.side === side)
        .flatMap(({ theme }) => find("theme", theme) ?? []),
    })),
    advisoryGroups: vocabularies.advisoryGroup.map((advisoryGroup) => ({
      advisoryGroup,
      places: heldCoordinators.filter(({ body }) => body.namedBy === advisoryGroup).flatMap(toPlace),
      vacant: groupsMissing
        .filter((missing) => missing.advisoryGroup === advisoryGroup)
        .flatMap(({ topic }) => find("topic", topic) ?? []),
    })),
  };
}

function toDuty(duty: Duty["duty"], source: RegisterRecord, about?: IncludedRecord) {
  return { duty, source, status: source.body.provenance.status, ...(about ? { about } : {}) };
}
