import { expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";
import { readSource } from "./read-source.ts";

/** The rooms of the repository that the dashboard may know. */
const rooms = ["@intersector/domain", "@intersector/coordination", "@intersector/client"];

const imports = readSource().flatMap(importsOf);

test("the dashboard knows the domain, the coordination and the API's client, and no other room", () => {
  const others = imports.filter(({ to }) => to.startsWith("@intersector/") && !rooms.includes(to));
  expect(others.map(({ place, to }) => `${place} ${to}`)).toEqual([]);
  expect(imports.some(({ to }) => to === "@intersector/client")).toBe(true);
});

test("imports go up only: messages and lib, components, features, app", () => {
  const floors = ["messages", "lib", "components", "features", "app"];
  const floorOf = (file: string) => floors.indexOf(file.split("/")[0] ?? "");
  const down = imports.filter(({ from, to }) => {
    if (floorOf(to) < 0 || floorOf(from) < 0) return false;
    // A catalogue is typed by the English one, which `lib` loads.
    if (from.startsWith("messages/") && to === "lib/intl.ts") return false;
    return floorOf(to) > floorOf(from);
  });
  expect(down.map(({ place, to }) => `${place} ${to}`)).toEqual([]);
});

test("a feature does not know another", () => {
  const featureOf = (file: string) => /^features\/([^/]+)\//.exec(file)?.[1];
  const across = imports.filter(
    ({ from, to }) => featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to),
  );
  expect(across.map(({ place, to }) => `${place} ${to}`)).toEqual([]);
});
