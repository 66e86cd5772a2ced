import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(`${import.meta.dirname}/tokens.css`, "utf8");

function tokensOf(selector: string, from = 0): Map<string, string> {
  const start = css.indexOf(selector, from);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? "", m[2] ?? ""]));
}

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["canvas", "surface", "sunken"];
const inks = ["ink", "ink-soft", "ink-faint", "accent", "accent-strong", "good", "warn", "bad"];
const sideInks = ["side-r", "side-t", "side-d", "side-gs"];
const textPairs: [string, string][] = [
  ...grounds.flatMap((ground) => [...inks, ...sideInks].map((ink): [string, string] => [ink, ground])),
  ...["accent", "good", "warn", "bad", ...sideInks].map((ink): [string, string] => [ink, `${ink}-soft`]),
  ...["accent", "good", "warn", "bad"].map((ink): [string, string] => ["ink", `${ink}-soft`]),
  ["accent-strong", "accent-soft"],
  ["ink-soft", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ...sideInks.map((ground): [string, string] => ["on-accent", ground]),
  ["ink", "mark"],
];
const linePairs: [string, string][] = grounds.map((ground) => ["line-strong", ground]);

test.each([
  ["light", ":root {"],
  ["dark", ':root[data-theme="dark"]'],
])("the %s theme keeps text at 4.5 : 1 and control lines at 3 : 1", (_theme, selector) => {
  const tokens = tokensOf(selector);
  const tooLow = [
    ...textPairs.map((pair) => ({ pair, least: 4.5 })),
    ...linePairs.map((pair) => ({ pair, least: 3 })),
  ]
    .map(({ pair: [ink, ground], least }) => ({
      pair: `${ink} on ${ground}`,
      least,
      ratio: contrast(tokens.get(ink) ?? "#000000", tokens.get(ground) ?? "#000000"),
    }))
    .filter(({ ratio, least }) => ratio < least);
  expect(tooLow).toEqual([]);
});

test.each([
  ["light", ":root {"],
  ["dark", ':root[data-theme="dark"]'],
])(
  "where more contrast is asked for, the %s theme has text at 7 : 1 and every line at 3 : 1",
  (_theme, selector) => {
    const more = tokensOf(selector, css.indexOf("@media (prefers-contrast: more)"));
    expect(more.size).toBeGreaterThan(10);
    const tokens = new Map([...tokensOf(selector), ...more]);
    const ratioOf = ([ink, ground]: readonly [string, string]) =>
      contrast(tokens.get(ink) ?? "#000000", tokens.get(ground) ?? "#000000");
    const lines = ["line", "line-strong"].flatMap((line) =>
      grounds.map((ground): [string, string] => [line, ground]),
    );
    const tooLow = [
      ...textPairs.filter((pair) => ratioOf(pair) < 7),
      ...lines.filter((pair) => ratioOf(pair) < 3),
    ];
    expect(tooLow.map((pair) => [...pair, ratioOf(pair)])).toEqual([]);
  },
);

test("docs/design.md tells the contrasts as they are measured", () => {
  const page = readFileSync(`${import.meta.dirname}/../../../../docs/design.md`, "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` on `([a-z-]+)` \| ([\d.]+) \| ([\d.]+) \|/gm)];
  expect(rows.length).toBeGreaterThan(10);
  const [light, dark] = [tokensOf(":root {"), tokensOf(':root[data-theme="dark"]')];
  for (const [, ink = "", ground = "", inLight, inDark] of rows) {
    const measure = (tokens: Map<string, string>) =>
      contrast(tokens.get(ink) ?? "", tokens.get(ground) ?? "").toFixed(1);
    expect([ink, ground, measure(light), measure(dark)]).toEqual([ink, ground, inLight, inDark]);
  }
});
