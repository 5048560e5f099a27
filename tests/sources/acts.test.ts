import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/sources/read-rules.js';
import { actFindings, actsCited, actTextFindings, textOf } from '../../src/sources/acts.js';

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
  const sources = { act: order(ORDER, url(2018, 1504)), minutes: { title: 'Et referat', kind: 'minutes' } } as const;
  const TEXT = '§ 13. Der er 12 måneder.\n\nDet gælder 6 uger.\n§ 13 f. Der er 225 timer.\n§ 14. Der er 3 år.';
  const found = (provision: string, value: number, unit: string, text: string | undefined = TEXT) => {
    const data = {
      rows: [
        { value, unit, cite: { source: 'act', provision } },
        { value: 1, cite: { source: 'minutes', provision: 'punkt 1' } },
      ],
    };
    const cited = actsCited([{ path: 'a/parameters.json', data }], sources);
    return actTextFindings(cited, sources, (place) => (place === 'eli/lta/2018/1504' ? text : undefined)).map(({ at, lacks }) => [
      at,
      lacks,
    ]);
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
  ] as const)('%s: %d %s', ([provision, value, unit, lacks]) => {
    expect(found(provision, value, unit)).toEqual(lacks);
  });

  it('is asked for by the address, else by the title, and says nothing where it is not there', () => {
    const at = (source: Parameters<typeof textOf>[0]) => textOf(source, (place) => place);
    expect([at(sources.act), at(order(ORDER)), at(order('Lov'))]).toEqual(['eli/lta/2018/1504', 'eli/lta/2018/1504', undefined]);
    const cited = actsCited([{ path: 'a/b.json', data: { cite: { source: 'act', provision: '§ 99' } } }], sources);
    expect(actTextFindings(cited, sources, () => undefined)).toEqual([]);
  });
});

it('the acts of the rules are cited by sources that stand in the register', () => {
  const { files, sources } = readRules('rules');
  expect(actsCited(files, sources).length).toBeGreaterThan(100);
});
