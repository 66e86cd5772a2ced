import { type BodyOf, type Finding, kinds } from "@intersector/domain";
import {
  type FileFormat,
  lookupWithoutRegister,
  planImport,
  type RefusedRow,
  type RowOutcome,
  readTable,
} from "@intersector/exchange";
import { type InputOptions, readInput, readOptionsFor } from "../read-input.ts";
import { type ActivityMapName, activityMaps, recognizeMap } from "./recognize-map.ts";

/** An activity, and where it stands. */
interface ReadActivity {
  id: string;
  body: BodyOf<"activity">;
  file: string;
  row: number;
}

/** A row that is not compared, because it could not be read. */
interface RefusedActivity {
  file: ReadFile;
  refusal: RefusedRow;
}

/** How one file was read. */
interface ReadFile {
  /** As it was named to the command. */
  file: string;
  format: FileFormat;
  map: ActivityMapName;
  rows: number;
  read: number;
  refused: number;
}

export interface ReadActivities {
  files: ReadFile[];
  activities: Map<string, ReadActivity>;
  refused: RefusedActivity[];
  /** What the files call the units that they name. */
  unitNames: Map<string, string>;
}

/**
 * Reads activities from files, with no register: what a row refers to is taken at its word. An activity that stands in
 * two places is read from the first; the second is refused, and says where the first is.
 * @throws UnreadableFile where nothing of a file can be used; CliError `fileNotFound`
 */
export async function readActivities(
  files: readonly string[],
  { map: chosen, ...options }: InputOptions & { map?: ActivityMapName },
): Promise<ReadActivities> {
  const all: ReadActivities = { files: [], activities: new Map(), refused: [], unitNames: new Map() };
  for (const path of files) {
    const reading = readOptionsFor(path, options);
    const { table, map } = await recognizeMap(await readTable(await readInput(path), reading));
    const used = chosen ?? map;
    const file: ReadFile = {
      ...{ file: path, format: table.format, map: used },
      ...{ rows: 0, read: 0, refused: 0 },
    };
    all.files.push(file);
    const plan = planImport({
      ...{ table, map: activityMaps[used], lookup: lookupWithoutRegister() },
      today: Temporal.Now.plainDateISO("UTC").toString(),
    });
    for await (const outcome of plan) takeOutcome(outcome, file, all);
  }
  return all;
}

function takeOutcome(outcome: RowOutcome<"activity">, file: ReadFile, all: ReadActivities): void {
  file.rows += 1;
  const refusal = refusalOf(outcome, all);
  if (refusal || !("write" in outcome)) {
    file.refused += 1;
    if (refusal) all.refused.push({ file, refusal });
    return;
  }
  file.read += 1;
  const { write, references, row } = outcome;
  all.activities.set(write.id, {
    ...{ id: write.id, file: file.file, row },
    body: kinds.activity.body.parse(write.body),
  });
  for (const { kind, id, body } of references) {
    const { abbreviation } = body as { abbreviation?: string };
    if (kind === "unit" && abbreviation !== undefined) all.unitNames.set(id, abbreviation);
  }
}

/** Why a row is not read: what its reader says, or that it has been read already. */
function refusalOf(outcome: RowOutcome<"activity">, { activities }: ReadActivities): RefusedRow | undefined {
  if (outcome.outcome === "refused") return outcome;
  const id = "write" in outcome ? outcome.write.id : outcome.id;
  const earlier = activities.get(id);
  if (!earlier) return undefined;
  const { row, place, notes } = outcome;
  const finding: Finding = {
    ...{ code: "rowInEarlierFile", path: [], place },
    values: { row: earlier.row, file: earlier.file },
  };
  return { outcome: "refused", row, place, notes, findings: [finding], cells: {} };
}
