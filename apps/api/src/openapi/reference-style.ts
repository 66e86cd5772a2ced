/** The look of the reference page: system fonts, both colour schemes, nothing to download. */
export const referenceStyle = `
:root { color-scheme: light dark; --line: light-dark(#d5dae1, #39414d); --soft: light-dark(#f4f6f9, #1b2028); --accent: light-dark(#00548c, #7cc4f5); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; background: light-dark(#fff, #12161c); color: light-dark(#1a202a, #e6e9ee); }
a { color: var(--accent); }
.layout { display: grid; grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr); }
nav { position: sticky; top: 0; align-self: start; height: 100vh; overflow: auto; padding: 1.5rem 1rem; border-inline-end: 1px solid var(--line); }
nav ul { list-style: none; margin: 0; padding: 0; } nav li { margin: .25rem 0; }
main { padding: 1.5rem clamp(1rem, 4vw, 3rem) 6rem; max-width: 64rem; }
h1 { margin-top: 0; } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .6rem 0; background: var(--soft); }
summary { cursor: pointer; padding: .6rem .9rem; } details > div { padding: 0 .9rem .9rem; }
.method { display: inline-block; min-width: 4.2rem; font-weight: 700; text-transform: uppercase; }
code, pre { font: .9em/1.5 ui-monospace, monospace; } pre { overflow: auto; padding: .8rem; border: 1px solid var(--line); border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
.note { opacity: .8; }
@media (max-width: 48rem) { .layout { display: block; } nav { position: static; height: auto; } }
`;
