import type { KindName } from "@intersector/domain";
import { type FieldShape, fieldsOf } from "../../lib/field-shape.ts";

export interface ListFields {
  /** Fields that stand beside the title, in this order. */
  columns: readonly string[];
  /** Closed lists that the records are filtered by, each value with its count. */
  filters: readonly string[];
}

/** What the readers of these lists look for; any other kind shows what its schema offers first. */
const chosen: Partial<Record<KindName, ListFields>> = {
  actionItem: { columns: ["state", "dueOn", "about"], filters: ["state"] },
  decision: { columns: ["type", "takenBy", "takenOn"], filters: ["type"] },
  document: { columns: ["type", "issuedOn", "outcome"], filters: ["type", "outcome"] },
  focalPoint: { columns: ["unit", "person", "period"], filters: ["side"] },
  frameworkItem: { columns: ["framework", "parent"], filters: [] },
  group: { columns: ["type", "membership", "side"], filters: ["type", "membership", "side"] },
  indicator: { columns: ["area", "unitOfMeasure"], filters: [] },
  initiative: { columns: ["category", "state", "sides"], filters: ["category", "state", "sides"] },
  liaisonStatement: { columns: ["purpose", "state", "from", "deadline"], filters: ["purpose", "state"] },
  meeting: { columns: ["group", "period", "state"], filters: ["state", "format"] },
  overlapCase: { columns: ["class", "state", "units"], filters: ["class", "state"] },
  planNode: { columns: ["type", "plan", "period"], filters: ["type", "plan", "leadSide"] },
  practice: { columns: ["unit", "state"], filters: ["state"] },
  provision: { columns: ["label", "resolution", "addressees"], filters: ["role", "addressees"] },
  resolution: { columns: ["body", "status", "theme"], filters: ["body", "type", "status"] },
  resolutionLink: { columns: ["relation", "theme", "origin"], filters: ["relation", "origin"] },
  theme: { columns: ["coordinationCalledFor"], filters: [] },
  topicCoordinator: { columns: ["namedBy", "person", "period"], filters: ["namedBy"] },
  unit: { columns: ["type", "side", "parent"], filters: ["side", "type", "region"] },
};

/** How many closed lists are offered of a kind for which nothing is chosen. */
const filterCount = 3;

/** The columns and filters of a kind's list. */
export function listFieldsOf(kind: KindName): ListFields {
  const fields = chosen[kind];
  if (fields) return fields;
  const shapes = fieldsOf(kind);
  const closed = shapes.filter(({ shape }) => shape.type === "vocabulary").map(({ name }) => name);
  const references = shapes.filter(({ shape }) => shape.type === "reference").map(({ name }) => name);
  return {
    columns: [...references.slice(0, 1), ...closed.slice(0, filterCount)],
    filters: closed.slice(0, filterCount),
  };
}

/** Every column that the list of a kind can have beside the title; `standard` are those that it has at first. */
export function listColumnsOf(kind: KindName): { standard: readonly string[]; all: readonly string[] } {
  const { columns } = listFieldsOf(kind);
  const standard = [...columns, "updatedAt"];
  const others = fieldsOf(kind).filter(
    ({ name, shape }) => !standard.includes(name) && isForCell(shape.type === "list" ? shape.item : shape),
  );
  return { standard, all: [...standard, ...others.map(({ name }) => name)] };
}

/** A text of many words, or a value of many parts, is no column. */
function isForCell({ type }: FieldShape): boolean {
  return type !== "localized" && type !== "byLanguage" && type !== "object" && type !== "list";
}
