import { describe, expect, it } from 'vitest';
import { printDataTable } from '../../src/cli/print/data-table.js';
import { type DataTable, dataTableHtml } from '../../src/report/data-table.js';
import { sourceList } from '../../src/report/sources.js';
import { textOf } from '../report/markup.js';

const CITE = { title: 'Lov', provision: '§ 1' };
const MISSED = { word: '▼ Ikke nået', sign: '▼', tone: 'missed' };

const TABLE: DataTable = {
  id: 'shares',
  caption: 'Andele',
  columns: [
    { heading: 'Ydelse' },
    { heading: 'Andel', group: 'Samtaler', numbers: true },
    { heading: 'Antal', group: 'Samtaler', numbers: true, pageOnly: true },
    { heading: 'Resultat', group: 'Samtaler' },
    { heading: 'Kilde' },
  ],
  rows: [
    {
      cells: [
        { text: 'Alle', href: '#all' },
        { text: '76,0 %' },
        { text: '76' },
        { verdict: MISSED, note: 'mangler 5' },
        { cites: [CITE] },
      ],
    },
    { cells: [{ text: 'Kontant', code: 'cash' }, { text: '5 %', verdict: MISSED }, { text: '1' }, {}, { cites: [CITE] }] },
  ],
};

describe('one table', () => {
  it('is aligned text on a terminal: without what has room on a page alone, and a sign beside a figure for the word', () => {
    expect(printDataTable(TABLE, sourceList('da')).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Andele',
      '                Samtaler',
      '  Ydelse           Andel  Resultat     Kilde',
      '  Alle            76,0 %  ▼ Ikke nået  [1]',
      '                          mangler 5',
      '  Kontant cash     5 % ▼               [1]',
    ]);
  });

  it('is HTML on a page, every column and word of it', () => {
    const text = textOf(dataTableHtml(TABLE, sourceList('da')).html);
    expect(text).toContain('Ydelse Samtaler Kilde Andel Antal Resultat');
    expect(text).toContain('Alle 76,0 % 76 ▼ Ikke nået mangler 5 [1] Kontant cash 5 % ▼ Ikke nået 1 [1]');
    expect(dataTableHtml(TABLE, sourceList('da')).html).toContain('<a href="#all">Alle</a>');
  });

  it('keeps to 80 columns: cells are wrapped, names of two parted at the stroke, and only then is a word broken', () => {
    const of = (text: string) => {
      const row = { cells: [{ text }, { text: 'x'.repeat(60) }] };
      return printDataTable({ ...TABLE, columns: [{ heading: 'A' }, { heading: 'B' }], rows: [row] }, sourceList('da')).slice(2);
    };
    expect(of('fem seks syv otte ni').map((line) => line.slice(0, 18).trim())).toEqual(['fem seks syv', 'otte ni']);
    expect(of('revalidering/forrevalider').map((line) => line.slice(0, 18).trim())).toEqual(['revalidering/', 'forrevalider']);
    for (const line of [...of('a'.repeat(100)), ...of('å b/c')]) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('shows no control character of a name as it is', () => {
    const [, , line] = printDataTable(
      { ...TABLE, columns: [{ heading: 'A' }], rows: [{ cells: [{ text: '\u001b[2J' }] }] },
      sourceList('da'),
    );
    expect(line).toBe('  \\u{1b}[2J');
  });
});
