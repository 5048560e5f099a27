import { describe, expect, it } from 'vitest';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { expectFulfilled, expectNotCovered, expectNotFulfilledBecause, expectNotInForce } from '../../../src/audit/expectations/outcome.js';
import { withoutFacts } from '../../../src/engine/assessment.js';
import { assessed, GUIDELINE } from './cases.js';

const CITED = `    ${GUIDELINE}`;
const LAB = 'Lov om en aktiv beskæftigelsesindsats, LBK nr. 1342 af 21. november 2016';

/** One of each outcome; that the rule was repealed from 1 July 2025 and that Viborg's guideline was not read is in the rule data. */
const OUTCOMES = {
  fulfilled: assessed(),
  'not-fulfilled': assessed({ walkingKm: 2.9 }),
  open: assessed({ zones: 5 }),
  'not-in-force': workRequirement225.assess({}, { on: '2025-07-01' }),
  'not-covered': assessed({}, { municipality: 'viborg' }),
};

describe('each outcome passes its own expectation and no other', () => {
  const expectations = {
    fulfilled: expectFulfilled,
    'not-in-force': expectNotInForce,
    'not-covered': expectNotCovered,
    'not-fulfilled': (assessment: Parameters<typeof expectFulfilled>[0]) => expectNotFulfilledBecause(assessment, 'walking-distance'),
  };

  it.each(Object.entries(expectations))('%s', (expected, expectation) => {
    const passing = Object.entries(OUTCOMES).filter(([, assessment]) => expectation(assessment).pass);
    expect(passing.map(([outcome]) => outcome)).toEqual([expected]);
  });

  it('is told in words', () => {
    const expected = [expectFulfilled, expectNotInForce, expectNotCovered].map((expectation) => expectation(OUTCOMES.open).expected);
    expect(expected).toEqual(['fulfilled', 'not in force', 'not covered']);
  });
});

describe('what was found', () => {
  it('is told with what was expected', () => {
    const { message, expected, found } = expectFulfilled(OUTCOMES['not-fulfilled']);
    expect(message).toBe(`Expected: ${expected}\nFound: ${found.join('\n')}`);
  });

  it('names every condition that refuses, the facts it looks at and its provision', () => {
    expect(expectFulfilled(assessed({ walkingKm: 2.9, participates: false })).found).toEqual([
      'not fulfilled: activation-allowance on 2019-04-01, by the newest law',
      '  participation is not met (assessor jobcenteret); it looks at participates',
      `    § 83; ${LAB}`,
      '  walking-distance is not met (at least 3); it looks at walkingKm',
      CITED,
    ]);
  });

  it('tells how an award came about', () => {
    expect(expectFulfilled(assessed({}, { knownOn: '2019-03-28' })).found).toEqual([
      'fulfilled, 550.00 kr.: activation-allowance on 2019-04-01, by the law as known on 2019-03-28',
      `  zone-rate: 550.00 kr./month (${GUIDELINE})`,
    ]);
  });

  it('asks for what is missing, and says where it is needed', () => {
    expect(expectFulfilled(assessed({ walkingKm: undefined, zones: 5 })).found).toEqual([
      'open: activation-allowance on 2019-04-01, by the newest law',
      '  missing: the fact walkingKm',
      '  open: how to read zones-beyond-table: top-rate, nothing, ceiling',
      '  walking-distance lacks a fact (at least 3); it looks at walkingKm',
      CITED,
      '  rate waits for a reading (at most 1000.00); it looks at zones, participationPeriod, otherAllowances, dailyTravelKm',
      CITED,
    ]);
  });

  it('asks for the days that a list leaves out, and for a judgement', () => {
    const years = { from: '2015-01-01', to: '2026-12-31' };
    const facts = { benefit: 'kontanthjaelp', maritalStatus: 'unmarried', rateBase: 'non-parent', reduced: false } as const;
    const lists = { helpPeriods: { covers: years, items: [years] }, hours: { covers: years, items: [] } };
    const { found } = expectFulfilled(workRequirement225.assess({ ...facts, ...lists }, { on: '2022-10-15' }));
    expect(found).toContain('  missing: the fact pauses for 2021-11-01 to 2022-10-31');
    expect(found).toContain('  missing: the judgement exempt');
    expect(found).toContain('  not-exempt waits for a judgement; it looks at exempt');
  });

  it('tells the gaps, what is known around them and the conditions that fell into them', () => {
    expect(expectFulfilled(OUTCOMES['not-covered']).found).toEqual([
      'not covered: activation-allowance on 2019-04-01, by the newest law',
      '  nothing checked for guideline on 2019-04-01',
    ]);
    expect(expectFulfilled(workRequirement225.assess({}, { on: '2017-03-01' })).found).toEqual([
      'not covered: work-requirement-225 on 2017-03-01, by the newest law',
      '  nothing checked for law on 2017-03-01; known: 2017-04-01 to 2026-12-31',
    ]);
    expect(expectFulfilled(workRequirement225.assess({ maritalStatus: 'married' }, { on: '2022-07-01' })).found).toContain(
      '  known-consequence is not covered; it looks at maritalStatus, benefit, reduced',
    );
    const [gap] = workRequirement225.assess({ maritalStatus: 'married' }, { on: '2022-07-01' }).findings;
    const met = { ...gap, condition: 'met-besides', status: 'met' } as const;
    const besides = { ...OUTCOMES['not-covered'], outcome: 'not-covered', findings: [met] } as never;
    expect(expectFulfilled(besides).found.join()).not.toContain('met-besides');
    const openEnded = {
      ...OUTCOMES['not-covered'],
      gaps: [{ missing: 'rate', on: '2019-04-01', known: [{ from: '2020-01-01' }] }],
    } as const;
    expect(expectFulfilled({ ...openEnded, outcome: 'not-covered' }).found).toContain(
      '  nothing checked for rate on 2019-04-01; known: 2020-01-01 to ...',
    );
  });

  it('tells since when there is no such right, until when, and where that stands', () => {
    const { readings, rules } = OUTCOMES['not-in-force'];
    const cite = { title: 'Lov nr. 1', provision: '§ 2' };
    const findings = [{ condition: 'in-force', status: 'failed', uses: [], cite }] as const;
    const about = { scheme: 'toy', on: '2020-01-01', knownOn: 'newest', findings, readings, rules, outcome: 'not-in-force' } as const;
    const where = ['  in-force is not met', '    § 2; Lov nr. 1'];
    expect(expectNotInForce({ ...about, since: '2019-01-01', citations: [cite] }).found).toEqual([
      'not in force, no such right from 2019-01-01: toy on 2020-01-01, by the newest law',
      ...where,
    ]);
    expect(expectNotInForce({ ...about, since: '2019-01-01', until: '2021-12-31', citations: [cite] }).found).toEqual([
      'not in force, no such right from 2019-01-01 to 2021-12-31: toy on 2020-01-01, by the newest law',
      ...where,
    ]);
  });

  it('holds no value of a fact', () => {
    const { message } = expectFulfilled(assessed({ walkingKm: 2.717 }));
    expect(message).toContain('walkingKm');
    expect(message).not.toContain('2.717');
  });

  it('needs no facts', () => {
    expect(expectFulfilled(withoutFacts(OUTCOMES.open))).toEqual(expectFulfilled(OUTCOMES.open));
  });
});

