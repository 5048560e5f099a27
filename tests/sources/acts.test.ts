import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/sources/read-rules.js';
import { actTextFindings } from '../../src/sources/act-text.js';
import { actFindings, actsCited, textOf } from '../../src/sources/acts.js';

const ORDER = 'Bekendtgørelse nr. 1504 af 13. december 2018 om ikrafttræden';
const url = (year: number, number: number) => `https://www.retsinformation.dk/eli/lta/${year}/${number}`;
const order = (title: string, address?: string) => ({ title, kind: 'order', ...(address !== undefined && { url: address }) }) as const;

// The ELI address of Lovtidende A is /eli/lta/ with the year and the number of the act.
describe('acts by their ELI address', () => {
  it.for([
    [ORDER, url(2018, 1504), []],
    [ORDER, 'https://example.dk/1504', []],
    [ORDER, undefined, []],
    ['Lov om social pension', url(2021, 234), []],
    [ORDER, url(2018, 1505), ['address 2018/1504']],
    [ORDER, url(2019, 1504), ['address 2018/1504']],
    ['Lov om social pension', undefined, ['number and year']],
    ['Lov om social pension', 'https://example.dk', ['number and year']],
  ] as const)('%s at %s lacks %s', ([title, address, lacks]) => {
    expect(actFindings({ one: order(title, address) })).toEqual(lacks.map((lacking) => ({ at: 'sources.json#one', lacks: lacking })));
  });

  it('are no minutes', () => {
    expect(actFindings({ one: { title: 'Et referat', kind: 'minutes' } })).toEqual([]);
  });
});

describe('the text of an act that was brought along', () => {
  const sources = {
    act: order(ORDER, url(2018, 1504)),
    other: order('Lov nr. 1 af 2. januar 2017', url(2017, 1)),
    copy: order('En kopi af mange love'),
    minutes: { title: 'Et referat', kind: 'minutes' },
  } as const;
  const OTHER = '§ 5. Der er 7 år.';
  const TEXT = '§ 13. Der er 12 måneder.\n\nDet gælder 6 uger.\n§ 13 f. Der er 225 timer.\n§ 14. Der er 3 år.\n§ 75 æ. Der er 7 år.';
  const found = (provision: string, value: unknown, unit: string | undefined, text: string | undefined = TEXT, more: object = {}) => {
    const data = {
      rows: [
        { value, unit, cite: { source: 'act', provision }, ...more },
        { value: 1, cite: { source: 'minutes', provision: 'punkt 1' } },
      ],
    };
    const cited = actsCited([{ path: 'a/parameters.json', data }], sources);
    return actTextFindings(cited, sources, (place) => ({ 'eli/lta/2018/1504': text, 'eli/lta/2017/1': OTHER })[place]).map(
      ({ at, lacks }) => [at, lacks],
    );
  };
  const AT = 'a/parameters.json#rows.0';

  it.for([
    ['§ 13', 12, 'months', []],
    ['§ 13', 6, 'weeks', []],
    ['§ 13 f, stk. 2', 225, 'hours', []],
    ['§ 14', 3, 'years', []],
    ['§ 13, jf. § 14', 3, 'years', []],
    ['bilag 1', 225, 'hours', []],
    ['§ 13', 225, 'hours', [[AT, 'figure 225 hours']]],
    ['§ 13 g', 225, 'hours', [[AT, 'paragraph § 13 g']]],
    ['§ 1', 225, 'hours', [[AT, 'paragraph § 1']]],
    ['§ 75 æ, stk. 3', 7, 'years', []],
    ['§ 13, jf. § 15', 12, 'months', [[AT, 'paragraph § 15']]],
  ] as const)('%s: %d %s', ([provision, value, unit, lacks]) => {
    expect(found(provision, value, unit)).toEqual(lacks);
  });

  // What retsinformation.dk gives when a page is copied: spaces that do not break, and a paragraph that stands alone on its line.
  it.for([
    '§\u00a013\u00a0f. Der er 225 timer.',
    '§ 13 f\nDer er 225 timer.',
    '»§ 13 f. Der er 225 timer.«',
    '§ 13 f.Der er 225 timer.',
  ])('is read as it was copied: %j', (text) => {
    expect(found('§ 13 f', 225, 'hours', text)).toEqual([]);
    expect(found('§ 13 f', 226, 'hours', text)).toEqual([[AT, 'figure 226 hours']]);
  });

  it('of an act that changes another is searched whole where the paragraph of the other begins no line', () => {
    const text = '§ 1\n5. I § 105, stk. 2, ændres »4 uger« til: »4 måneder«.';
    expect(found('LAB § 105, stk. 2', 4, 'months', text)).toEqual([]);
    expect(found('aktivlovens § 13 h', 5, 'months', text)).toEqual([[AT, 'figure 5 months']]);
    expect(found('§ 1 (aktivlovens § 13 h)', 4, 'months', text)).toEqual([]);
    expect(found('§ 105', 4, 'months', text)).toEqual([[AT, 'paragraph § 105']]);
  });

  it('is searched for numbers of which it is not known what they count, which the provision may print', () => {
    const TWO = '§ 2. Kapitel 11 og 14.';
    expect(found('§ 2', { a: '11', b: '14' }, undefined, TWO)).toEqual([]);
    expect(found('§ 2, jf. kapitel 13', { a: '13' }, undefined, TWO)).toEqual([]);
    expect(found('§ 2', { a: '1' }, undefined, TWO)).toEqual([[AT, 'figure 1']]);
  });

  it('is not searched for the day on which a row ends, nor for what was read elsewhere or follows', () => {
    expect(found('§ 13', 12, 'months', TEXT, { to: '2020-12-31' })).toEqual([]);
    expect(found('§ 13', 225, 'hours', TEXT, { verified: 'bill' })).toEqual([]);
    expect(found('§ 13', 225, 'hours', TEXT, { inferred: true })).toEqual([]);
    expect(found('§ 13', 225, 'hours', TEXT, { verified: 'statute', readIn: 'minutes' })).toEqual([]);
    expect(found('§ 13', 225, 'hours', TEXT, { verified: 'statute', readIn: 'copy' })).toEqual([[AT, 'figure 225 hours']]);
  });

  it('is looked for in the act in which it was read', () => {
    expect(found('§ 99', 7, 'years', TEXT, { readIn: 'other' })).toEqual([]);
    expect(found('§ 99', 3, 'years', TEXT, { readIn: 'other' })).toEqual([[AT, 'figure 3 years']]);
  });

  it('is asked for by the address, else by the title, and says nothing where it is not there', () => {
    const at = (source: Parameters<typeof textOf>[0]) => textOf(source, (place) => place);
    expect([at(sources.act), at(order(ORDER)), at(order('Lov'))]).toEqual(['eli/lta/2018/1504', 'eli/lta/2018/1504', undefined]);
    const cited = actsCited([{ path: 'a/readings.json', data: { cite: { source: 'act', provision: '§ 99' } } }], sources);
    expect(actTextFindings(cited, sources, () => undefined)).toEqual([]);
  });
});

it('the acts of the rules are cited by sources that stand in the register', () => {
  const { files, sources } = readRules('rules');
  expect(actsCited(files, sources).length).toBeGreaterThan(100);
});
