import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/engine/governing.js';
import { InputError, type Problem } from '../../src/engine/problem.js';
import { type Suppliable, suppliedProblems } from '../../src/engine/supplied.js';
import { stretchesOf } from '../../src/engine/timeline.js';
import { cite, fees, standing } from './toy-account.js';

const loansOn = (...dates: string[]) => ({
  loans: { covers: { from: '2020-01-01', to: '2022-12-31' }, items: dates.map((date) => ({ date, reminder: false })) },
});

describe('a timeline', () => {
  it('holds the rows of all days, as enacted by the day of knowledge', () => {
    const days = (knownOn?: string) => timelineOf('fee', fees, knownOn).rows.map(({ value, days }) => [value, days]);
    const first = ['5.00', { from: '2020-01-01', to: '2020-12-31' }];
    const second = ['6.00', { from: '2021-01-01', to: '2021-12-31' }];
    expect(days()).toStrictEqual([first, second]);
    expect(days('2020-11-15')).toStrictEqual([first, second]);
    expect(days('2020-11-14')).toStrictEqual([first]);
    expect(days('2019-11-30')).toStrictEqual([]);
  });

  it('answers the row of a day, or the gap with the days known around it, those that join made one', () => {
    const { on } = timelineOf('fee', fees, undefined);
    expect(on('2020-12-31')).toMatchObject({ value: '5.00' });
    expect(on('2021-01-01')).toMatchObject({ value: '6.00' });
    expect(on('2022-01-01')).toStrictEqual({
      pending: 'gap',
      missing: 'fee',
      known: [{ from: '2020-01-01', to: '2021-12-31' }],
      on: '2022-01-01',
      cite: { source: 'report', provision: 'p. 3' },
    });
    expect(on('2023-01-01')).toMatchObject({ pending: 'gap' });
    const apart = [{ ...fees[0] }, { ...fees[1], from: '2021-01-02', to: undefined }] as typeof fees;
    expect(timelineOf('fee', apart, undefined).on('2019-01-01')).toStrictEqual({
      pending: 'gap',
      missing: 'fee',
      known: [{ from: '2020-01-01', to: '2020-12-31' }, { from: '2021-01-02' }],
      on: '2019-01-01',
      cite: { source: 'act', provision: '§ 2' },
    });
  });

  it('follows a row on both sides of one that interrupts it', () => {
    const row = (from: string, adopted: string, value: string, to?: string) => ({
      from,
      to,
      adopted,
      value,
      cite,
      verified: 'statute' as const,
    });
    const rows = [row('2020-01-01', '2019-01-01', 'long'), row('2020-03-01', '2020-02-01', 'short', '2020-03-31')];
    const spans = stretchesOf(rows).map(({ row: { value }, days }) => [value, days]);
    expect(spans).toStrictEqual([
      ['long', { from: '2020-01-01', to: '2020-02-29' }],
      ['short', { from: '2020-03-01', to: '2020-03-31' }],
      ['long', { from: '2020-04-01' }],
    ]);
    expect(stretchesOf(rows.toReversed()).map(({ days }) => days.from)).toStrictEqual(['2020-01-01', '2020-03-01', '2020-04-01']);
    const twice = [row('2020-01-01', '2019-01-01', 'old'), row('2020-02-01', '2018-01-01', 'never')];
    expect(stretchesOf(twice).map(({ days }) => days)).toStrictEqual([{ from: '2020-01-01' }]);
  });
});

describe('a test that shows its working', () => {
  it('leaves it in the finding, met or failed, and its sources among the citations', () => {
    const met = standing.assess(loansOn('2020-05-01'), { on: '2020-06-01' });
    expect(met.findings[0]).toStrictEqual({
      condition: 'few-fees',
      status: 'met',
      uses: ['loans'],
      cite: { source: 'act', title: 'Library act', provision: '§ 2', url: 'https://example.org/act' },
      working: [
        {
          step: 'total',
          value: '5.00',
          unit: 'kr.',
          cite: { title: 'Library act', provision: '§ 2', source: 'act', url: 'https://example.org/act' },
        },
      ],
    });
    expect(Object.isFrozen(met.findings[0])).toBe(true);
    const failed = standing.assess(loansOn('2020-05-01', '2021-05-01'), { on: '2020-06-01' });
    expect(failed.findings[0]).toMatchObject({ status: 'failed', working: [{ value: '11.00' }] });
    expect(failed.outcome).toBe('not-fulfilled');
    const provisions = [met, failed].map(({ citations }) => citations.map(({ provision }) => provision));
    // The fee of 2020 stands in the act, that of 2021 in the report.
    expect(provisions).toEqual([['§ 2'], ['§ 2', 'p. 3']]);
  });

  it('asks no reading where the answers agree and only the working differs', () => {
    const reminded = { loans: { covers: { from: '2020-01-01', to: '2020-12-31' }, items: [{ date: '2020-05-01', reminder: true }] } };
    const any = standing.assess(reminded, { on: '2020-06-01' });
    expect([any.outcome, any.readings]).toEqual(['fulfilled', []]);
    expect(any.findings[0]?.working?.[0]?.value).toBe('5.00');
    const no = standing.assess(reminded, { on: '2020-06-01', readings: { reminders: 'no' } });
    expect(no.findings[0]?.working?.[0]?.value).toBe('0.00');
    expect(no.readings).toEqual([]);
    const turning = {
      loans: { ...reminded.loans, items: ['2020-05-01', '2020-06-01', '2020-07-01'].map((date) => ({ date, reminder: true })) },
    };
    expect(standing.assess(turning, { on: '2020-06-01' })).toMatchObject({ outcome: 'open', questions: [{ reading: 'reminders' }] });
  });
});

