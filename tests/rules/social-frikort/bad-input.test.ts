import { describe, expect, it } from 'vitest';
import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import type { Options } from '../../../src/engine/options.js';
import { InputError } from '../../../src/engine/problem.js';
import { account, meeting, payment } from './meeting-facts.js';

const ON = '2024-05-01';
const OF_2025 = { from: '2025-01-01', to: '2025-12-31' };
const YEAR = { from: '2024-01-01', to: '2024-12-31' };

/** Where an input is refused, and why: the paths and codes of all problems, in their order. */
function refused(act: () => unknown): string[] {
  return problemsOf(act).map(({ path, code }) => `${code} ${path}`);
}

function problemsOf(act: () => unknown): InputError['problems'] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('not refused');
}

const assess =
  (more: object, options: object = {}) =>
  () =>
    socialFrikort.assess({ ...meeting(ON), ...more }, { on: ON, ...options } as Options<typeof socialFrikort.readings>);
const keep =
  (facts: object, options: object = {}) =>
  () =>
    socialFrikortAccount.calculate(facts, options);
const list = (...items: object[]) => ({ covers: { from: '2014-05-01', to: '2024-04-30' }, items });

describe('a day that comes too late', () => {
  it.each([
    [{ visitedOn: '2024-05-02' }, 'visitedOn', 'a day not after the day judged, 2024-05-01'],
    [{ visitedOn: undefined, appliedOn: '2024-05-02' }, 'appliedOn', 'a day not after the day judged, 2024-05-01'],
    [{ visitedOn: '2024-04-01', appliedOn: '2024-04-02' }, 'appliedOn', 'a day not after the visitation, 2024-04-01'],
    [{ bornOn: '2024-05-02' }, 'bornOn', 'a day not after the day judged, 2024-05-01'],
    [{ cardSince: '2024-05-02' }, 'cardSince', 'a day not after the day judged, 2024-05-01'],
  ])('%o', (more, path, expected) => {
    expect(problemsOf(assess(more)).map((problem) => [problem.path, problem.expected])).toEqual([[path, expected]]);
  });
});

