/** How the page looks: on a screen by day and by night, on a telephone, on paper. Directions are logical. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --muted: #57606a; --paper: #ffffff; --desk: #f3f5f7; --line: #c9d1d9; --accent: #00538c; --soft: #eef3f7;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --muted: #a3adb8; --paper: #16191d; --desk: #0e1013; --line: #3a424b; --accent: #7cbcf0; --soft: #1f252b; }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--desk); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.6 "Noto Sans", "Segoe UI", "Helvetica Neue", system-ui, sans-serif;
}
:lang(ar) { font-family: "Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", Tahoma, system-ui, sans-serif; line-height: 1.85; }
:lang(zh) { font-family: "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; }
body > * { max-width: 64rem; margin-inline: auto; padding: 1rem clamp(1rem, 4vw, 3rem); background: var(--paper); }
h1, h2, h3, h4 { line-height: 1.3; text-wrap: balance; }
h1 { font-size: 1.75rem; margin-block: 1rem; }
h2 { font-size: 1.3rem; margin-block: 2.5rem 0.75rem; color: var(--accent); }
h3 { font-size: 1.05rem; margin: 0 0 0.75rem; }
h4 { font-size: 1rem; margin: 0 0 0.5rem; }
a { color: var(--accent); }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.note { padding: 0.6rem 1rem; border-inline-start: 0.25rem solid var(--accent); background: var(--soft); }
article { border: 1px solid var(--line); border-radius: 0.375rem; padding: 1rem 1.25rem; margin-block: 1rem; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem 2rem; }
.where { margin: 0; color: var(--muted); font-size: 0.875rem; }
summary { cursor: pointer; color: var(--accent); }
.wide { overflow-x: auto; margin-block: 0.75rem; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; line-height: 1.5; }
caption { text-align: start; padding-block: 0.25rem 0.5rem; font-weight: 600; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.65rem; border-block-end: 1px solid var(--line); }
thead th { background: var(--soft); border-block: 2px solid var(--accent); border-block-end-width: 1px; }
tbody th { font-weight: 600; }
.numeric { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media print {
  :root { --ink: #000; --muted: #444; --paper: #fff; --desk: #fff; --line: #999; --accent: #003a63; --soft: #f2f2f2; }
  body > * { max-width: none; padding-inline: 0; }
  nav { display: none; }
  article, tr { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
}
`;
