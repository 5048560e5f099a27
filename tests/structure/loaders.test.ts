import { describe, expect, it } from 'vitest';
import { calculations, schemes } from '../../rules/index.js';
import { CALCULATION_LOADERS, SCHEME_LOADERS, WORDING_LOADERS } from '../../rules/loaders.js';
import { wordings } from '../../rules/texts.js';

describe('what is loaded when it is asked for', () => {
  it('is each scheme, each calculation and the words of each, by its id, and nothing besides', () => {
    expect(Object.keys(SCHEME_LOADERS).sort()).toEqual(Object.keys(schemes).sort());
    expect(Object.keys(CALCULATION_LOADERS).sort()).toEqual(Object.keys(calculations).sort());
    expect(Object.keys(WORDING_LOADERS).sort()).toEqual(Object.keys(wordings).sort());
  });

  it.for(Object.entries({ ...SCHEME_LOADERS, ...CALCULATION_LOADERS }))('%s is the one of the list', async ([id, load]) => {
    expect(await load()).toBe({ ...schemes, ...calculations }[id as keyof typeof schemes]);
  });

  it.for(Object.entries(WORDING_LOADERS))('the words of %s are those of the list', async ([id, load]) => {
    expect(await load()).toBe(wordings[id as keyof typeof wordings]);
  });

  // A bill, a letter of the agency and an article lay down no rule; acts, orders, guidelines and minutes do (rules/sources.json).
  it('a wording knows which of its sources are no rules', () => {
    const { otherSources = [] } = wordings['work-requirement-225'] as { readonly otherSources?: readonly string[] };
    expect(otherSources).toEqual(expect.arrayContaining(['l76-2020', 'star-2021-01-20', 'sn-225-2019']));
    for (const rule of ['aktivloven', 'bek-474-2020', 'bornholm-225', 'lyngby-taarbaek-2021-02-09'])
      expect(otherSources).not.toContain(rule);
  });
});