describe('facts of a card that cannot be: every problem at once', () => {
  const table: [string, object, string[]][] = [
    [
      'stays that overlap, or end before they begin',
      {
        stays: list(
          { from: '2014-05-01', to: '2015-05-01', where: 'denmark' },
          { from: '2015-05-01', to: '2016-05-01', where: 'greenland' },
          { from: '2018-01-02', to: '2018-01-01', where: 'eea' },
        ),
      },
      ['contradiction stays.items[2]', 'contradiction stays.items[1]'],
    ],
    [
      'education that ends before it begins',
      { education: list({ from: '2020-01-02', to: '2020-01-01', suEligible: true }) },
      ['contradiction education.items[0]'],
    ],
    [
      'stays, education and income on no day that their list covers',
      {
        stays: list(
          { from: '2014-01-01', to: '2014-04-30', where: 'denmark' },
          { from: '2014-05-01', to: '2024-04-30', where: 'denmark' },
          { from: '2024-05-01', to: '2024-05-02', where: 'eea' },
        ),
        education: list({ from: '2014-04-30', to: '2014-04-30', suEligible: false }),
        income: list(
          { date: '2014-04-30', amount: '1.00' },
          { date: '2024-04-30', amount: '1.00' },
          { date: '2024-05-01', amount: '1.00' },
        ),
      },
      [
        'contradiction stays.items[0]',
        'contradiction stays.items[2]',
        'contradiction education.items[0]',
        'contradiction income.items[0]',
        'contradiction income.items[2]',
      ],
    ],
    ['a card after the day judged', { cardSince: '2024-05-02' }, ['contradiction cardSince']],
    ['a card before the act', { cardSince: '2018-12-31' }, ['contradiction cardSince']],
    [
      'a card, an education and a stay at once',
      {
        cardSince: '2018-12-31',
        education: list({ from: '2020-01-02', to: '2020-01-01', suEligible: true }),
        stays: list({ from: '2020-01-02', to: '2020-01-01', where: 'denmark' }),
      },
      ['contradiction cardSince', 'contradiction education.items[0]', 'contradiction stays.items[0]'],
    ],
    [
      'amounts that are too fine or no text',
      { income: list({ date: '2024-01-01', amount: '-1.00' }, { date: '2024-01-01', amount: '1.001' }, { date: '2024-01-01', amount: 1 }) },
      ['unexpected income.items[1].amount', 'unexpected income.items[2].amount'],
    ],
    [
      'corrections of more than was paid that month',
      {
        income: list(
          { date: '2024-01-01', amount: '1.00' },
          { date: '2024-01-01', amount: '-1.01' },
          { date: '2024-02-01', amount: '5.00' },
        ),
      },
      ['contradiction income.items[0].amount'],
    ],
    [
      'a correction that is dated in a later month than what it corrects',
      { income: list({ date: '2023-06-30', amount: '12000.00' }, { date: '2023-07-31', amount: '-1000.00' }) },
      ['contradiction income.items[1].amount'],
    ],
    [
      'an application after the visitation, and a birth, a visitation and an application after the day judged',
      { appliedOn: '2024-04-02', visitedOn: '2024-04-01', bornOn: '2025-01-01' },
      ['contradiction appliedOn', 'contradiction bornOn'],
    ],
    [
      'a day that is none, a place outside the list, a benefit of another name, a card that is neither',
      { cardSince: 'none', receives: 'su', stays: list({ from: '2023-02-29', to: '2023-03-01', where: 'sweden' }) },
      ['unexpected cardSince', 'unexpected stays.items[0].from', 'unexpected stays.items[0].where', 'unexpected receives'],
    ],
    [
      'a judgement without a ground',
      { supportConditions: { value: true, by: 'x', because: ' ' } },
      ['unexpected supportConditions.because'],
    ],
    ['keys that are not known', { stay: 1, card: 1 }, ['unknown-key stay', 'unknown-key card']],
  ];

  it.each(table)('%s', (_, more, wanted) => {
    expect(refused(assess(more)).sort()).toEqual([...wanted].sort());
  });

  it('says what is nearest, and what was received', () => {
    expect(problemsOf(assess({ recieves: 'none', grandfathering: true }))).toMatchObject([{ nearest: 'receives' }, {}]);
    expect(problemsOf(assess({ cardSince: '2024-05-02' }))).toEqual([
      { path: 'cardSince', code: 'contradiction', expected: 'a day not after the day judged, 2024-05-01', received: '2024-05-02' },
    ]);
    expect(problemsOf(assess({ cardSince: '2018-12-31' }))).toEqual([
      { path: 'cardSince', code: 'contradiction', expected: 'a day from 2019-01-01, when the act came into force', received: '2018-12-31' },
    ]);
  });

  it('a card on the day judged, and on the first day of the act, are none', () => {
    expect(assess({ cardSince: ON })().outcome).toBe('fulfilled');
    expect(assess({ cardSince: '2019-01-01' })().outcome).toBe('fulfilled');
  });

  it('a stay and a spell of education may reach beyond the days of their list, and touch them on one day', () => {
    const stays = list({ from: '1980-01-01', to: '2024-06-01', where: 'denmark' });
    const education = list(
      { from: '2010-09-01', to: '2014-05-01', suEligible: true },
      { from: '2024-04-30', to: '2024-06-30', suEligible: true },
    );
    expect(assess({ stays })().outcome).toBe('fulfilled');
    expect(assess({ education })().outcome).toBe('not-fulfilled');
  });

  it('spells of education may overlap, and income may be paid twice a day', () => {
    const spell = { from: '2016-01-01', to: '2016-06-30', suEligible: true };
    const paid = { date: '2024-01-31', amount: '5160.00' };
    expect(assess({ education: list(spell, spell), income: list(paid, paid) })().outcome).toBe('fulfilled');
  });
});

