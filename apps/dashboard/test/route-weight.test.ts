import { languages } from "@intersector/domain";
import { expect, test } from "vitest";
import { weighPage } from "./route-weight.ts";

/** What a first visitor may have to fetch of JavaScript, gzipped: 180 KB. */
const mostScriptBytes = 180_000;

test.each(languages)("the first page in %s is less than 180 KB of JavaScript", (language) => {
  expect(weighPage("home-page.tsx", language).scriptBytes).toBeLessThan(mostScriptBytes);
});
