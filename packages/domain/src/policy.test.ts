import { expect, test } from "vitest";
import { kindNames } from "./kind-names.ts";
import { kinds } from "./kinds.ts";
import { may, type Permission, type Principal, visitor } from "./policy.ts";
import { Role } from "./role.ts";

const somebody = (role: Role): Principal => ({
  id: role,
  name: role,
  roles: [role],
  ...(role === "focalPoint" ? { side: "ITU-D" as const } : {}),
});

/** Who may, in the order of the roles: administrator, secretary, chair, focal point of ITU-D, coordinator, rapporteur, member, visitor. */
const table: [string, Permission, string][] = [
  ["read a published topic", { action: "read", kind: "topic", state: "published" }, "ASCFORMV"],
  ["read a draft topic", { action: "read", kind: "topic", state: "draft" }, "ASCFOR.."],
  ["read a withdrawn topic", { action: "read", kind: "topic", state: "withdrawn" }, "ASCFOR.."],
  ["read a published activity", { action: "read", kind: "activity", state: "published" }, "ASCFORM."],
  ["read a draft activity", { action: "read", kind: "activity", state: "draft" }, "ASCF...."],
  ["read a published person", { action: "read", kind: "person", state: "published" }, "ASCF...."],
  ["read a published overlap case", { action: "read", kind: "overlapCase", state: "published" }, "ASCFORM."],
  ["create a topic", { action: "create", kind: "topic" }, "AS..OR.."],
  ["change a topic", { action: "change", kind: "topic" }, "AS..OR.."],
  ["change a published topic", { action: "change", kind: "topic", state: "published" }, "AS..OR.."],
  ["change a draft document", { action: "change", kind: "document", state: "draft" }, "AS..OR.."],
  ["change a published document", { action: "change", kind: "document", state: "published" }, "AS......"],
  ["change a withdrawn document", { action: "change", kind: "document", state: "withdrawn" }, "AS......"],
  [
    "change a published liaison statement",
    { action: "change", kind: "liaisonStatement", state: "published" },
    "AS......",
  ],
  ["publish a topic", { action: "publish", kind: "topic" }, "AS......"],
  ["create an activity of ITU-D", { action: "create", kind: "activity", side: "ITU-D" }, "AS.F...."],
  ["change an activity of ITU-T", { action: "change", kind: "activity", side: "ITU-T" }, "AS......"],
  ["publish an activity of ITU-D", { action: "publish", kind: "activity", side: "ITU-D" }, "AS.F...."],
  ["publish an activity of ITU-T", { action: "publish", kind: "activity", side: "ITU-T" }, "AS......"],
  ["publish an activity of no known side", { action: "publish", kind: "activity" }, "AS......"],
  ["withdraw an activity of ITU-D", { action: "withdraw", kind: "activity", side: "ITU-D" }, "AS.F...."],
  ["change an overlap case", { action: "change", kind: "overlapCase" }, "ASCF...."],
  ["create a decision", { action: "create", kind: "decision" }, "ASC....."],
  ["change an action item", { action: "change", kind: "actionItem" }, "AS.FOR.."],
  ["change a resolution", { action: "change", kind: "resolution" }, "AS......"],
  ["import", { action: "import" }, "ASCF...."],
  ["analyse", { action: "analyse" }, "ASCF...."],
  ["read analyses", { action: "readAnalyses" }, "ASCF...."],
  ["read the history", { action: "readHistory" }, "ASCF...."],
  ["make a report", { action: "report" }, "ASCFORMV"],
];

test.each(table)("who may %s", (_title, permission, expected) => {
  const letters = "ASCFORMV";
  const allowed = Role.options.map((role, index) => (may(somebody(role), permission) ? letters[index] : "."));
  expect(allowed.join("")).toBe(expected);
});

test("a visitor reads what is public and published, and writes nothing", () => {
  for (const kind of kindNames) {
    expect(may(visitor, { action: "read", kind, state: "published" })).toBe(kinds[kind].public);
    expect(may(visitor, { action: "read", kind, state: "draft" })).toBe(false);
    for (const action of ["create", "change", "publish", "withdraw"] as const) {
      expect(may(visitor, { action, kind })).toBe(false);
    }
  }
});

test("whoever has two roles may do what either allows", () => {
  const both: Principal = { id: "b", name: "b", roles: ["focalPoint", "coordinator"], side: "ITU-D" };
  expect(may(both, { action: "change", kind: "topic" })).toBe(true);
  expect(may(both, { action: "change", kind: "actionItem", side: "ITU-T" })).toBe(true);
  expect(may(both, { action: "change", kind: "activity", side: "ITU-T" })).toBe(false);
});

test("whoever has no role may do what asks for none", () => {
  const nobody: Principal = { id: "n", name: "n", roles: [] };
  expect(may(nobody, { action: "read", kind: "topic", state: "published" })).toBe(true);
  expect(may(nobody, { action: "import" })).toBe(false);
});