describe('facts of an account that cannot be: every problem at once', () => {
  const shop = { work: 'ordinary', employer: { kind: 'business', id: '1234567' } };
  const table: [string, object, string[]][] = [
    ['a card before the act', account({ from: '2018-12-31', to: '2019-12-31' }, []), ['contradiction cardSince']],
    [
      'deactivated before any card could be',
      account(YEAR, [], { cardSince: '2021-01-01', deactivatedOn: '2022-12-31' }),
      ['contradiction deactivatedOn'],
    ],
    ['deactivated before the card', account(YEAR, [], { deactivatedOn: '2023-12-31' }), ['contradiction deactivatedOn']],
    ['asked for a day before the card', account(YEAR, [], { asOf: '2023-12-31' }), ['contradiction asOf']],
    ['a list that ends before the card', account(YEAR, [], { cardSince: '2025-01-01' }), ['contradiction earnings.covers.to']],
    [
      'a CVR number of seven digits',
      account(OF_2025, [{ ...payment('2025-05-31', '1.00'), ...shop } as never]),
      ['unexpected earnings.items[0].employer.id'],
    ],
    [
      'a CVR number with a digit too many, and one among other signs',
      account(OF_2025, [
        payment('2025-05-31', '1.00', { employer: { kind: 'business', id: '123456789' } }),
        payment('2025-05-31', '1.00', { employer: { kind: 'business', id: 'x12345678' } }),
        payment('2025-05-31', '1.00', { employer: { kind: 'business', id: '12345678x' } }),
      ]),
      [0, 1, 2].map((index) => `unexpected earnings.items[${index}].employer.id`),
    ],
    [
      'the same payment three times, one of them with a reference',
      account(YEAR, [
        payment('2024-05-31', '1.00'),
        payment('2024-05-31', '1.0', { holidayPay: '0.00' }),
        payment('2024-05-31', '1.00', { reference: 'B' }),
        payment('2024-05-31', '1', { employerPension: '0' }),
      ]),
      ['contradiction earnings.items[1]', 'contradiction earnings.items[3]'],
    ],
    [
      'days outside the list',
      account(YEAR, [
        payment('2023-12-31', '1.00'),
        payment('2024-01-01', '1.00'),
        payment('2024-12-31', '1.00'),
        payment('2025-01-01', '1.00'),
      ]),
      ['contradiction earnings.items[0]', 'contradiction earnings.items[3]'],
    ],
    [
      'corrections of holiday pay and of a pension that were not paid: what a payment does not tell is not part of it',
      account(YEAR, [
        payment('2024-05-31', '100.00', { employerPension: '5.00' }),
        payment('2024-05-31', '0.00', { holidayPay: '-12.50', employerPension: '-5.00' }),
      ]),
      ['contradiction earnings.items[0].holidayPay'],
    ],
    [
      'everything at once',
      account(YEAR, [{ ...payment('2025-01-01', '1.00'), ...shop } as never, { ...payment('2025-01-01', '1.00'), ...shop } as never], {
        cardSince: '2018-06-08',
        deactivatedOn: '2018-06-07',
        asOf: '2018-06-07',
      }),
      [
        'contradiction cardSince',
        'contradiction deactivatedOn',
        'contradiction asOf',
        'unexpected earnings.items[0].employer.id',
        'unexpected earnings.items[1].employer.id',
        'contradiction earnings.items[1]',
        'contradiction earnings.items[0]',
        'contradiction earnings.items[1]',
      ],
    ],
    [
      'amounts that are negative or too fine, work and employers of another kind, texts that are empty',
      account(YEAR, [
        { ...payment('2024-05-31', '--1.00'), holidayPay: '0.125', employerPension: 'x', work: 'skattefrit' } as never,
        { ...payment('2024-05-31', '1.00'), employer: { kind: 'shop', id: ' ' }, reference: '' } as never,
      ]),
      [
        'unexpected earnings.items[0].amount',
        'unexpected earnings.items[0].holidayPay',
        'unexpected earnings.items[0].employerPension',
        'unexpected earnings.items[0].work',
        'unexpected earnings.items[1].employer.kind',
        'unexpected earnings.items[1].employer.id',
        'unexpected earnings.items[1].reference',
      ],
    ],
    ['keys that are not known', { ...account(YEAR, []), cardsince: '2024-01-01' }, ['unknown-key cardsince']],
  ];

  it.each(table)('%s', (_, facts, wanted) => {
    expect(refused(keep(facts)).sort()).toEqual([...wanted].sort());
  });

  it.each([
    ['another day', { date: '2024-05-30' }],
    ['another amount', { amount: '1.01' }],
    ['holiday pay', { holidayPay: '0.01' }],
    ['a pension', { employerPension: '0.01' }],
    ['other work', { work: 'freelance' }],
    ['another employer', { employer: { kind: 'business', id: '87654321' } }],
    ['another kind of employer', { employer: { kind: 'public-authority', id: '12345678' } }],
    ['a reference', { reference: '2' }],
  ] as const)('%s makes another payment', (_, more) => {
    const answer = keep(account(YEAR, [payment('2024-05-31', '1.00'), payment('2024-05-31', '1.00', more)]))();
    expect(answer.outcome).toBe('calculated');
  });

  it('says what was expected and what was received', () => {
    const twice = account(YEAR, [
      payment('2024-05-31', '1.00'),
      payment('2024-05-31', '1.00'),
      payment('2025-01-01', '1.00', { employer: { kind: 'business', id: 'Bager' } }),
    ]);
    expect(problemsOf(keep({ ...twice, deactivatedOn: '2023-12-31' }))).toEqual([
      {
        path: 'earnings.items[2]',
        code: 'contradiction',
        expected: 'a day that the list covers, 2024-01-01 to 2024-12-31',
        received: '2025-01-01',
      },
      {
        path: 'deactivatedOn',
        code: 'contradiction',
        expected: 'a day from 2024-01-01, the first day of the card',
        received: '2023-12-31',
      },
      {
        path: 'earnings.items[2].employer.id',
        code: 'unexpected',
        expected: 'the CVR number of a business, eight digits',
        received: 'Bager',
      },
      {
        path: 'earnings.items[1]',
        code: 'contradiction',
        expected: 'a payment unlike earnings.items[0], or a reference of its own',
        received: 'the same day, employer and amounts',
      },
    ]);
    const thrice = account(
      YEAR,
      [0, 1, 2].map(() => payment('2024-05-31', '1.00')),
    );
    const unlike = 'a payment unlike earnings.items[0], or a reference of its own';
    expect(problemsOf(keep(thrice))).toMatchObject([{ expected: unlike }, { expected: unlike }]);
    expect(problemsOf(keep(account({ from: '2018-12-31', to: '2018-12-31' }, [])))).toMatchObject([
      { path: 'cardSince', expected: 'a day from 2019-01-01, the first day of the act' },
    ]);
    expect(problemsOf(keep(account(YEAR, [], { cardSince: '2021-01-01', deactivatedOn: '2022-12-31' })))).toMatchObject([
      { path: 'deactivatedOn', expected: 'a day from 2023-01-01, when a card could first be deactivated' },
    ]);
    expect(problemsOf(keep(account(YEAR, [], { asOf: '2023-12-31' })))).toMatchObject([
      { expected: 'a day from 2024-01-01, the first day of the card' },
    ]);
    expect(problemsOf(keep(account(YEAR, [], { cardSince: '2025-01-01' })))).toMatchObject([
      { expected: 'a day from 2025-01-01, the first day of the card' },
    ]);
  });

  it('a day on the edge is none: deactivated, asked for and paid on the first day of the card', () => {
    const day = { from: '2024-01-01', to: '2024-01-01' };
    expect(keep(account(day, [payment('2024-01-01', '1.00')], { deactivatedOn: day.from, asOf: day.from }))().outcome).toBe('calculated');
  });

  it('what is unknown contradicts nothing', () => {
    const earnings = { covers: YEAR, items: [] };
    expect(keep({ deactivatedOn: '2023-01-01', asOf: '2018-01-01', earnings })().outcome).toBe('open');
    expect(keep({ cardSince: '2024-01-01', asOf: '2024-01-01' })().outcome).toBe('open');
    expect(keep({ cardSince: '2024-01-01' })().outcome).toBe('open');
  });
});

