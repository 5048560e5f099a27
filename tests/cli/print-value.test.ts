import { describe, expect, it } from 'vitest';
import { printValue } from '../../src/cli/print/value.js';

const cite = { source: 'act', title: 'Library act', provision: '§ 2', url: 'https://example.org' };
const year = { from: '2024-01-01', to: '2024-12-31' };

describe('a value of any kind, for a person', () => {
  it.each([
    ['parts by their path', { a: 1, b: { c: 'x', d: { e: true } } }, ['  a: 1', '  b.c: x', '  b.d.e: true']],
    ['nothing of what is not known', { a: null, b: undefined, c: 0, d: false }, ['  c: 0', '  d: false']],
    ['a period and a citation in one line', { a: { year, cite } }, ['  a.year: 2024-01-01 to 2024-12-31', '  a.cite: § 2; Library act']],
    [
      'plain lists in one line',
      { a: ['x', 'y'], years: [year, year] },
      ['  a: x, y', `  years: ${Array(2).fill('2024-01-01 to 2024-12-31').join(', ')}`],
    ],
    ['an empty list', { a: [] }, ['  a: none']],
    ['a list of objects, one a line', { rows: [{ a: 1, b: { c: 2 } }, { a: 3 }] }, ['  rows:', '    a 1, b.c 2', '    a 3']],
    ['lists within a list', { rows: [{ in: [{ a: 1 }, { a: 2 }] }] }, ['  rows:', '    in a 1, a 2']],
    ['a list of its own', [{ a: 1 }], ['  value:', '    a 1']],
    ['a single value', '5.00', ['  value: 5.00']],
    ['control characters as escapes', { a: '\u001b[31m' }, ['  a: \\u{1b}[31m']],
  ])('has %s', (_, value, printed) => {
    expect(printValue(value)).toEqual(printed);
  });
});
