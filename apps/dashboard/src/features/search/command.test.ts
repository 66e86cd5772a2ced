import { expect, test } from "vitest";
import { matchCommands } from "./command.ts";

const commands = ["Aller à : Thèmes", "Aller à : Réunions", "前往：议题", "انتقل إلى: المواضيع"].map(
  (label) => ({
    id: label,
    label,
    run: () => {},
  }),
);

test.each([
  ["", 4],
  ["them", 1],
  ["ALLER", 2],
  ["aller reun", 1],
  ["议题", 1],
  ["题", 1],
  ["المواضيع", 1],
  ["hemes", 0],
])("%j finds %i commands", (typed, count) => {
  expect(matchCommands(commands, typed)).toHaveLength(count);
});
