import { describe, expect, it } from 'vitest';
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { wordings } from '../../../rules/texts.js';
import type { Wording } from '../../../src/engine/texts.js';
import { caught } from '../activation-allowance/caught.js';

const { assess } = pandemicRelief;
const usesOf = (facts: object) =>
  Object.fromEntries(assess(facts, { on: '2021-05-10' }).findings.map(({ condition, uses }) => [condition, uses]));

describe('the findings', () => {
  it('name the facts each looks at, and which relief it is of', () => {
    expect(usesOf({})).toEqual({
      'dagpenge-window': ['relief'],
      'sygedagpenge-window': ['transferOn', 'relief'],
      'g-dage-window': ['relief'],
      cause: ['cause', 'relief'],
      agreement: ['underCollectiveAgreement', 'relief'],
      right: ['relief', 'transferOn', 'endedUnder'],
    });
  });

  // Sygedagpengelovens § 26 i: who would have passed from 1 May to 30 June 2021 has two months more, from their own day.
  it('work out the new day of an extension: two months from 10 May 2021 is 10 July, the last day the one before', () => {
    const two = assess({ relief: 'sygedagpenge', transferOn: '2021-05-10' }, { on: '2021-05-10' });
    expect(two).toMatchObject({ outcome: 'fulfilled', award: { months: 2, extendedTo: '2021-07-09', newTransferOn: '2021-07-10' } });
    expect(two.outcome === 'fulfilled' && two.award.relief === 'sygedagpenge' && two.award.working).toMatchObject([
      { step: 'extension', value: '2021-05-10/2021-07-09', unit: 'period' },
      { step: 'month', value: '2021-07-10', unit: 'date' },
    ]);
  });

  // The minutes of 9 February 2021: nobody passes until the end of February; that wording gives a day and no months.
  it('have no months where the wording is that nobody passes until a day', () => {
    const readings = { 'sygedagpenge-wording': 'nobody-until', 'new-transfer-day': 'extended-once' } as const;
    const until = assess({ relief: 'sygedagpenge', transferOn: '2021-02-09' }, { on: '2021-02-09', readings });
    expect(until).toMatchObject({ outcome: 'fulfilled', award: { months: null, newTransferOn: '2021-03-01', extendedTo: '2021-02-28' } });
    expect(until.outcome === 'fulfilled' && until.award.relief === 'sygedagpenge' && until.award.working).toHaveLength(1);
  });

  it.each([
    ['dagpenge', '2020-07-15', '2020-05-01'],
    ['sygedagpenge', '2020-07-15', '2020-05-01'],
    ['g-dage', '2020-07-15', '2020-05-01'],
  ] as const)('name the table that lacks a window: %s on %s as known on %s', (relief, on, knownOn) => {
    const facts = { relief, transferOn: on, cause: 'sent-home', underCollectiveAgreement: true } as const;
    expect(assess(facts, { on, knownOn })).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: relief, on }] });
  });
});

it('tells what was expected of each fact', () => {
  const { problems } = caught(() => assess({ relief: 'x', cause: 'y', underCollectiveAgreement: 1 } as never, { on: '2021-05-10' }));
  expect(problems.map(({ path, expected }) => `${path}: ${expected}`)).toEqual([
    'relief: the relief asked about: dagpenge, sygedagpenge, g-dage',
    expect.stringMatching(/^cause: why the person is out of work: [a-z-]+(?:, [a-z-]+)+$/),
    'underCollectiveAgreement: true or false: was it established under a collective agreement',
  ]);
});

describe('the sentences', () => {
  const { texts } = wordings['pandemic-relief'] as Wording;
  const of = { whatIf: false, facts: {}, on: '2021-05-10' };

  it('lead to the failed conditions, and tell of days without the law, in both languages', () => {
    expect(texts.refused(of)).toEqual({
      da: expect.stringMatching(/^Vurderingen er, at den midlertidige lempelse ikke gælder .* følgende:$/),
      en: expect.stringMatching(/^The assessment is that the temporary relief does not apply .* are:$/),
    });
    expect(texts.notInForce({ since: '2022-01-01' }).en).toMatch(/\{on\}.*\{since\}/);
  });

  it('say all of a suspension there is to say, so that nothing is left to apply for', () => {
    const award = { relief: 'dagpenge', window: { from: '2021-01-01', to: '2021-06-30' }, days: 181 } as const;
    const { inFull, sentences } = texts.award(award, { whatIf: false });
    expect(inFull).toBe(true);
    expect(sentences).toHaveLength(2);
    expect(sentences[1]?.values).toMatchObject({ window: { value: award.window }, days: { value: 181 } });
  });
});
