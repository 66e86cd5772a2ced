import { afterAll, beforeAll, expect, test } from "vitest";
import { openSampleRegister, type SampleRegister } from "./sample-register.ts";

let sample: SampleRegister;
beforeAll(async () => {
  sample = await openSampleRegister();
}, 60_000);
afterAll(() => sample.close());

const run: SampleRegister["run"] = (...args) => sample.run("tokens", ...args);
const asked = ["--scopes", "read,write:activity", "--roles", "focalPoint", "--side", "ITU-D", "--days", "30"];

test("a token is made, signs in until it is revoked, and its secret is shown this once", async () => {
  expect((await run("list")).errors).toContain("There are no tokens.");
  const made = await run("create", "datahub", ...asked);
  expect(made.code).toBe(0);
  expect(made.output).toMatch(/^isk_[\w-]{43}\n$/);
  expect(made.errors).toMatch(/Made the token “datahub” with the id .*, valid until \d{4}-\d{2}-\d{2}/);
  const secret = made.output.trim();
  const { tokens } = sample.register;
  const found = await tokens.find(secret, new Date().toISOString());
  expect(found).toMatchObject({ name: "datahub", scopes: ["read", "write:activity"], side: "ITU-D" });
  expect(found?.createdBy).toMatch(/^terminal\//);
  const days = (Date.parse(found?.expiresAt ?? "") - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(30);

  const listed = await run("list");
  expect(listed.output).toMatch(/datahub {2}read,write:activity {2}focalPoint,ITU-D {2}valid until/);
  expect(listed.output + listed.errors).not.toContain("isk_");
  const revoked = await run("revoke", found?.id ?? "", "--lang", "fr");
  expect(revoked.output).toMatch(/révoqué le .* par terminal\//);
  expect(await tokens.find(secret, new Date().toISOString())).toBeUndefined();
}, 60_000);

test.each([
  [["create", "datahub", "--roles", "member"], 2, "“--scopes <scopes>” is missing"],
  [["create", "datahub", "--scopes", "read"], 2, "“--roles <roles>” is missing"],
  [["create", "Data Hub", ...asked], 2, "“Data Hub” is not a name for a token"],
  [["create", "datahub", ...asked, "--days", "731"], 2, "“731” is not a number of days"],
  [
    ["create", "datahub", ...asked, "--scopes", "read,write:activities"],
    2,
    "“write:activities” is not a value of --scopes",
  ],
  [["create", "datahub", ...asked, "--roles", "visitor"], 2, "“visitor” is not a value of --roles"],
  [["create", "datahub", ...asked, "--side", "itu"], 2, "“itu” is not a value of --side"],
  [["revoke", "nobody"], 1, "There is no token with the id “nobody”."],
])("%j is refused with what was expected, and makes nothing", async (args, code, said) => {
  const before = await sample.register.tokens.list();
  const refused = await run(...args);
  expect([refused.code, refused.output]).toEqual([code, ""]);
  expect(refused.errors).toContain(said);
  expect(await sample.register.tokens.list()).toEqual(before);
});
