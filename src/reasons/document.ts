import { escaped, statementHtml } from './html.js';
import type { Statement } from './statement.js';

/** What stands above a letter; each may be several lines. */
export interface LetterOptions {
  /** Name and address of the one it goes to. */
  readonly recipient?: string | undefined;
  /** The number of the case, as the sender has it. */
  readonly caseNumber?: string | undefined;
  /** The one who writes: municipality, address, telephone. */
  readonly sender?: string | undefined;
}

/** The document may load nothing, whatever stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const CASE_NUMBER = { da: 'Sagsnummer', en: 'Case number' } as const;

/** A letter on A4: the address where a window of an envelope shows it, 25 mm to the left; it can be read on a telephone too. */
const STYLES = `
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1.25rem 3rem; color: #1b1f24; background: #fff; overflow-wrap: break-word;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 1rem 2rem; justify-content: space-between; margin-bottom: 2rem; }
header p { margin: 0; white-space: pre-line; }
.sender, .case { text-align: right; margin-left: auto; }
.case { flex-basis: 100%; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; line-height: 1.3; margin: 1.5rem 0 .4rem; break-after: avoid; }
p { margin: 0 0 .6rem; }
ul { margin: 0 0 .6rem; padding-left: 1.3rem; }
li { margin-bottom: .2rem; }
[data-section="notice"] { background: #f3f6f9; border-left: 4px solid #17456e; padding: .6rem .9rem; }
[data-section="notice"] h2, [data-section="notice"] p { margin: 0; }
@page { size: A4; margin: 20mm 20mm 20mm 25mm; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; } h1 { font-size: 15pt; } h2 { font-size: 11.5pt; }
  header { flex-wrap: nowrap; min-height: 45mm; } .case { position: absolute; right: 0; top: 38mm; }
  p, li { orphans: 3; widows: 3; } li, [data-section="notice"] { break-inside: avoid; } [data-section="complaint"] { break-inside: avoid; }
  [data-section="notice"] { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/**
 * Writes a statement as a whole HTML document that prints on A4, with what stands above a letter: it asks for nothing from anywhere and
 * runs no script. Every text is escaped.
 *
 * @since 0.2.0
 * @example
 * const assessment = activationAllowance.assess({ participates: false }, { on: '2019-04-01', municipality: 'lyngby-taarbaek' });
 * const letter = statementDocument(statementOfReasons(assessment, { language: 'da' }), { caseNumber: '15.00.00-G01-1-19' });
 * letter.includes('Sagsnummer: 15.00.00-G01-1-19') // => true
 */
export function statementDocument(statement: Statement, { recipient, caseNumber, sender }: LetterOptions = {}): string {
  const { language, title } = statement;
  const above = [
    ...(recipient === undefined ? [] : [`<p class="recipient">${escaped(recipient)}</p>`]),
    ...(sender === undefined ? [] : [`<p class="sender">${escaped(sender)}</p>`]),
    ...(caseNumber === undefined ? [] : [`<p class="case">${CASE_NUMBER[language]}: ${escaped(caseNumber)}</p>`]),
  ];
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${STYLES}</style>`,
    '</head>',
    '<body>',
    ...(above.length === 0 ? [] : ['<header>', ...above, '</header>']),
    `<main>\n${statementHtml(statement)}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
