import { expect, it } from 'vitest';
import { reasonLines } from '../../../src/audit/expectations/reason-lines.js';

const cite = { title: 'Lov nr. 1', provision: '§ 2' };
const finding = { condition: 'hours', status: 'failed', cite } as const;

it.each([
  ['met', 'hours is met'],
  ['failed', 'hours is not met'],
  ['unknown', 'hours lacks a fact'],
  ['judgement', 'hours waits for a judgement'],
  ['reading', 'hours waits for a reading'],
  ['not-covered', 'hours is not covered'],
  ['not-needed', 'hours is not needed'],
] as const)('a finding that is %s is told: %s', (status, line) => {
  expect(reasonLines({ findings: [{ ...finding, status }] })).toEqual([line, '  § 2; Lov nr. 1']);
});

it('figures, facts and steps stand with their finding', () => {
  const working = [
    { step: 'window', value: '2020-01-01/2020-12-31', unit: 'period', cite },
    { step: 'counted', value: '230', unit: 'hours', cite },
  ];
  expect(
    reasonLines({
      findings: [{ ...finding, figures: { required: '225', most: '300', higherAtLeast: '400' }, uses: ['hours', 'pauses'], working }],
    }),
  ).toEqual([
    'hours is not met (required 225, at most 300, higher at least 400); it looks at hours, pauses',
    '  § 2; Lov nr. 1',
    '  window: 2020-01-01/2020-12-31 (§ 2; Lov nr. 1)',
    '  counted: 230 hours (§ 2; Lov nr. 1)',
  ]);
});

it('what is asked and what is not covered come first', () => {
  const questions = [
    { kind: 'fact', fact: 'hours', condition: 'hours' },
    { kind: 'fact', fact: 'stays', condition: 'stays', field: 'where', for: { from: '2020-01-01', to: '2020-01-31' } },
    { kind: 'judgement', fact: 'exempt', condition: 'not-exempt' },
    { kind: 'reading', reading: 'extension', options: ['days', 'months'], condition: 'hours' },
  ] as const;
  const gaps = [{ missing: 'cap', on: '2020-01-01', known: [{ from: '2018-01-01', to: '2018-12-31' }, { from: '2021-01-01' }] }];
  expect(reasonLines({ findings: [finding], questions, gaps })).toEqual([
    'missing: the fact hours',
    'missing: where of the fact stays for 2020-01-01 to 2020-01-31',
    'missing: the judgement exempt',
    'open: how to read extension: days, months',
    'nothing checked for cap on 2020-01-01; known: 2018-01-01 to 2018-12-31, 2021-01-01 to ...',
    'hours is not met',
    '  § 2; Lov nr. 1',
  ]);
});
