/** A level is told by how full its box is, and colour repeats it: as in the sidebar. */
export const minutesCss = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --head: #f6f8fa; --link: #0958b3;
  --bare: #9a6700; --bare-fill: #e6b34d; --sound: #0958b3; --sound-fill: #7db3ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16191d; --ink: #e6e9ed; --soft: #a3adb8; --line: #3a424b; --head: #1f242a; --link: #79b8ff;
    --bare: #d9a441; --bare-fill: #7a5410; --sound: #79b8ff; --sound-fill: #1d4f85;
  }
}
* { box-sizing: border-box; }
html { font-size: 94%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h1 + p { margin-top: 0.25rem; color: var(--soft); }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.2rem; line-height: 1.3; overflow-wrap: anywhere; }
p { margin: 0.5rem 0 1rem; max-width: 44rem; }
a { color: var(--link); }
figure { margin: 1.25rem 0; }
figcaption { margin-top: 0.5rem; color: var(--soft); font-size: 0.87rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-bottom: 0.6rem; font-size: 0.87rem; }
.legend > span { display: flex; align-items: center; gap: 0.4rem; }
.bars { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 0.9rem; align-items: center; }
.bar > span { display: flex; gap: 2px; }
.mark, .segment { border: 1px solid var(--edge); border-radius: 3px;
  background: linear-gradient(var(--fill), var(--fill)) bottom / 100% var(--full) no-repeat;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.mark { width: 0.8rem; height: 1rem; }
.segment { flex: 1 1 0; min-width: 1.4rem; height: 1.75rem; overflow: hidden; display: flex; align-items: center; justify-content: center; font-size: 0.87rem; }
.segment > span { padding: 0 0.3rem; border-radius: 3px; }
.none, .claim { --edge: var(--bare); --fill: var(--bare-fill); }
.demand, .usage { --edge: var(--sound); --fill: var(--sound-fill); }
.none { --full: 0%; }
.claim { --full: 34%; }
.demand { --full: 67%; }
.usage { --full: 100%; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.93rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.4rem 0.75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--head); color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; min-width: 11rem; overflow-wrap: anywhere; }
.long { min-width: 9rem; overflow-wrap: anywhere; }
.short, .number { white-space: nowrap; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 3rem; }
  th, td { padding: 0.35rem 0.5rem; }
  tbody th { min-width: 8rem; }
}
@page { margin: 15mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --ink: #000000; --soft: #404040; --line: #b0b0b0; --head: #ffffff; --link: #000000;
    --bare: #9a6700; --bare-fill: #e6b34d; --sound: #0958b3; --sound-fill: #7db3ea;
  }
  html { font-size: 12px; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  .long { min-width: 0; }
}
`;
