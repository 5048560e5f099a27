import { describe, expect, it } from 'vitest';
import { whole } from '../../rules/define.js';
import { cite, small, twoReadings } from './small-scheme.js';
import { defineToy } from './toy-scheme.js';

/** A grant of 10 kr., from 1 July 2020 by an act of 1 June 20 kr., that counts how often its law was read. */
function counted() {
  const count = { reads: 0 };
  const rows = [
    { from: '2020-01-01', adopted: '2019-12-01', value: '10.00', cite, verified: 'statute' as const },
    { from: '2020-07-01', adopted: '2020-06-01', value: '20.00', cite, verified: 'statute' as const },
  ];
  const scheme = defineToy({
    ...small,
    parameters: { ...small.parameters, amount: rows },
    facts: { books: whole('books') },
    readings: twoReadings,
    law: ({ row }) => {
      count.reads += 1;
      return row('amount');
    },
    rules: ({ award, under }, law) => [under(law, [award('grant', [], () => ({ amount: law.value }))])],
  });
  const amount = (on: string, knownOn?: string) => {
    const assessment = scheme.assess({}, { on, ...(knownOn !== undefined && { knownOn }) });
    return assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;
  };
  return { count, scheme, amount };
}

describe('a law', () => {
  it('is read once for all days between which nothing changes', () => {
    const { count, amount } = counted();
    expect(['2020-01-01', '2020-06-30', '2020-03-01'].map((on) => amount(on))).toEqual(['10.00', '10.00', '10.00']);
    expect(count.reads).toBe(1);
    expect(['2020-07-01', '2020-06-30', '2020-12-31'].map((on) => amount(on))).toEqual(['20.00', '10.00', '20.00']);
    expect(count.reads).toBe(2);
  });

  it('is read once for all days of knowledge between which nothing was enacted, and never lent to the newest', () => {
    const { count, amount } = counted();
    expect(['2020-05-31', '2020-01-01', '2019-12-01'].map((knownOn) => amount('2020-08-01', knownOn))).toEqual(['10.00', '10.00', '10.00']);
    expect(count.reads).toBe(1);
    expect([amount('2020-08-01'), amount('2020-08-01', '2020-06-01'), amount('2020-08-01', '2020-05-01')]).toEqual([
      '20.00',
      '20.00',
      '10.00',
    ]);
    expect(count.reads).toBe(3);
  });

  it('under the options of the call before is the very same', () => {
    const { scheme } = counted();
    const first = () => scheme.under({ on: '2020-06-01' }).assessChecked;
    expect(first()).toBe(first());
    const chosen = () => scheme.under({ on: '2020-06-01', readings: { first: 'yes', second: 'no' } }).assessChecked;
    expect(chosen()).toBe(chosen());
    expect(chosen()).not.toBe(first());
    const [yes, no] = (['yes', 'no'] as const).map(
      (option) => scheme.under({ on: '2020-06-01', readings: { first: option } }).assessChecked,
    );
    expect(yes).not.toBe(no);
  });

  it('is compiled from what nobody can change after', () => {
    const covered = { from: '2020-01-01', to: '2020-12-31' };
    const one = { da: 'Ja', en: 'Yes', cite };
    const readings = { only: { question: { da: 'Er det?', en: 'Is it?' }, options: { one } } };
    const scheme = defineToy({
      ...small,
      parameters: { covered, notModelled: [] },
      readings,
      facts: { books: whole('books') },
      rules: ({ award, under }) => [under(cite, [award('grant', [], () => ({ amount: '1.00' }))])],
    });
    expect([covered, readings, one].some(Object.isFrozen)).toBe(false);
    scheme.under({ on: '2020-06-01' });
    expect([covered, readings, one].every(Object.isFrozen)).toBe(true);
  });

  it('is cited by one list, where no working adds to it', () => {
    const { scheme } = counted();
    expect(scheme.assess({}, { on: '2020-06-01' }).citations).toBe(scheme.assess({}, { on: '2020-06-02' }).citations);
  });
});

describe('a scheme without guidelines', () => {
  it('names none, and has none for a law that looks for it', () => {
    const { scheme } = counted();
    const assessment = scheme.assess({}, { on: '2020-06-01' });
    expect(assessment.outcome).toBe('fulfilled');
    expect(assessment).not.toHaveProperty('guideline');
    const looking = defineToy({
      ...small,
      facts: { books: whole('books') },
      law: (reader) => reader.guideline,
      rules: ({ award, under }) => [under(cite, [award('grant', [], () => ({ amount: '1.00' }))])],
    });
    expect(looking.assess({}, { on: '2020-06-01' })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'guideline', on: '2020-06-01', known: [] }],
    });
  });
});