describe('options that cannot be read: every problem at once', () => {
  const cite = { title: 'Egen oplysning', provision: 'satser' };
  const row = (from: string, to: string, value = '1.00') => ({ from, to, value, cite });
  const table: [string, object, string[]][] = [
    ['a supplied cap inside the law', { supplied: { cap: [row('2025-01-01', '2025-12-31')] } }, ['contradiction supplied.cap[0]']],
    [
      'supplied limits that overlap',
      { supplied: { limit: [row('2026-01-01', '2026-12-31'), row('2026-01-01', '2026-12-31')] } },
      ['contradiction supplied.limit[1]'],
    ],
    ['a supplied row that ends before it begins', { supplied: { cap: [row('2026-12-31', '2026-01-01')] } }, ['unexpected supplied.cap[0]']],
    [
      'a table that cannot be supplied',
      { supplied: { halfYearCap: [row('2026-01-01', '2026-12-31')] } },
      ['unknown-key supplied.halfYearCap'],
    ],
    [
      'a supplied amount without a citation',
      { supplied: { cap: [{ ...row('2026-01-01', '2026-12-31'), cite: {} }] } },
      ['unexpected supplied.cap[0].cite.title', 'unexpected supplied.cap[0].cite.provision'],
    ],
    [
      'a reading and an option that do not exist',
      { readings: { 'first-days': 'x', 'latest-year': 'months' } },
      ['unknown-key readings.first-days', 'unexpected readings.latest-year'],
    ],
    ['a day of knowledge that is none', { knownOn: '2023-02-29' }, ['unexpected knownOn']],
  ];

  it.each(table)('of a card: %s', (_, options, wanted) => {
    expect(refused(assess({}, options)).sort()).toEqual([...wanted].sort());
  });

  it('of an account: the limit is no table of it, nor the day judged an option', () => {
    const options = { on: ON, supplied: { limit: [row('2026-01-01', '2026-12-31')] }, readings: { 'latest-year': 'twelve-months' } };
    expect(refused(keep(account(YEAR, []), options))).toEqual([
      'unknown-key on',
      'unknown-key readings.latest-year',
      'unknown-key supplied.limit',
    ]);
  });
});
