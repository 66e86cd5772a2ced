import type { BodyInput } from "@intersector/domain";
import { expect, test } from "vitest";
import { areasOfMutualInterest } from "./areas-of-mutual-interest.ts";
import { record, text } from "./record-for-tests.ts";
import { unreflectedInstructions } from "./unreflected-instructions.ts";

const theme = (id: string, coordinationCalledFor = false) =>
  record("theme", id, { title: text(id), coordinationCalledFor });
const resolution = (
  id: string,
  body: BodyInput<"resolution">["body"],
  more: Partial<BodyInput<"resolution">> = {},
) =>
  record("resolution", id, {
    body,
    number: "1",
    revised: true,
    title: text(id),
    status: "inForce",
    ...more,
  });
const link = (id: string, from: string, to: string, more: Partial<BodyInput<"resolutionLink">> = {}) =>
  record("resolutionLink", id, { from, to, relation: "sameTheme", origin: "published", ...more });

test("a theme is an area where a PP resolution and a Sector's resolution deal with it", () => {
  const areas = areasOfMutualInterest(
    [theme("accessibility"), theme("climate")],
    [
      resolution("pp175", "PP", { theme: "accessibility" }),
      resolution("wtsa70", "WTSA", { theme: "accessibility" }),
      resolution("wtdc58", "WTDC", { theme: "accessibility" }),
      resolution("pp182", "PP", { theme: "climate" }),
    ],
    [],
  );
  expect(areas).toEqual([
    {
      theme: "accessibility",
      reasons: ["plenipotentiaryAndSector"],
      sectors: ["ITU-T", "ITU-D"],
      resolutions: [
        { resolution: "pp175", body: "PP" },
        { resolution: "wtsa70", body: "WTSA", sector: "ITU-T" },
        { resolution: "wtdc58", body: "WTDC", sector: "ITU-D" },
      ],
    },
  ]);
});

test("a call for coordination alone makes an area, and two reasons are both said", () => {
  const areas = areasOfMutualInterest(
    [theme("called", true), theme("both", true), theme("neither")],
    [resolution("pp1", "PP", { theme: "both" }), resolution("ra1", "RA", { theme: "both" })],
    [],
  );
  expect(areas.map(({ theme, reasons }) => [theme, reasons])).toEqual([
    ["called", ["calledFor"]],
    ["both", ["calledFor", "plenipotentiaryAndSector"]],
  ]);
});

test("a link carries its theme, or the theme of either end, to both ends, and is named as the evidence", () => {
  const resolutions = [resolution("pp1", "PP", { theme: "t" }), resolution("wtsa1", "WTSA")];
  const carried = areasOfMutualInterest([theme("t")], resolutions, [
    link("l", "wtsa1", "pp1", { relation: "carriesOut" }),
  ]);
  expect(carried[0]?.resolutions).toContainEqual({
    resolution: "wtsa1",
    body: "WTSA",
    sector: "ITU-T",
    link: "l",
  });
  const named = areasOfMutualInterest([theme("u")], resolutions, [link("l", "wtsa1", "pp1", { theme: "u" })]);
  expect(named.map(({ theme }) => theme)).toEqual(["u"]);
});

test.each([
  ["an abrogated resolution", { status: "abrogated" as const }, {}],
  ["a resolution revised since", { status: "revised" as const }, {}],
  ["a link that a program proposed and nobody confirmed", {}, { origin: "suggested" as const }],
  ["a link that says the two conflict", {}, { relation: "conflicts" as const }],
])("%s is no evidence", (_title, ofResolution, ofLink) => {
  const areas = areasOfMutualInterest(
    [theme("t")],
    [resolution("pp1", "PP", { theme: "t" }), resolution("wtsa1", "WTSA", ofResolution)],
    [link("l", "wtsa1", "pp1", ofLink)],
  );
  expect(areas).toEqual([]);
});

test("the Council and WCIT are no Sectors", () => {
  const areas = areasOfMutualInterest(
    [theme("t")],
    [
      resolution("pp1", "PP", { theme: "t" }),
      resolution("c1", "Council", { theme: "t" }),
      resolution("w1", "WCIT", { theme: "t" }),
    ],
    [],
  );
  expect(areas).toEqual([]);
});

test("an instruction to a Sector that no resolution of the Sector carries out is asked about", () => {
  const provision = record("provision", "p", {
    resolution: "pp1",
    role: "instruction",
    label: text("instructs the Directors 1"),
    summary: text("to work together"),
    addressees: ["ITU-R", "ITU-T", "GS"],
  });
  const resolutions = [
    resolution("pp1", "PP"),
    resolution("wtsa1", "WTSA"),
    resolution("ra1", "RA", { status: "abrogated" }),
  ];
  const links = [
    link("l", "wtsa1", "pp1", { relation: "carriesOut" }),
    link("m", "ra1", "pp1", { relation: "carriesOut" }),
  ];
  expect(unreflectedInstructions([provision], resolutions, links)).toEqual([
    { provision: "p", resolution: "pp1", sector: "ITU-R" },
  ]);
  expect(unreflectedInstructions([provision], [resolution("pp1", "PP", { status: "revised" })], [])).toEqual(
    [],
  );
});
