import { describe, expect, it } from 'vitest';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { guidelineOf } from './limits.js';
import { meetingFacts } from './meeting-facts.js';

describe('a zone table that does not begin with one zone', () => {
  const { minimums: _, ...named } = guidelineOf('lyngby-taarbaek-2019');
  const rest = { ...named, id: 'own' };
  const tables: readonly AllowanceGuideline['rate'][] = [
    {
      kind: 'zones',
      steps: [
        { from: 2, to: 3, amount: '400' },
        { from: 4, amount: '500' },
      ],
    },
    { kind: 'zone-days', rows: [{ from: 2, to: 2, amounts: ['100', '200', '300', '400', '500'] }] },
  ];

  it.each(tables)('$kind: leaves fewer zones uncovered, never refused and never at the nearest rate', (rate) => {
    const facts = { ...meetingFacts(guidelineOf('lyngby-taarbaek-2019')), zones: 1 };
    expect(activationAllowance.assess(facts, { on: '2019-04-01', guideline: { ...rest, rate } })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'the rate for 1 zones' }],
    });
    expect(activationAllowance.assess({ ...facts, zones: 2 }, { on: '2019-04-01', guideline: { ...rest, rate } }).outcome).toBe(
      'fulfilled',
    );
  });
});
