import { expect, test } from "vitest";
import { bytesOf, planOf } from "../../test/support.ts";
import { registerMap } from "../columns/register-map.ts";
import { uninfoMap } from "../columns/uninfo-map.ts";
import { lookupWithoutRegister } from "./import-lookup.ts";

const lookup = lookupWithoutRegister();
const activities = registerMap("activity");

test("without a register, ids, names and activities elsewhere are taken at their word", async () => {
  const rows = await planOf(
    bytesOf(
      [
        "id,title.fr,category,state,unit,partners,parent",
        "a,Atelier,event,planned,bdt,tsb,course-elsewhere",
        "b,Cours,event,planned,Bureau des étoiles,,",
        "c,Séminaire,event,planned,BUREAU DES ÉTOILES,,a",
      ].join("\n"),
    ),
    activities,
    { fileName: "a.csv", lookup },
  );
  const bodies = rows.map((row) => (row.outcome === "created" ? row.write.body : row.outcome));
  expect(bodies).toMatchObject([
    { unit: "bdt", partners: ["tsb"], parent: "course-elsewhere" },
    { unit: expect.stringMatching(/^unit-bureau-des-toiles-[0-9a-f]{8}$/) },
    { parent: "a" },
  ]);
  const [, second, third] = bodies;
  expect(second).toMatchObject({ unit: (third as { unit: string }).unit });
});

test("a line of jsonl with a whole body is taken the same way, and what is wrong with it is still refused", async () => {
  const body = { title: { original: "fr", texts: { fr: "Cours" } }, category: "event", state: "planned" };
  const lines = [
    { kind: "activity", id: "a", recordState: "published", body: { ...body, unit: "bdt" } },
    { kind: "activity", id: "b", recordState: "published", body },
  ];
  const rows = await planOf(bytesOf(lines.map((line) => JSON.stringify(line)).join("\n")), activities, {
    fileName: "a.jsonl",
    lookup,
  });
  expect(rows.map(({ outcome }) => outcome)).toEqual(["created", "refused"]);
});

test("a record that a list would have made is still given with its row", async () => {
  const line = { id: 1, agency: "UN Women", name: "Digital skills", lang: "en" };
  const [row] = await planOf(bytesOf(JSON.stringify(line)), uninfoMap, { fileName: "a.jsonl", lookup });
  expect(row).toMatchObject({
    outcome: "created",
    references: [{ kind: "unit", id: "uninfo-un-women", body: { abbreviation: "UN Women" } }],
  });
});
