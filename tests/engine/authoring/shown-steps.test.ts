import { describe, expect, it } from 'vitest';
import { payment, right } from '../../../src/engine/authoring/awards.js';
import { amount, choice } from '../../../src/engine/authoring/kinds.js';
import { Exact } from '../../../src/engine/kroner.js';
import { defineScheme, facts, lending, ON, parameters, type Rules } from './lending.js';

type Award = Parameters<Parameters<Rules>[0]['award']>[2];
const awarding = (of: Award) => lending(({ award, under }) => [under('§ 1', [award('fee', [], of)])]);
const act = (provision: string) => ({ source: 'act', title: 'Library act', url: 'https://example.org/act', provision });

function stepsOf(scheme: ReturnType<typeof lending>, chosen: object = {}): string[] {
  const assessment = scheme.assess({}, { ...ON, readings: chosen });
  return assessment.outcome === 'fulfilled' ? assessment.award.working.map(({ step, value }) => `${step} ${value}`) : [assessment.outcome];
}

describe('what a rule shows', () => {
  it('is written out with its unit and where it stands: in the rule, or where it is told to', () => {
    const scheme = awarding((_, { row, show }) => {
      const fee = row('fee');
      show('amount', fee.value, 'kr.', fee);
      show('books', 3, 'books');
      show('exact', new Exact('0.5'), 'books', '§ 7');
      show('period', { from: '2020-01-01', to: '2020-01-31' }, 'period', [fee, '§ 3, stk. 2']);
      return { amount: show('total', '30.00', 'kr.', { title: 'Another act', provision: '§ 1' }) };
    });
    const assessment = scheme.assess({}, ON);
    expect(assessment.outcome === 'fulfilled' && assessment.award).toStrictEqual({
      amount: '30.00',
      working: [
        { step: 'amount', value: '10.00', unit: 'kr.', cite: act('§ 3') },
        { step: 'books', value: '3', unit: 'books', cite: act('§ 1') },
        { step: 'exact', value: '0.5', unit: 'books', cite: act('§ 7') },
        { step: 'period', value: '2020-01-01/2020-01-31', unit: 'period', cite: act('§ 3, stk. 2') },
        { step: 'total', value: '30.00', unit: 'kr.', cite: { title: 'Another act', provision: '§ 1' } },
      ],
    });
  });

  it('stands in the finding of a condition, whether it is met or fails', () => {
    const scheme = lending(({ award, condition, under }) => [
      under('§ 1', [
        condition('many', ['books'], ({ books }, { show }) => show('counted', books, 'books') > 3),
        award('fee', [], () => ({ amount: '1.00' })),
      ]),
    ]);
    for (const [books, status] of [
      [4, 'met'],
      [3, 'failed'],
    ] as const)
      expect(scheme.assess({ books }, ON).findings[0]).toMatchObject({ status, working: [{ step: 'counted', value: String(books) }] });
  });

  it('cites the rows that it read where nothing is due, whether it shows them or not', () => {
    const refused = (of: Award) => awarding(of).assess({}, ON);
    const shown = refused((_, { row, show }) => (show('fee', row('fee').value, 'kr.') === '10.00' ? null : { amount: '1.00' }));
    const read = refused((_, { row }) => (row('fee').value === '10.00' ? null : { amount: '1.00' }));
    const none = refused((_, { row }) => ({ amount: row('fee').value === '10.00' ? '0.00' : '1.00' }));
    for (const { outcome, citations } of [shown, read, none]) {
      expect(outcome).toBe('not-fulfilled');
      expect(citations.map(({ provision }) => provision)).toContain('§ 3');
    }
  });

  it('is told to be worked out where it is the figure of a row of which the official one was not found', () => {
    const computed = parameters.fee.map((row) => ({ ...row, computed: true as const }));
    const scheme = defineScheme({
      ...{ id: 'lending', title: { da: '', en: '' }, source: 'act', facts, awards: payment({ amount: amount() }) },
      parameters: { ...parameters, fee: computed },
      rules: ({ award, under }) => [
        under('§ 1', [
          award('fee', [], (_, { row, show }) => {
            const [fee, days] = [row('fee'), row('days')];
            show('half', '5.00', 'kr.', fee);
            show('days', days.value, 'days', days);
            show('said', fee.value, 'kr.', '§ 3');
            show('plain', fee.value, 'kr.');
            return { amount: show('fee', fee.value, 'kr.', fee) };
          }),
        ]),
      ],
    });
    const assessment = scheme.assess({}, ON);
    const steps = assessment.outcome === 'fulfilled' ? assessment.award.working : [];
    expect(steps.map((step) => [step.step, step.computed])).toEqual([
      ['half', undefined],
      ['days', undefined],
      ['said', undefined],
      ['plain', undefined],
      ['fee', true],
    ]);
    expect(steps.filter((step) => 'computed' in step)).toHaveLength(1);
  });

  it('is that of the case, though another before it showed nearly the same', () => {
    const shows = [
      [['a', 1, 'books']],
      [
        ['a', 1, 'books'],
        ['b', 1, 'books'],
      ],
      [['b', 1, 'books']],
      [['a', 2, 'books']],
      [['a', 1, 'days']],
      [['a', 1, 'books', '§ 2']],
      [
        ['a', 1, 'books'],
        ['b', 2, 'books'],
      ],
      [['a', { from: '2020-01-01', to: '2020-01-31' }, 'period']],
    ] as const;
    const scheme = lending(({ award, under }) => [
      under('§ 1', [
        award('fee', ['books'], ({ books }, { show }) => {
          for (const [step, value, unit, where] of shows[books] ?? []) show(step, value, unit, where);
          return { amount: '1.00' };
        }),
      ]),
    ]);
    const shown = (books: number) => {
      const assessment = scheme.assess({ books }, ON);
      return assessment.outcome === 'fulfilled' ? assessment.award.working : [];
    };
    const all = shows.map((_, place) => place);
    for (const place of [...all, ...all.reverse(), ...all]) {
      const expected = (shows[place] ?? []).map(([step, value, unit, where]) => ({
        ...{ step, unit, cite: act(where ?? '§ 1') },
        value: typeof value === 'object' ? `${value.from}/${value.to}` : String(value),
      }));
      expect(shown(place)).toEqual(expected);
    }
  });

  it('under a bare provision needs an act', () => {
    const bare = defineScheme({
      id: 'bare',
      title: { da: '', en: '' },
      parameters,
      facts,
      awards: right({ of: choice(['a']) }),
      rules: ({ under }) => [under('§ 1', [])],
    });
    expect(() => bare.assess({}, ON)).toThrow('"§ 1" is a provision of no act: say the scheme\'s source');
  });
});

