import { describe, expect, it } from 'vitest';
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';

const ON = { on: '2019-12-31' };
const findingsOf = (exemptMonths: number, conversations: number) =>
  timeliness.assess({ periodMonths: 12, exemptMonths, conversations }, ON).findings;

describe('the finding of the conversations', () => {
  // Høje-Taastrup, 1 April 2020, item 4: with 3 months of absence in 12 the requirement is 3 conversations, that is 4 x 9/12.
  it('shows the months and the requirement with their units, and the measure it is scaled from', () => {
    expect(findingsOf(3, 2).find(({ condition }) => condition === 'conversations')).toMatchObject({
      status: 'failed',
      uses: ['periodMonths', 'exemptMonths', 'conversations'],
      figures: { conversations: '4' },
      working: [
        { step: 'non-exempt-months', value: '9', unit: 'months' },
        { step: 'requirement', value: '3', unit: 'conversations' },
      ],
    });
  });

  it('is not needed where the whole period is exempt, for the minutes print no such case', () => {
    expect(findingsOf(12, 0).map(({ condition, status }) => [condition, status])).toEqual([
      ['period', 'met'],
      ['exemption', 'not-covered'],
      ['conversations', 'not-needed'],
      ['timely', 'met'],
    ]);
  });

  it('is unknown, and not put aside, where the months of the period are unknown', () => {
    const { findings } = timeliness.assess({ conversations: 3 }, ON);
    expect(findings.find(({ condition }) => condition === 'conversations')?.status).toBe('unknown');
  });
});
