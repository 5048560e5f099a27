/** How every page looks, on a screen and on A4. Every colour of text has a contrast of at least 4.5 against what lies behind it. */
export const STYLES = `
:root { --ink: #1b1f24; --muted: #4a5561; --line: #d5dbe1; --soft: #f3f6f9; --accent: #17456e; --bad: #8c1c13; }
* { box-sizing: border-box; }
html { color-scheme: light; scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1.25rem 4rem; color: var(--ink); background: #fff;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2rem; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.45rem; margin: 3rem 0 .75rem; padding-bottom: .35rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .35rem; }
p, ul, ol, dl { margin: 0 0 .85rem; max-width: 44rem; }
ul, ol { padding-left: 1.35rem; }
li { margin-bottom: .3rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code { font: .9em ui-monospace, "Liberation Mono", monospace; background: var(--soft); padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .8rem 1rem; border-radius: 4px; overflow-x: auto; font-size: .88rem; line-height: 1.45; max-width: none; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
.search { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; margin: 0 0 1rem; }
.search input { font: inherit; padding: .5rem .7rem; border: 1px solid var(--muted); border-radius: 4px; flex: 1 1 16rem; max-width: 32rem; }
.note { max-width: 44rem; }
cite { font-style: normal; }
.skip { position: absolute; left: -100vw; background: var(--accent); color: #fff; padding: .6rem 1rem; z-index: 1; }
.skip:focus { left: 0; top: 0; }
header { padding: 2.5rem 0 1.25rem; border-bottom: 1px solid var(--line); }
.kind { margin: 0 0 .35rem; color: var(--accent); font-weight: 600; letter-spacing: .02em; }
.lead { font-size: 1.1rem; color: var(--muted); margin: 0; }
.lead + p { margin-top: .6rem; }
nav ol { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; list-style: none; margin: 1rem 0 0; padding: 0; max-width: none; }
nav.pages { padding-top: 1rem; }
nav.pages ul { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; list-style: none; margin: 0; padding: 0; max-width: none; }
nav.pages li { margin: 0; }
nav.pages + header { padding-top: 1.5rem; }
[aria-current] { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr); gap: .4rem 1.25rem; }
dt { color: var(--muted); }
dd { margin: 0; }
.note, .muted { color: var(--muted); }
.note { font-size: .9rem; }
.callout { background: var(--soft); border-left: 4px solid var(--accent); padding: .85rem 1.1rem; margin: 1rem 0; max-width: none; break-inside: avoid; }
.callout > :last-child { margin-bottom: 0; }
.verdict { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: baseline; max-width: none; }
.verdict p { margin: 0; flex: 1 1 22rem; }
.tag { display: inline-block; padding: .1rem .55rem; border-radius: 3px; font-weight: 600; white-space: nowrap; background: #eceff2; color: #2f3740; }
.tag.good { background: #e2f1e6; color: #14532d; }
.tag.bad { background: #fbe7e4; color: var(--bad); }
.tag.open { background: #fdf2d3; color: #654200; }
.missed { color: var(--bad); font-weight: 600; }
.open-share { color: #654200; font-weight: 600; }
.slot { font-style: italic; background: var(--soft); overflow-wrap: anywhere; }
.plain { list-style: none; margin: 0; padding: 0; max-width: none; }
.plain li { margin: 0 0 .15rem; }
.plain .plain { padding-left: .9rem; }
td p { margin: 0 0 .4rem; }
td .note, th .note { font-size: inherit; overflow-wrap: anywhere; }
td p.note { min-width: 13rem; overflow-wrap: break-word; }
td > :last-child { margin-bottom: 0; }
:target { scroll-margin-top: 1rem; }
tr:target > * { background: #fdf6e0; }
summary h3, summary h4 { display: inline; margin: 0 .75rem 0 0; }
details { margin: 0 0 .85rem; border: 1px solid var(--line); border-radius: 4px; padding: 0 .9rem; }
summary { cursor: pointer; margin: 0 -.9rem; padding: .55rem .9rem; font-weight: 600; }
.address { overflow-wrap: anywhere; }
.nowrap { white-space: nowrap; }
.wide { overflow-x: auto; margin: 1rem 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { break-after: avoid; text-align: left; font-weight: 600; padding-bottom: .5rem; }
/* A caption stays in sight where its table scrolls. */
.stays { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2.5rem); }
figcaption { break-after: avoid; font-weight: 600; font-size: .92rem; }
.caption-note { font-weight: 400; color: var(--muted); }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
thead th { vertical-align: bottom; font-weight: 600; color: var(--muted); border-bottom: 1px solid var(--ink); }
thead th.group { border-bottom: 1px solid var(--line); color: var(--ink); }
tbody th { font-weight: 400; min-width: min(12rem, 45vw); }
.numbers { text-align: right; white-space: nowrap; }
thead .numbers { white-space: normal; }
tbody th code { overflow-wrap: break-word; }
.total th, .total td { font-weight: 600; border-bottom-color: var(--ink); }
figure { margin: 1.5rem 0; break-inside: avoid; }
figure svg { display: block; width: 100%; min-width: 36rem; max-width: 46rem; height: auto; }
#sources ol { padding-left: 2.6rem; }
.ranking td:nth-child(2) { width: 55%; }
.bar { position: relative; height: 1.1em; min-width: 8rem; background: var(--soft); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar i { position: absolute; top: 0; bottom: 0; left: 0; }
.bar .to-least { background: var(--accent); }
.bar .to-most { background: #9db8cf; }
.bar.below .to-least { background: var(--bad); }
.bar.below .to-most { background: #dba8a2; }
.bar .limit { width: 2px; top: -3px; bottom: -3px; margin-left: -1px; background: #1b1f24; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .9rem; }
@media (max-width: 40rem) { h1 { font-size: 1.6rem; } dl { grid-template-columns: minmax(0, 1fr); gap: .1rem; } dd { margin-bottom: .6rem; }
  tbody th { position: sticky; left: 0; max-width: 45vw; background: #fff; } tbody th code { overflow-wrap: anywhere; }
  td:not(.numbers):not(:empty) { min-width: 9rem; } }
/* A drawing is there twice: one for a desk and paper, one for a telephone. */
figure svg.narrow { display: none; min-width: 0; max-width: 26rem; }
@media screen and (max-width: 40rem) {
  figure.twice svg { display: none; } figure.twice svg.narrow { display: block; }
}
/* What is wider than a tablet becomes a card for each row. */
@media screen and (max-width: 56rem) {
  .stacked, .stacked caption, .stacked tbody, .stacked tr, .stacked tbody th { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .stacked tr { border-bottom: 1px solid var(--ink); padding: .4rem 0 .5rem; }
  .stacked tbody th { position: static; max-width: none; min-width: 0; font-weight: 600; border: 0; padding: .2rem 0; }
  .stacked td { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .12rem 0; white-space: normal; }
  .stacked td::before { content: attr(data-title); color: var(--muted); text-align: left; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@page { size: A4; margin: 17mm 16mm; }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1 { font-size: 19pt; } h2 { font-size: 14pt; margin-top: 18pt; } h3 { font-size: 12pt; margin-top: 14pt; }
  header { padding-top: 0; }
  .skip, nav { display: none; }
  .wide { overflow: visible; }
  pre { white-space: pre-wrap; overflow: visible; }
  pre code { overflow-wrap: anywhere; }
  table { font-size: 7.8pt; }
  th, td { padding: 2.5pt 3pt; }
  tbody th, td p.note { min-width: 0; }
  .tag { white-space: normal; }
  details:not([open]) { display: none; }
  details, summary { border: 0; padding: 0; margin: 0; }
  .keep, .keep li { break-after: avoid; }
  caption, figcaption { break-inside: avoid; }
  .stays { display: inline; max-width: none; }
  .bar { min-width: 5rem; }
  thead { display: table-header-group; break-after: avoid; }
  tr, li, .verdict { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  figure svg { min-width: 0; }
  a { color: inherit; }
  p, ul, ol, dl { max-width: none; }
  .own-sheet { break-before: page; }
  h2 + .own-sheet { break-before: auto; }
}
`;
