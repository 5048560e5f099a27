import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { InputError } from '../../src/engine/problem.js';
import { feeAccount } from './toy-account.js';

const loans = (...items: [date: string, reminder?: boolean][]) => ({
  loans: { covers: { from: '2020-01-01', to: '2022-12-31' }, items: items.map(([date, reminder = false]) => ({ date, reminder })) },
});

describe('a calculation', () => {
  it('dates each item by itself, and says what it rests on', () => {
    const facts = loans(['2020-12-31'], ['2021-01-01']);
    expect(feeAccount.calculate(facts)).toStrictEqual({
      calculation: 'fee-account',
      knownOn: 'newest',
      facts,
      readings: [],
      rules: { package: 'toy', version: '1.2.3', digest: 'def' },
      outcome: 'calculated',
      value: { total: '11.00' },
      working: [
        {
          step: 'total',
          value: '11.00',
          unit: 'kr.',
          cite: { title: 'Library act', provision: '§ 2', source: 'act', url: 'https://example.org/act' },
        },
      ],
      // The fee of 2020 stands where the sum does; that of 2021 in the report.
      citations: [
        { title: 'Library act', provision: '§ 2', source: 'act', url: 'https://example.org/act' },
        { title: 'Library report', provision: 'p. 3', source: 'report' },
      ],
    });
  });

  it('is open where a fact or a reading is missing, and takes the reading it is given', () => {
    expect(feeAccount.calculate({})).toMatchObject({
      outcome: 'open',
      questions: [{ kind: 'fact', fact: 'loans', condition: 'calculation' }],
    });
    const facts = loans(['2020-05-01', true]);
    expect(feeAccount.calculate(facts)).toMatchObject({
      outcome: 'open',
      questions: [{ kind: 'reading', reading: 'reminders', options: ['yes', 'no'] }],
    });
    const chosen = feeAccount.calculate(facts, { readings: { reminders: 'no' } });
    expect(chosen).toMatchObject({ value: { total: '0.00' }, readings: [{ reading: 'reminders', option: 'no', by: 'caller' }] });
  });

  it('is not covered where no figure was read or known for an item’s day, unless the caller supplies it', () => {
    const facts = loans(['2022-05-01']);
    const cite = { title: 'Library report', provision: 'p. 3', source: 'report' };
    const gaps = [{ missing: 'fee', on: '2022-05-01', known: [{ from: '2020-01-01', to: '2021-12-31' }], cite }];
    expect(feeAccount.calculate(facts)).toMatchObject({ outcome: 'not-covered', gaps });
    expect(feeAccount.calculate(loans(['2021-05-01']), { knownOn: '2020-11-14' })).toMatchObject({
      outcome: 'not-covered',
      knownOn: '2020-11-14',
    });
    const supplied = { fee: [{ from: '2022-01-01', to: '2022-12-31', value: '7.00', cite: { title: 'Takstblad', provision: '1' } }] };
    expect(feeAccount.calculate(facts, { supplied })).toMatchObject({ value: { total: '7.00' }, supplied });
  });

  it('answers no day for which the rules were not checked', () => {
    const after = { loans: { covers: { from: '2020-01-01', to: '2030-12-31' }, items: [{ date: '2026-01-01', reminder: false }] } };
    expect(feeAccount.calculate(after)).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'law', on: '2026-01-01', known: [{ from: '2019-01-01', to: '2025-12-31' }], cite: { title: 'Library report' } }],
    });
  });

  it('cites no rule near a gap where none was known yet', () => {
    const known = { knownOn: '2019-11-30' };
    const gapOf = (date: string) => {
      const facts = { loans: { covers: { from: '2020-01-01', to: '2030-12-31' }, items: [{ date, reminder: false }] } };
      return feeAccount.calculate(facts, known);
    };
    expect(gapOf('2020-05-01')).toMatchObject({ gaps: [{ missing: 'fee', on: '2020-05-01', known: [] }] });
    for (const answer of [gapOf('2020-05-01'), gapOf('2026-01-01')])
      expect(answer.outcome === 'not-covered' && answer.gaps.map((gap) => 'cite' in gap)).toEqual([false]);
  });

  it('names the gaps of every reading, and is open while an answer can still avoid them', () => {
    const one = feeAccount.calculate(loans(['2022-05-01', true]));
    expect(one).toMatchObject({ outcome: 'open', questions: [{ reading: 'reminders' }] });
    const all = feeAccount.calculate(loans(['2022-05-01', true]), { readings: { reminders: 'yes' } });
    expect(all).toMatchObject({ outcome: 'not-covered', gaps: [{ on: '2022-05-01' }] });
  });

  it('refuses facts and options that cannot be read', () => {
    expect(() => feeAccount.calculate({ loan: [] } as never)).toThrow(InputError);
    expect(() => feeAccount.calculate({ name: 'nobody' })).toThrow('name: expected somebody');
    const options = { on: '2020-01-01', knownOn: '2020-13-01', readings: { reminder: 'yes' }, supplied: { fees: [] } };
    const problems = () => feeAccount.calculate({}, options as never);
    expect(problems).toThrow(InputError);
    expect(problems).toThrow(
      /on: not a known key; known are knownOn, readings, supplied\n {2}knownOn: .*\n {2}readings.reminder: .*\n {2}supplied.fees: /,
    );
    expect(() => feeAccount.calculate({}, null as never)).toThrow('expected options { knownOn, ... }');
  });

  it('describes what goes in and what comes out', () => {
    const { facts, calculated } = feeAccount.jsonSchemas();
    expect(facts).toMatchObject({ title: 'fee-account: facts', properties: { loans: {}, name: {} } });
    expect(calculated).toMatchObject({ title: 'fee-account: calculated' });
    const schema = z.fromJSONSchema(calculated as never);
    const answers = [feeAccount.calculate(loans(['2020-05-01'])), feeAccount.calculate({}), feeAccount.calculate(loans(['2022-05-01']))];
    for (const answer of answers) expect(schema.safeParse(answer).error).toBeUndefined();
    expect(schema.safeParse({ ...answers[0], calculation: 'other' }).success).toBe(false);
    expect(schema.safeParse({ ...answers[0], value: { total: 1 } }).success).toBe(false);
    expect(schema.safeParse({ ...answers[1], gaps: [] }).success).toBe(false);
    expect(schema.safeParse({ ...answers[2], gaps: [] }).success).toBe(false);
  });
});
