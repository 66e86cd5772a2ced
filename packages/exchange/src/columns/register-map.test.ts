import { kindNames } from "@intersector/domain";
import { expect, test } from "vitest";
import { canMarkEmptyGroup } from "./convert-cell.ts";
import { bodyHeading, idHeading, kindHeading, registerMap, stateHeading } from "./register-map.ts";
import { fieldsOfKind } from "./schema-fields.ts";

test.each(kindNames)("the headings of %s are each their own", (kind) => {
  const headings = [
    idHeading,
    stateHeading,
    kindHeading,
    ...registerMap(kind).columns.map(({ heading }) => heading),
  ];
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
});

test("no field of any kind has the name of a column around the body, but the body of a resolution", () => {
  const taken = [idHeading, stateHeading, kindHeading];
  for (const kind of kindNames) {
    expect(registerMap(kind).columns.filter(({ heading }) => taken.includes(heading))).toEqual([]);
  }
  const bodies = kindNames.filter((kind) =>
    registerMap(kind).columns.some(({ heading }) => heading === bodyHeading),
  );
  expect(bodies).toEqual(["resolution"]);
});

test.each(kindNames)("every object of %s that may be empty has a column that can say so", (kind) => {
  const { columns } = registerMap(kind);
  for (const { path } of fieldsOfKind(kind).groups) {
    const inside = columns.filter((column) => path.every((part, index) => column.path[index] === part));
    expect(inside.some(({ convert }) => canMarkEmptyGroup(convert))).toBe(true);
  }
});