describe('what one way shows', () => {
  it('does not stand in another', () => {
    const scheme = awarding((_, { ask, show }) => ({
      amount: ask('first', { yes: () => show('by-yes', '1.00', 'kr.'), no: () => show('by-no', '2.00', 'kr.') }),
    }));
    expect(stepsOf(scheme, { first: 'yes' })).toEqual(['by-yes 1.00']);
    expect(stepsOf(scheme, { first: 'no' })).toEqual(['by-no 2.00']);
  });

  it('is that of the way that is chosen, where both come to the same', () => {
    const scheme = awarding((_, { ask, show }) => ({
      amount: ask('first', { yes: () => show('by-yes', '1.00', 'kr.'), no: () => show('by-no', '1.00', 'kr.') }),
    }));
    expect(stepsOf(scheme)).toEqual(['by-yes 1.00']);
    expect(stepsOf(scheme, { first: 'no' })).toEqual(['by-no 1.00']);
    expect(scheme.assess({}, { ...ON, readings: { first: 'no' } }).readings).toEqual([]);
    const onlyOther = awarding((_, { ask, show }) => ({
      amount: ask('first', { yes: () => '1.00', no: () => show('by-no', '1.00', 'kr.') }),
    }));
    expect([stepsOf(onlyOther), stepsOf(onlyOther, { first: 'no' })]).toEqual([[], ['by-no 1.00']]);
  });

  it('is not rested on in another: the rows that it read', () => {
    const scheme = awarding((_, { ask, row }) => ({
      amount: ask('first', { yes: () => row('fee').value, no: () => `${row('books').value}.00` }),
    }));
    const provisions = (first: 'yes' | 'no') =>
      scheme.assess({}, { ...ON, readings: { first } }).citations.map(({ provision }) => provision);
    expect([provisions('yes'), provisions('no')]).toEqual([
      ['§ 1', '§ 3'],
      ['§ 1', '§ 2'],
    ]);
  });

  it('is left behind where the way ends in a gap', () => {
    const scheme = awarding((_, { ask, gap, show }) => {
      const amount = ask('first', { yes: () => (show('on-the-way', 1, 'books') > 0 ? gap('books') : '3.00'), no: () => '2.00' });
      return { amount: show('end', amount, 'kr.') };
    });
    expect(stepsOf(scheme, { first: 'no' })).toEqual(['end 2.00']);
  });
});
