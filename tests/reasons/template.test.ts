import { describe, expect, it } from 'vitest';
import { chunks, heldTogether } from '../../src/reasons/held-together.js';
import { fill, oneLine, textOf } from '../../src/reasons/template.js';

describe('a template', () => {
  it('is filled by names, and by one or more of what is counted', () => {
    expect(fill('{a} og {b-2}, {a}', { a: '{b-2}', 'b-2': 'x' })).toBe('{b-2} og x, {b-2}');
    const lines = (n: string) => fill('{n} {n|linje|linjer} {n||er}', { n });
    expect([lines('1'), lines('2'), lines('11')]).toEqual(['1 linje ', '2 linjer er', '11 linjer er']);
    expect(fill('{x}', (name) => name.toUpperCase())).toBe('X');
    expect(fill('{1} {} {a|b}', {})).toBe('{1} {} {a|b}');
  });

  it('names what has no value, and a text that is not there', () => {
    expect(() => fill('om {a}', {})).toThrow('The text "om {a}" names {a}, which the case does not have');
    expect(() => fill('{toString}', {})).toThrow('names {toString}');
    expect(() => textOf({}, 'toString', 'fact')).toThrow('No text for the fact "toString"');
    expect(textOf({ a: 1 }, 'a', 'fact')).toBe(1);
  });

  it('what a person wrote becomes one line', () => {
    expect(oneLine('  a\r\n\n\tb\u0007c  ')).toBe('a b c');
  });
});

describe('what is held together', () => {
  it.each([
    ['  a   b ', ['a', 'b']],
    ['i 12 3 måneder', ['i', '12 3', 'måneder']],
    ['x § 13 f', ['x', '§ 13 f']],
    ['a1 b', ['a1', 'b']],
  ])('%s', (text, parts) => {
    expect(chunks(text)).toEqual(parts);
  });

  it('in one line, and the sign of a company too', () => {
    expect(heldTogether('har 5 km og CVR-nr. 1')).toBe('har 5\u00a0km og CVR\u2011nr.\u00a01');
  });
});
