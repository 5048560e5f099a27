import { describe, expect, it } from 'vitest';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { expectAward } from '../../../src/audit/expectations/award.js';
import { assessed } from './cases.js';

const awarded = assessed();
const remarked = (expected: Parameters<typeof expectAward<unknown>>[1]) => {
  const { pass, found } = expectAward<unknown>(awarded, expected);
  return [pass, found.slice(1, -1)];
};

describe('an amount', () => {
  it.each([
    ['550.00', true],
    ['550', true],
    ['550.01', false],
    ['400.00', false],
  ])('of %s: %s', (amount, pass) => {
    expect(expectAward(awarded, amount).pass).toBe(pass);
  });

  it('that differs is told beside the one expected', () => {
    const { expected, found } = expectAward(awarded, '400');
    expect(expected).toBe('an award of 400.00 kr.');
    expect(found[0]).toBe('fulfilled, 550.00 kr.: activation-allowance on 2019-04-01, by the newest law');
    expect(found[1]).toBe('  the amount is 550.00 kr., not 400.00 kr.');
  });

  it.each([
    ['550 kr.', '"550 kr."'],
    ['', '""'],
    ['550.001', '"550.001"'],
    ['-550.00', '"-550.00"'],
    [400, '400'],
    [['400.00'], 'a list of 1'],
    [null, 'null'],
    [undefined, 'nothing'],
  ])('that is none is misuse: %j', (amount, shown) => {
    const expected = 'an amount in kroner, a text such as "400.00", or an object that is a part of an award';
    for (const assessment of [awarded, assessed({ walkingKm: 2.9 })])
      expect(() => expectAward(assessment, amount as never)).toThrow(new TypeError(`Expected ${expected}; received ${shown}`));
  });

  it('is not awarded where something failed', () => {
    const { pass, found } = expectAward(assessed({ walkingKm: 2.9 }), '550.00');
    expect(pass).toBe(false);
    expect(found[1]).toBe('  walking-distance is not met (at least 3); it looks at walkingKm');
  });

  it('is not found in a right that is no money', () => {
    const judged = { value: true, by: 'voksenafdelingen', because: 'Hjemløs gennem to år.' };
    const decade = { from: '2014-05-01', to: '2024-04-30' };
    const days = { appliedOn: '2024-05-01', visitedOn: '2024-05-01', bornOn: '1980-01-01' };
    const facts = { cardSince: 'no-card', ...days, specialSocialProblems: judged, supportConditions: judged, receives: 'none' } as const;
    const lists = {
      education: { covers: decade, items: [] },
      income: { covers: decade, items: [] },
      stays: { covers: decade, items: [{ ...decade, where: 'denmark' as const }] },
    };
    const { pass, found } = expectAward(socialFrikort.assess({ ...facts, ...lists }, { on: '2024-05-01' }), '1.00');
    expect([pass, found[0], found[1]]).toEqual([
      false,
      'fulfilled: social-frikort on 2024-05-01, by the newest law',
      '  the award has no amount, and not 1.00 kr.',
    ]);
  });
});

describe('a part of an award', () => {
  it('passes where all it holds is there', () => {
    expect(remarked({ unit: 'kr./month', journey: { limitKm: '24', km: null } })).toEqual([true, []]);
    expect(remarked({})).toEqual([true, []]);
    expect(remarked({ working: [{ step: 'zone-rate' }] })).toEqual([true, []]);
  });

  it.each([
    [{ month: '2019-05' }, ['month is "2019-04", not "2019-05"']],
    [{ journey: { km: 3, beyondKm: null } }, ['journey.km is null, not 3']],
    [{ amount: '1.00', month: 'x' }, ['amount is "550.00", not "1.00"', 'month is "2019-04", not "x"']],
    [{ working: [{ step: 'flat-rate' }] }, ['working.0.step is "zone-rate", not "flat-rate"']],
    [{ working: [{}, {}] }, ['working is a list of 1, not a list of 2']],
    [{ journey: [] }, ['journey is an object, not a list of 0']],
    [{ journey: { mayApplyUnder: [] } }, ['journey.mayApplyUnder is null, not a list of 0']],
    [{ amount: ['5', '5', '0', '.', '0', '0'] }, ['amount is "550.00", not a list of 6']],
    [{ journey: null }, ['journey is an object, not null']],
    [{ month: {} }, ['month is "2019-04", not an object']],
    [{ journey: { mayApplyUnder: { title: 'x' } } }, ['journey.mayApplyUnder is null, not an object']],
    [{ other: undefined }, []],
  ])('that differs is told by its place: %j', (part, differing) => {
    expect(remarked(part)).toEqual([differing.length === 0, differing.map((line) => `  ${line}`)]);
  });

  it('is what was expected', () => {
    expect(expectAward(awarded, { month: '2019-05' }).expected).toBe('an award with {"month":"2019-05"}');
  });
});
