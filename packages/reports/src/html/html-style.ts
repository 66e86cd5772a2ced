/** How a report looks as a page: on a screen by day and by night, on a telephone, on paper. Directions are logical. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --muted: #57606a; --paper: #ffffff; --desk: #f3f5f7; --line: #c9d1d9; --accent: #00538c;
  --soft: #eef3f7; --bar: #2f7bb8; --mark: #7a4100;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ec; --muted: #a3adb8; --paper: #16191d; --desk: #0e1013; --line: #3a424b; --accent: #7cbcf0;
    --soft: #1f252b; --bar: #4f9ad6; --mark: #f0b35e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--desk); color: var(--ink);
  font: 1.0625rem/1.6 "Noto Sans", "Segoe UI", "Helvetica Neue", system-ui, sans-serif;
  overflow-wrap: break-word;
}
:lang(ar) { font-family: "Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", Tahoma, system-ui, sans-serif; line-height: 1.85; }
:lang(zh) { font-family: "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; line-height: 1.75; }
:lang(ar) em, :lang(zh) em { font-style: normal; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
body > * { max-width: 50rem; margin-inline: auto; padding-inline: clamp(1rem, 5vw, 4rem); background: var(--paper); }
body > header { padding-block: 3rem 1rem; }
body > nav { padding-block: 0.5rem 1rem; }
body > main { padding-block: 0.5rem 3rem; }
body > footer { padding-block: 1rem 2rem; color: var(--muted); font-size: 0.875rem; border-block-start: 1px solid var(--line); }
h1, h2, h3, h4, h5 { line-height: 1.3; text-wrap: balance; color: var(--accent); }
:lang(ar) :is(h1, h2, h3, h4, h5) { line-height: 1.6; }
h1 { font-size: 1.75rem; margin-block: 0.5rem 1.5rem; text-align: center; color: var(--ink); }
h2 { font-size: 1.375rem; margin-block: 2.25rem 0.75rem; }
h3 { font-size: 1.1875rem; margin-block: 1.75rem 0.5rem; }
h4, h5 { font-size: 1.0625rem; margin-block: 1.5rem 0.5rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
p { margin-block: 0 0.9rem; }
.session { margin-block: 0 1.5rem; font-weight: 700; }
.session span { display: block; }
.session span + span { font-weight: 400; }
.particulars { margin: 0 0 2.5rem; padding-block: 0.75rem; border-block: 1px solid var(--line); display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem 1.5rem; }
.particulars dt { font-size: 0.8125rem; color: var(--muted); }
.particulars dd { margin: 0; font-weight: 600; }
.type { text-align: center; margin-block: 0 0.25rem; font-size: 1.0625rem; color: var(--muted); }
.box { margin: 0; padding: 1.25rem 1.5rem 0.5rem; border: 1px solid var(--line); border-radius: 0.375rem; background: var(--soft); }
.box dt { font-weight: 700; }
.box dd { margin: 0 0 0.75rem; }
.box p { margin-block: 0 0.25rem; }
nav h2 { font-size: 1.0625rem; margin-block: 1rem 0.25rem; color: var(--ink); }
nav ol { list-style: none; margin: 0; padding: 0; columns: 20rem 2; column-gap: 2.5rem; }
nav li { break-inside: avoid; margin-block: 0.2rem; font-size: 0.9375rem; line-height: 1.45; }
nav li.level-2 { padding-inline-start: 1.25rem; }
nav li.level-3 { padding-inline-start: 2.5rem; }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
.number { display: inline-block; min-inline-size: 2.5rem; padding-inline-end: 0.5rem; color: var(--muted); font-variant-numeric: tabular-nums; }
ul { margin-block: 0 0.9rem; padding-inline-start: 1.5rem; }
main ul > li { list-style-type: "–\\00a0\\00a0"; margin-block-end: 0.4rem; }
.note { padding: 0.6rem 1rem; border-inline-start: 0.25rem solid var(--bar); background: var(--soft); font-size: 0.9375rem; }
.wide { overflow-x: auto; margin-block: 1.5rem; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; line-height: 1.45; }
:is(:lang(ar), :lang(zh)) table { line-height: 1.65; }
caption, figcaption { text-align: start; padding-block: 0.25rem 0.5rem; }
caption .label, figcaption .label { font-weight: 700; }
th, td { text-align: start; vertical-align: top; padding: 0.45rem 0.65rem; border-block-end: 1px solid var(--line); overflow-wrap: break-word; }
.many table { min-inline-size: 42rem; font-size: 0.875rem; }
.many :is(th, td) { padding-inline: 0.5rem; }
thead th { background: var(--soft); border-block: 2px solid var(--accent) ; border-block-end-width: 1px; vertical-align: bottom; }
tbody th { font-weight: 600; }
.numeric { text-align: end; font-variant-numeric: tabular-nums; }
figure { margin: 1.75rem 0; padding: 1.25rem 1.25rem 0.75rem; border: 1px solid var(--line); border-radius: 0.375rem; }
figure svg { display: block; overflow: visible; font-size: 0.9375rem; }
figure svg text { fill: var(--ink); }
figure svg .value { font-weight: 600; }
figure svg .bar { fill: var(--bar); }
figcaption { padding-block-start: 0.9rem; }
details { font-size: 0.9375rem; }
summary { cursor: pointer; color: var(--accent); }
.mark { font-size: 0.8125em; color: var(--mark); }
.sources { font-size: 0.75em; vertical-align: super; line-height: 1; unicode-bidi: isolate; }
.source { text-decoration: none; padding-inline: 0.25em; unicode-bidi: isolate; }
:target { outline: 2px solid var(--bar); outline-offset: 0.35rem; border-radius: 0.125rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media print {
  :root { --ink: #000; --muted: #444; --paper: #fff; --desk: #fff; --line: #999; --accent: #003a63; --soft: #f2f2f2; --bar: #4a7fae; --mark: #444; }
  @page { size: A4; margin: 22mm 20mm; }
  body { font-size: 10.5pt; }
  body > * { max-width: none; padding-inline: 0; }
  body > header { break-after: page; }
  nav, details, .sources { display: none; }
  h2, h3, h4, h5, caption { break-after: avoid; }
  .many table { min-inline-size: 0; }
  tr, figure, .note, .box { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
}
`;
