import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

/** A screen that is a terminal, or is not, and what was written to it. */
function screenOf(isTTY: boolean) {
  let written = "";
  const write = (text: string) => {
    written += text;
  };
  return { screen: { isTTY, columns: 20, write }, written: () => written };
}

test("on a terminal one line is written over, cut to its width, and taken away at the end", async () => {
  const { screen, written } = screenOf(true);
  const progress = createProgress(screen);
  progress.show("1 %");
  progress.show("2 %, too soon to be drawn");
  await wait(120);
  progress.show("3 % of something that is wider than the screen");
  progress.clear();
  progress.clear();
  expect(written()).toBe("\r\u001b[2K1 %\r\u001b[2K3 % of something th\r\u001b[2K");
});

test("in a log, short work says nothing", () => {
  const { screen, written } = screenOf(false);
  const progress = createProgress(screen);
  progress.show("1 %");
  progress.clear();
  expect(written()).toBe("");
});
