import { kindNames, type Principal } from "@intersector/domain";
import { expect, test } from "vitest";
import { writableKinds } from "./writable-kinds.ts";

const somebody = (person: Partial<Principal>): Principal => ({ id: "x", name: "x", roles: [], ...person });

test("a secretary imports every kind, and begins with activities", () => {
  const kinds = writableKinds(somebody({ roles: ["secretary"] }));
  expect(kinds[0]).toBe("activity");
  expect([...kinds].sort()).toEqual([...kindNames].sort());
});

test("a focal point imports what its side does", () => {
  const kinds = writableKinds(somebody({ roles: ["focalPoint"], side: "ITU-T" }));
  expect(kinds[0]).toBe("activity");
  expect(kinds).not.toContain("resolution");
});

test("a chair imports cases and decisions, and no activities", () => {
  expect(writableKinds(somebody({ roles: ["chair"] })).sort()).toEqual(["decision", "overlapCase"]);
});