describe('amounts that the caller supplies', () => {
  const row = { from: '2022-01-01', to: '2022-12-31', value: '7.00', cite: { title: 'Takstblad 2022', provision: 'side 1' } };
  const problems = (supplied: unknown, on = '2020-06-01'): readonly Problem[] => {
    try {
      standing.assess({}, { on, supplied: supplied as never });
    } catch (refused) {
      if (refused instanceof InputError) return refused.problems;
    }
    return [];
  };

  it('close a gap, and stand in the assessment', () => {
    const loans = loansOn('2022-05-01');
    expect(standing.assess(loans, { on: '2022-06-01' })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'fee', on: '2022-05-01' }],
    });
    const supplied = { fee: [row] };
    const assessment = standing.assess(loans, { on: '2022-06-01', supplied });
    expect(assessment).toMatchObject({ outcome: 'fulfilled', supplied, findings: [{ working: [{ value: '7.00' }] }, {}] });
    expect(assessment.supplied).not.toBe(supplied);
    expect(standing.assess(loans, { on: '2022-06-01', supplied: { fee: [{ ...row, value: '11.00' }] } }).outcome).toBe('not-fulfilled');
    expect(standing.assess(loans, { on: '2022-06-01' }).outcome).toBe('not-covered');
    expect(standing.assess(loans, { on: '2022-06-01', supplied, knownOn: '2021-12-31' }).outcome).toBe('not-covered');
    expect(standing.assess(loans, { on: '2022-06-01', supplied, knownOn: '2022-01-01' }).outcome).toBe('fulfilled');
  });

  it('never overrule what was read, nor each other', () => {
    const contradiction = (index: number, from: string, to: string) => ({
      path: `supplied.fee[${index}]`,
      code: 'contradiction',
      expected: `days without an amount; there is one from ${from} to ${to}`,
    });
    const year = (of: number) => ({ ...row, from: `${of}-01-01`, to: `${of}-12-31` });
    expect(problems({ fee: [year(2021)] })).toEqual([
      { ...contradiction(0, '2021-01-01', '2021-12-31'), received: '"2021-01-01 to 2021-12-31"' },
    ]);
    expect(problems({ fee: [row, row] })).toMatchObject([contradiction(1, '2022-01-01', '2022-12-31')]);
    expect(problems({ fee: [year(2023)] })).toMatchObject([{ expected: 'days without an amount; there is one from 2023-01-01 on' }]);
    expect(problems({ fee: [row] })).toEqual([]);
  });

  it('are for whole calendar years, and for none that was not checked', () => {
    const part = (from: string, to: string) => problems({ fee: [{ ...row, from, to }] });
    const whole = { path: 'supplied.fee[0]', code: 'unexpected', expected: 'a whole calendar year, such as 2026-01-01 to 2026-12-31' };
    expect(part('2022-01-02', '2022-12-31')).toEqual([{ ...whole, received: '"2022-01-02 to 2022-12-31"' }]);
    expect(part('2022-01-01', '2022-12-30')).toMatchObject([whole]);
    expect(part('2022-01-01', '2023-12-31')).toMatchObject([whole]);
    expect(part('2022-12-31', '2022-01-01')).toMatchObject([whole]);
    const covered = { code: 'contradiction', expected: 'a year for which the rules were checked, 2019-01-01 to 2025-12-31' };
    expect(part('2026-01-01', '2026-12-31')).toMatchObject([covered]);
    expect(part('9999-01-01', '9999-12-31')).toMatchObject([covered]);
    expect(part('2018-01-01', '2018-12-31')).toMatchObject([covered]);
    expect(part('2019-01-01', '2019-12-31')).toEqual([]);
  });

  it('that cannot be read are listed, every one', () => {
    expect(problems({ fee: [{ ...row, value: '-1', extra: 1, cite: { title: ' ' } }] })).toMatchObject([
      { path: 'supplied.fee[0].value', code: 'unexpected' },
      { path: 'supplied.fee[0].cite.title', code: 'unexpected', expected: 'a text, not empty and at most 2,000 characters' },
      { path: 'supplied.fee[0].cite.provision', code: 'unexpected' },
      { path: 'supplied.fee[0].extra', code: 'unknown-key' },
    ]);
    expect(problems('much')).toMatchObject([{ path: 'supplied', code: 'unexpected', expected: 'supplied amounts by table' }]);
    expect(problems({ fees: [row] })).toEqual([{ path: 'supplied.fees', code: 'unknown-key', expected: 'fee', nearest: 'fee' }]);
    expect(problems({ elsewhere: [row] })).toStrictEqual([{ path: 'supplied.elsewhere', code: 'unknown-key', expected: 'fee' }]);
    expect(problems({ fee: [5] })).toMatchObject([
      { path: 'supplied.fee[0]', expected: 'an amount { from, to, value, cite: { title, provision } } with where it stands' },
    ]);
  });

  it('are named for the tables that take them, where any do', () => {
    const expected = (suppliable: Suppliable) =>
      suppliedProblems({ elsewhere: [row] }, suppliable, standing.covered).map((problem) => problem.expected);
    expect([expected({}), expected({ fee: fees, fine: fees })]).toEqual([['none, for no amounts are taken'], ['fee, fine']]);
    expect(suppliedProblems({ toString: [row] }, { fee: fees }, standing.covered)).toMatchObject([
      { path: 'supplied.toString', code: 'unknown-key' },
    ]);
  });
});
