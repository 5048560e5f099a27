import { expect, it } from 'vitest';
import { statementDocument } from '../../src/reasons/document.js';
import type { Statement } from '../../src/reasons/statement.js';

const statement = (language: Statement['language']): Statement => ({
  language,
  scheme: 's',
  outcome: 'fulfilled',
  title: 'Vurdering: <Cykel>',
  sections: [
    { id: 'outcome', heading: 'Resultat', paragraphs: ['Du kan få 5 km.'], items: ['Første', 'Andet'] },
    { id: 'facts', heading: 'Oplysninger', paragraphs: [] },
  ],
});

/** A document line by line, without what it is styled by. */
const linesOf = (document: string) => document.replace(/<style>.*<\/style>/s, '<style></style>').split('\n');

const HEAD = [
  '<head>',
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<title>Vurdering: &lt;Cykel&gt;</title>',
  '<link rel="icon" href="data:,">',
  '<style></style>',
  '</head>',
];
const ARTICLE = [
  '<h1>Vurdering: &lt;Cykel&gt;</h1>',
  '<section data-section="outcome">',
  '<h2>Resultat</h2>',
  '<p>Du kan få 5\u00a0km.</p>',
  '<ul>',
  '<li>Første</li>',
  '<li>Andet</li>',
  '</ul>',
  '</section>',
  '<section data-section="facts">',
  '<h2>Oplysninger</h2>',
  '</section>',
  '</article>',
];

it('a letter is a whole document in its language, that may load nothing', () => {
  expect(linesOf(statementDocument(statement('da')))).toEqual([
    ...['<!doctype html>', '<html lang="da">', ...HEAD, '<body>', '<main>', '<article lang="da">', ...ARTICLE],
    ...['</main>', '</body>', '</html>', ''],
  ]);
});

it('what stands above a letter is escaped, and only what is given stands there', () => {
  const above = (language: Statement['language'], options: Parameters<typeof statementDocument>[1]) => {
    const lines = linesOf(statementDocument(statement(language), options));
    return lines.slice(lines.indexOf('<body>') + 1, lines.indexOf('<main>'));
  };
  expect(above('da', { recipient: 'A & B\nVej 1', sender: 'Kommunen', caseNumber: '15.00.00-G01-1-19' })).toEqual([
    '<header>',
    '<p class="recipient">A &amp; B',
    'Vej 1</p>',
    '<p class="sender">Kommunen</p>',
    '<p class="case">Sagsnummer: 15.00.00-G01-1-19</p>',
    '</header>',
  ]);
  expect(above('en', { caseNumber: '<1>' })).toEqual(['<header>', '<p class="case">Case number: &lt;1&gt;</p>', '</header>']);
  expect(above('da', { sender: 'Kommunen' })).toEqual(['<header>', '<p class="sender">Kommunen</p>', '</header>']);
  expect(above('da', { recipient: 'A' })).toEqual(['<header>', '<p class="recipient">A</p>', '</header>']);
});
