/**
 * The look of the page: calm, for light and dark, for small and wide screens, for paper. The Content-Security-Policy
 * names it by its hash, so none of it may be in a `style` attribute.
 */
export const STYLE = `
:root { color-scheme: light dark; --paper: #faf9f6; --card: #ffffff; --ink: #20262d; --soft: #545e69; --line: #d9d6cf; --faint: #a9a69f; --accent: #1b5e80; --wash: #e6eff4; --good: #22733f; --warn: #8f5200; --bad: #b02318; }
@media (prefers-color-scheme: dark) { :root { --paper: #15181c; --card: #1d2126; --ink: #e9e7e2; --soft: #acb4bd; --line: #363c44; --faint: #6c747d; --accent: #7cc0de; --wash: #1f323d; --good: #74cf97; --warn: #efb45f; --bad: #ff8f84; } }
@media print { :root { color-scheme: light; --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #404040; --line: #c4c4c4; --faint: #8c8c8c; --accent: #1b5e80; --wash: #ffffff; --good: #22733f; --warn: #8f5200; --bad: #b02318; } }
@media (forced-colors: active) { :root { --card: Canvas; --soft: CanvasText; --line: GrayText; --faint: GrayText; --accent: CanvasText; --good: CanvasText; --warn: CanvasText; --bad: CanvasText; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
header, nav, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
footer { padding-bottom: 3rem; color: var(--soft); font-size: .9rem; }
h1 { font-size: clamp(1.6rem, 1.2rem + 1.6vw, 2.3rem); line-height: 1.15; letter-spacing: -.015em; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 .75rem; letter-spacing: -.005em; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0 0 .35rem; }
p { margin: 0 0 .6rem; max-width: 44rem; }
header p { max-width: none; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; top: .5rem; padding: .5rem .9rem; background: var(--card); }
.skip:focus { left: .5rem; }
.soft, .caution { color: var(--soft); }
.caution, .legend, .few, .ids, .words, .note { font-size: .875rem; }
.first { margin-top: 1rem; padding: .7rem 1rem; border-inline-start: 4px solid var(--warn); background: var(--card); font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 1rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
section { margin-top: 1.5rem; padding: 1.4rem 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; scroll-margin-top: 1rem; }
.id { white-space: nowrap; }
.apart { margin-top: 1.3rem; }
h2 + .apart { margin-top: 0; }
section p:last-child { margin-bottom: 0; }
.lesson pre:last-child { margin-bottom: 0; }
.lesson + .lesson { margin-top: 1.4rem; padding-top: 1.3rem; border-top: 1px solid var(--line); }
pre { margin: .2rem 0 .8rem; padding: .6rem .8rem; background: var(--wash); border-radius: .35rem; font: .875rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; white-space: pre-wrap; }
.verdict { font-size: 1.1rem; font-weight: 600; margin-bottom: .35rem; }
.answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1.2rem 2rem; }
.answers h3 { color: var(--soft); font-weight: 500; }
table { width: 100%; border-collapse: collapse; margin: 0; }
table + *, .legend + *, .two + * { margin-top: 1.4rem; }
caption { text-align: start; font-weight: 600; padding: 0 0 .35rem; }
caption:has(.unseen:only-child) { padding: 0; }
caption .note { display: block; }
th, td { padding: .45rem 1rem .45rem 0; text-align: start; vertical-align: top; border-top: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { border-top: 0; padding-block: 0 .3rem; color: var(--soft); font-size: .875rem; vertical-align: bottom; }
.figures th { width: 36%; }
.who th:first-child { width: 24%; }
.bars th:first-child { width: 46%; }
.cases th:first-child { width: 20%; }
.cases th:last-child { width: 24%; }
.value { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: .2rem 1.5rem; align-items: center; }
.few, .ids, .words, .note { color: var(--soft); font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ids, .words { display: block; }
.number { display: block; font-variant-numeric: tabular-nums; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.4rem 2.5rem; margin-top: 1.4rem; }
.two table { margin: 0; }
.ends { display: flex; justify-content: space-between; gap: 1rem; }
.ends span:last-child { text-align: end; }
.axis, .over { padding-inline: 8px; }
.axis .lane { display: block; }
svg { vertical-align: middle; }
.interval, .lane { display: block; overflow: visible; }
.interval { padding: 0; }
.scale { stroke: var(--line); fill: none; }
.interval .scale { stroke: var(--faint); }
.whisker { stroke: var(--accent); stroke-width: 4; stroke-linecap: round; opacity: .7; }
.dot { fill: var(--accent); stroke: var(--card); stroke-width: 1.5; }
.dot.open { fill: var(--card); stroke: var(--accent); stroke-width: 2; }
.column { fill: var(--accent); stroke: var(--accent); }
.column.open { fill: var(--card); }
.bar rect { fill: var(--accent); }
svg text { fill: var(--soft); font-size: 11px; }
.shapes { position: absolute; }
.mark { fill: none; stroke: var(--soft); stroke-width: 2; stroke-linecap: round; }
.mark .moved { stroke-width: 1.5; }
.full { fill: currentColor; }
.mark { color: var(--soft); }
.mark.kept, .mark.agreed { color: var(--good); stroke: var(--good); }
.mark.late { color: var(--warn); stroke: var(--warn); }
.mark.broken, .mark.overdue { color: var(--bad); stroke: var(--bad); }
.strip { display: flex; flex-wrap: wrap; gap: 2px; margin-bottom: .15rem; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin: .8rem 0 0; padding: 0; list-style: none; color: var(--soft); }
.legend svg { margin-inline-end: .35rem; }
.plain { margin: 0; max-width: 44rem; padding-inline-start: 1.2rem; }
.plain li { margin-bottom: .2rem; }
.plain:has(.value) { max-width: none; }
footer { padding-top: 1.5rem; }
@media (max-width: 44rem) {
  header { padding-top: 1.5rem; }
  header, nav, main, footer { padding-inline: .8rem; }
  section { padding: 1.1rem .9rem; }
  .value { grid-template-columns: minmax(0, 1fr); }
  .figures th { width: 42%; }
  .who th:first-child, .cases th:first-child { width: 30%; }
  th, td { padding-inline-end: .7rem; }
}
@media print {
  @page { margin: 16mm 15mm; }
  html { font-size: 9.5pt; }
  header, nav, main, footer { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  section { margin-top: 7mm; padding: 0; border: 0; border-radius: 0; }
  h2 { border-bottom: 1px solid var(--line); padding-bottom: 1mm; }
  h1, h2, h3, caption, thead, .verdict { break-after: avoid; }
  tr, .lesson, .answers div, .legend, pre { break-inside: avoid; }
  pre { border: 1px solid var(--line); }
  a { color: inherit; text-decoration: none; }
}
`;