describe('a reason', () => {
  it('passes beside others, and not where the condition was met', () => {
    const refused = assessed({ walkingKm: 2.9, participates: false });
    expect(expectNotFulfilledBecause(refused, 'participation').pass).toBe(true);
    expect(expectNotFulfilledBecause(refused, 'offer')).toMatchObject({ pass: false, expected: 'not fulfilled because of offer' });
    expect(expectNotFulfilledBecause(refused, 'offer').found).toEqual(expectFulfilled(refused).found);
  });

  // Where there is no such right nobody is refused it: the condition that failed is that the law is in force.
  it('is none where the law is not in force', () => {
    expect(OUTCOMES['not-in-force'].findings.map(({ condition, status }) => `${condition} ${status}`)).toEqual(['in-force failed']);
    expect(expectNotFulfilledBecause(OUTCOMES['not-in-force'], 'in-force').pass).toBe(false);
  });

  it('that is named by no text is misuse', () => {
    const act = () => expectNotFulfilledBecause(OUTCOMES['not-fulfilled'], 3 as never);
    expect(act).toThrow(new TypeError('Expected the id of a condition, a text; received 3'));
  });

  it('that is misspelt is told, with the nearest', () => {
    const last = (condition: string) => expectNotFulfilledBecause(OUTCOMES['not-fulfilled'], condition).found.at(-1);
    expect(last('walking-distanse')).toBe('  no condition here is called walking-distanse; did you mean walking-distance?');
    expect(last('q')).toBe('  no condition here is called q');
    expect(expectNotFulfilledBecause(OUTCOMES['not-covered'], 'q').found).toHaveLength(2);
  });
});

describe('anything but an assessment', () => {
  it.each([undefined, null, {}, { outcome: 'fulfilled' }, 'fulfilled', Promise.resolve(OUTCOMES.fulfilled)])('%s is refused', (given) => {
    const never = given as never;
    for (const act of [
      () => expectFulfilled(never),
      () => expectNotInForce(never),
      () => expectNotCovered(never),
      () => expectNotFulfilledBecause(never, 'rate'),
    ]) {
      expect(act).toThrow(new TypeError('Only an assessment can be looked at, as `assess` answers it'));
    }
  });
});
