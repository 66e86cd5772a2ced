/** The look of the reference page: system fonts, both colour schemes, both directions, nothing to download. */
export const referenceStyle = `
:root { color-scheme: light dark; --line: light-dark(#d5dae1, #39414d); --soft: light-dark(#f4f6f9, #1b2028); --accent: light-dark(#00548c, #7cc4f5); --quiet: light-dark(#4a5361, #b4bcc8); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", sans-serif; background: light-dark(#fff, #12161c); color: light-dark(#1a202a, #e6e9ee); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; inset-block-start: -10rem; inset-inline-start: 1rem; padding: .5rem 1rem; background: var(--soft); z-index: 1; } .skip:focus { inset-block-start: 1rem; }
.layout { display: grid; grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr); }
header { position: sticky; top: 0; align-self: start; height: 100vh; overflow: auto; padding: 1.5rem 1rem; border-inline-end: 1px solid var(--line); }
header ul { list-style: none; margin: 0; padding: 0; }
.languages { display: flex; flex-wrap: wrap; gap: .25rem .75rem; } .languages a { display: inline-block; padding: .15rem 0; } .languages a[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
.subjects a { display: block; padding: .2rem 0; }
main { padding: 1.5rem clamp(1rem, 4vw, 3rem) 6rem; max-width: 64rem; }
h1 { margin-top: 0; line-height: 1.25; } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .6rem 0; background: var(--soft); }
summary { cursor: pointer; padding: .6rem .9rem; } details > div { padding: 0 .9rem .9rem; }
.method { display: inline-block; min-width: 4.2rem; font-weight: 700; text-transform: uppercase; }
code, pre { font: .9em/1.5 ui-monospace, "Noto Sans Mono", monospace; direction: ltr; unicode-bidi: isolate; } code { overflow-wrap: anywhere; }
pre { overflow: auto; padding: .8rem; border: 1px solid var(--line); border-radius: .4rem; text-align: left; }
dl { margin: 0; } dt { margin-block-start: .5rem; font-weight: 600; } dt .note { font-weight: 400; } dd { margin-inline-start: 1rem; padding-block-end: .5rem; border-bottom: 1px solid var(--line); } dl > dd:last-child { border: 0; }
h3 { font-size: 1rem; margin-block: 1rem .25rem; color: var(--quiet); }
.note { color: var(--quiet); }
@media (max-width: 48rem) {
  .layout { display: block; } header { position: static; height: auto; border-inline-end: 0; border-bottom: 1px solid var(--line); }
  .subjects { columns: 2; column-gap: 1rem; }
}
`;
