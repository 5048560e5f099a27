import { describe, expect, it } from 'vitest';
import type { SourceRegister } from '../../src/engine/citation.js';
import { citationFindings, minutesCited } from '../../src/sources/citations.js';
import { MINUTES } from './minutes-of-a-test.js';

const SOURCES: SourceRegister = {
  library: { title: 'Biblioteksudvalget, referat af 2. marts 2020', kind: 'minutes' },
  act: { title: 'Lov', kind: 'act' },
};
const minutes = (source: string) => (source === 'library' ? MINUTES : undefined);

/** What is lacking of a row with a provision and more beside it. */
function lacks(provision: string, more: object = {}): string[] {
  const cited = minutesCited(
    [{ path: 'a/b/parameters.json', data: { fee: [{ cite: { source: 'library', provision }, ...more }] } }],
    SOURCES,
  );
  return citationFindings(cited, minutes).map((finding) => finding.lacks);
}

describe('a citation of minutes', () => {
  it('is verified where the item has its case number, its quotes and its figures', () => {
    const provision = 'punkt 2, sagsnr. 12.34.00-G01-5-20, »højst én gang«';
    expect(lacks(provision, { value: '20000.00', unit: 'kr.', da: '400 kr. i 12 måneder' })).toEqual([]);
  });

  it('is not where one of them is another', () => {
    expect(lacks('punkt 2, sagsnr. 12.34.00-G01-6-20')).toEqual(['case number 12.34.00-G01-6-20']);
    expect(lacks('punkt 1, sagsnr. 19/45678')).toEqual(['case number 19/45678']);
    expect(lacks('punkt 2, sagsnr. 12.34.00-G01-5-20, »aldrig«')).toEqual(['quote »aldrig«']);
    expect(lacks('punkt 2, sagsnr. 12.34.00-G01-5-20', { unit: 'kr.', value: [500, 400] })).toEqual(['figure 500 kr']);
    expect(lacks('punkt 10, sagsnr. 19/45678', { unit: 'kr.', value: 400 })).toEqual(['figure 400 kr']);
    expect(lacks('punkt 2, sagsnr. 12.34.00-G01-5-20, forslag 1', { unit: 'kr.', value: 400 })).toEqual(['passage']);
  });

  it('is verified where it names the minutes by the day in their title', () => {
    const provision = 'punkt 2, sagsnr. 12.34.00-G01-5-20';
    expect(lacks(provision, { da: 'Referatet fra marts 2020: et gebyr på 400 kr.' })).toEqual([]);
    expect(lacks(provision, { da: 'Referatet fra april 2020: et gebyr på 400 kr.' })).toEqual(['figure april 2020']);
  });

  it('is not where the item would not show that a figure is wrong', () => {
    expect(lacks('punkt 2, sagsnr. 12.34.00-G01-5-20', { unit: 'kr.', value: 400 })).toEqual([]);
    const twice = MINUTES.replace('400 kr. brutto', '400 kr. eller 401 kr.');
    const data = { cite: { source: 'library', provision: 'punkt 2, sagsnr. 12.34.00-G01-5-20' }, unit: 'kr.', value: 400 };
    const found = citationFindings(minutesCited([{ path: 'a/b/c.json', data }], SOURCES), () => twice);
    expect(found).toEqual([{ at: 'a/b/c.json', lacks: 'neighbour 401 kr' }]);
  });

  it('is not where it names no case number, or no item that there is', () => {
    expect(lacks('punkt 2')).toEqual(['case number']);
    expect(lacks('punkt 4, sagsnr. 19/45678')).toEqual(['item 4']);
    expect(lacks('side 3')).toEqual(['item']);
  });

  it('is not where the minutes are not there', () => {
    const data = { cite: { source: 'library', provision: 'punkt 2' }, steps: [{ cite: { source: 'library', provision: 'punkt 2' } }] };
    const cited = minutesCited([{ path: 'a/b/c.json', data }], SOURCES);
    expect(citationFindings(cited, () => undefined)).toEqual([
      { at: 'a/b/c.json', lacks: 'minutes library' },
      { at: 'a/b/c.json#steps.0', lacks: 'minutes library' },
    ]);
  });

  it('is told from a citation of anything else', () => {
    const data = {
      a: { cite: { source: 'act', provision: '§ 1' } },
      b: { cite: { title: 'Egen', provision: '1' } },
      c: null,
      d: { cite: { source: 'gone' } },
    };
    expect(minutesCited([{ path: 'a/b/c.json', data }], SOURCES)).toEqual([]);
  });
});
