import { describe, expect, it } from 'vitest';
import { Exit } from '../../../src/engine/authoring/exit.js';
import { amount } from '../../../src/engine/authoring/kinds.js';
import { defineCalculation, facts, found, lending, ON, parameters, readings } from './lending.js';

const scheme = lending(({ award, condition, moreThan, row, under }) => [
  under('§ 1', [
    moreThan('many', 'books', 'books'),
    condition('known', [], (_, { judge, need }) => need('fine') || judge('ready', { most: '5.00' }), { mayAsk: ['fine', 'ready'] }),
  ]),
  under(row('fee'), [
    award('fee', ['km'], ({ km }, { ask, gap, row, show }) => {
      if (km > 100) gap('far', [{ from: '2020-01-01' }]);
      const count = ask('first', { yes: () => show('counted', 1, 'books', row('fee')), no: () => 2 });
      return { amount: `${count}.00` };
    }),
  ]),
]);

const calculation = defineCalculation({
  id: 'owed',
  title: { da: 'Skyldigt', en: 'Owed' },
  source: 'act',
  parameters,
  readings,
  facts,
  needs: ['books', 'joined'],
  value: { total: amount() },
  suppliable: ['fee'],
  of: ({ joined, km = 0 }, { ask, gap, row, show }) => {
    if (km > 100) gap('far', [{ from: '2020-01-01' }], joined);
    return { total: show('fee', ask('first', { yes: () => row('fee', joined).value, no: () => '2.00' }), 'kr.', row('books', joined)) };
  },
});

const CASES: readonly object[] = [
  { books: 4, fine: true, km: 1 },
  { books: 3, fine: true, km: 1 },
  { books: 4, km: 1 },
  { books: 4, fine: false, km: 1, ready: found(true) },
  { books: 4, fine: true, km: 101, joined: '2020-06-15' },
  { books: 4, fine: true, joined: '2021-06-15' },
  { books: 4, joined: '2020-06-15', loans: { covers: { from: '2020-01-01', to: '2020-12-31' }, items: [{ date: '2020-01-01' }] } },
  {},
];

/** Does to a value and all in it whatever can be done. */
function ruin(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) ruin(inner);
  if (Array.isArray(value)) Reflect.set(value, value.length, 'ruined');
  for (const key of Object.keys(value)) Reflect.set(value, key, 'ruined');
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
  Reflect.set(value, 'ruined', true);
}

describe('whatever a host does to an answer', () => {
  it.for(CASES.map((given) => JSON.stringify(given)))('changes no other: %s', (given) => {
    for (const options of [{}, { first: 'yes' }, { first: 'no' }] as const)
      for (const on of ['2020-06-15', '2021-06-15', '2024-06-15', '2018-01-01']) {
        const law = scheme.under({ on, readings: options });
        const sums = calculation.under({ readings: options });
        const answers = () => {
          const input = () => JSON.parse(given) as object;
          return [
            law.assess(input()),
            law.possible(input()),
            scheme.underEveryReading(input(), { on }),
            sums.calculate(input()),
            calculation.underEveryReading(input()),
          ];
        };
        const before = JSON.stringify(answers());
        ruin(answers());
        expect(JSON.stringify(answers())).toBe(before);
      }
  });

  it('changes neither what was declared nor the rules it was made with', () => {
    const before = JSON.stringify([scheme.readings, scheme.title, scheme.covered, calculation.readings, calculation.title]);
    for (const shared of [scheme.readings, scheme.title, scheme.covered, calculation.readings, calculation.title]) ruin(shared);
    expect(JSON.stringify([scheme.readings, scheme.title, scheme.covered, calculation.readings, calculation.title])).toBe(before);
  });
});

describe('what leaves a rule', () => {
  it('is a marker, and makes no error: an open case costs no stack', () => {
    expect(new Exit({ pending: 'fact', fact: 'books' })).not.toBeInstanceOf(Error);
    const { prepareStackTrace, stackTraceLimit } = Error;
    let made = 0;
    Error.stackTraceLimit = 1;
    Error.prepareStackTrace = () => {
      made += 1;
      return '';
    };
    try {
      const law = scheme.under(ON);
      for (const given of CASES) expect(law.assess(given as never).outcome).toBeTypeOf('string');
      expect(`${made} ${new Error('one').stack}`).toBe('0 ');
      expect(made).toBe(1);
    } finally {
      Object.assign(Error, { prepareStackTrace, stackTraceLimit });
    }
  });
});
