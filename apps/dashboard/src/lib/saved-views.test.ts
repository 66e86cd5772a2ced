import { expect, test } from "vitest";
import { addView, parseViews, renameView } from "./saved-views.ts";

const training = { name: "Training", search: "?category=training" };
const events = { name: "Events", search: "?category=event&sort=-title" };

test.each([
  null,
  "",
  "nonsense",
  "{}",
  '[{"name":"","search":"?q=x"}]',
  '[{"name":"x","search":"//elsewhere"}]',
  "[null,7]",
])("what is kept as %j holds no view", (kept) => {
  expect(parseViews(kept)).toEqual([]);
});

test("views are read back as they were kept", () => {
  expect(parseViews(JSON.stringify([training, events]))).toEqual([training, events]);
});

test("a view under a name that is there takes its place", () => {
  expect(addView([training, events], { name: "Training", search: "" })).toEqual([
    { name: "Training", search: "" },
    events,
  ]);
});

test("a view takes another name, unless it is empty or taken", () => {
  expect(renameView([training, events], "Training", " Courses ")).toEqual([
    { ...training, name: "Courses" },
    events,
  ]);
  expect(renameView([training, events], "Training", "Events")).toEqual([training, events]);
  expect(renameView([training, events], "Training", "  ")).toEqual([training, events]);
});
