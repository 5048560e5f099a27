import { describe, expect, it } from 'vitest';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { decidedInTime, dueOnceDecided } from '../../../src/audit/payments/decided-first.js';
import type { Verdict } from '../../../src/audit/payments/verdict.js';
import { IDLE } from '../../rules/work-requirement-225/person.js';

const JUNE = { from: '2022-06-01', to: '2022-06-30' };
const line = (amount: string, decidedOn: string) => ({ amount, decidedOn });

describe('what was decided before a month began', () => {
  it.each([
    ['all of it', [line('1069.00', '2022-05-20')], undefined],
    ['all of it, on the first day', [line('1069.00', '2022-06-01')], undefined],
    ['nothing, on the day after', [line('1069.00', '2022-06-02')], '0.00'],
    ['a part', [line('600.00', '2022-05-20'), line('469.00', '2022-06-02')], '600.00'],
    ['all of it, though a part was taken back later', [line('1069.00', '2022-05-20'), line('-69.00', '2022-08-20')], undefined],
    ['nothing that is left', [line('1069.00', '2022-05-20'), line('-1069.00', '2022-07-01'), line('1069.00', '2022-08-20')], '0.00'],
    ['nothing of what was withheld too late and taken back', [line('1069.00', '2022-08-20'), line('-1069.00', '2022-09-01')], '0.00'],
  ])('%s', (_, lines, inTime) => {
    expect(decidedInTime(lines, JUNE.from)).toBe(inTime);
  });
});

describe('what was due of it', () => {
  const cite = { title: 'An act', provision: '§ 1' };
  const found = (verdict: Verdict['verdict'], due?: string): Verdict => ({ verdict, ...(due && { due }), causes: [], readings: [] });
  const judged = (of: Verdict, amount: string, inTime?: string) => {
    const { verdict, difference, due, causes } = dueOnceDecided(of, { amount, inTime }, cite);
    return [verdict, difference, due, causes.map(({ condition }) => condition).join()];
  };

  it.each([
    [
      'as found, where all was decided in time',
      found('compliant', '1069.00'),
      '1069.00',
      undefined,
      ['compliant', undefined, '1069.00', ''],
    ],
    [
      'nothing, where none was',
      found('compliant', '1069.00'),
      '1069.00',
      '0.00',
      ['should-have-been-paid', '-1069.00', '0.00', 'decided-first'],
    ],
    ['the part that was', found('compliant', '1069.00'), '1069.00', '600.00', ['underpaid', '-469.00', '600.00', 'decided-first']],
    ['no more than the facts give', found('underpaid', '500.00'), '1069.00', '600.00', ['underpaid', undefined, '500.00', '']],
    [
      'nothing, though the facts are not known',
      found('open'),
      '1069.00',
      '0.00',
      ['should-have-been-paid', '-1069.00', '0.00', 'decided-first'],
    ],
    ['not settled, where a part may be', found('open'), '1069.00', '600.00', ['open', undefined, undefined, '']],
    ['nothing, and nothing was withheld', found('overpaid', '1069.00'), '0.00', '0.00', ['compliant', '0.00', '0.00', '']],
    [
      'nothing, and it is wrong twice',
      found('should-have-been-paid', '0.00'),
      '9.00',
      '0.00',
      ['should-have-been-paid', '-9.00', '0.00', 'decided-first'],
    ],
  ] as const)('%s', (_, of, amount, inTime, expected) => {
    expect(judged(of, amount, inTime)).toEqual(expected);
  });
});

// Bornholm 2022: 1,069 kr.; 600 of them decided in May, 469 in August.
it('the lines of a month share it: what was decided too late is too little for the citizen', () => {
  const of = { citizen: 'C', status: 'reduced', period: JUNE, on: '2022-05-15', facts: IDLE } as const;
  const lines = [
    { ...of, id: 1, amount: '600.00', decidedOn: '2022-05-20' },
    { ...of, id: 2, amount: '469.00', decidedOn: '2022-08-20' },
  ];
  const { audited, months } = auditPayments(workRequirement225, lines);
  expect(audited.map(({ now }) => [now.verdict, now.difference])).toEqual([
    ['compliant', '0.00'],
    ['underpaid', '-469.00'],
  ]);
  expect(months.map(({ now }) => now)).toEqual([{ verdict: 'underpaid', difference: '-469.00', due: '600.00' }]);
});
