import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { guidelineOf } from './limits.js';
import { meetingFacts } from './meeting-facts.js';

const facts = meetingFacts(guidelineOf('lyngby-taarbaek-2019'));
const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
const half = { from: '2019-04-01', to: '2019-04-15' };
const others = (amount: string) => ({ covers: { from: '2019-04-01', to: '2019-04-30' }, items: [{ month: '2019-04', amount }] });

function every(change: ActivationAllowanceFacts, more: object = {}) {
  const { agree, outcomes, spread } = activationAllowance.underEveryReading({ ...facts, zones: 3, ...change }, { ...options, ...more });
  const lines = outcomes.map(({ readings, assessment }) => [
    assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome,
    readings,
  ]);
  return { agree, spread, outcomes: Object.fromEntries(lines) as Record<string, unknown> };
}

describe('under every reading', () => {
  it('the ordinary case agrees: 550', () => {
    expect(every({})).toEqual({ agree: true, spread: '0.00', outcomes: { '550.00': [{}] } });
  });

  it('five zones: 700, nothing or 1000, so 1000 apart', () => {
    const found = every({ zones: 5 });
    expect(found).toEqual({
      agree: false,
      spread: '1000.00',
      outcomes: {
        '700.00': [{ 'zones-beyond-table': 'top-rate' }],
        'not-fulfilled': [{ 'zones-beyond-table': 'nothing' }],
        '1000.00': [{ 'zones-beyond-table': 'ceiling' }],
      },
    });
  });

  it('half a month: 550 or 275, so 275 apart', () => {
    expect(every({ participationPeriod: half, daysInMonth: 10 })).toMatchObject({ agree: false, spread: '275.00' });
  });

  it('a default is tried the other way too: 550 or a refusal', () => {
    expect(every({ targetGroup: 'under-18' })).toEqual({
      agree: false,
      spread: '550.00',
      outcomes: { '550.00': [{ 'groups-9-and-10': 'covered' }], 'not-fulfilled': [{ 'groups-9-and-10': 'not-covered' }] },
    });
  });

  it('600 for another offer: nothing, 1000 - 600 = 400, or 550', () => {
    expect(every({ otherAllowances: others('600.00') })).toEqual({
      agree: false,
      spread: '550.00',
      outcomes: {
        'not-fulfilled': [{ 'several-offers': 'one-amount' }],
        '400.00': [{ 'several-offers': 'each-offer', 'cap-scope': 'per-citizen' }],
        '550.00': [{ 'several-offers': 'each-offer', 'cap-scope': 'per-offer' }],
      },
    });
  });

  it('a choice of the caller is kept', () => {
    expect(every({ otherAllowances: others('600.00') }, { readings: { 'cap-scope': 'per-offer' } })).toMatchObject({
      spread: '550.00',
      outcomes: { '550.00': [{ 'several-offers': 'each-offer', 'cap-scope': 'per-offer' }] },
    });
  });

  it('a guideline that may have lapsed, or a fact that is missing, leaves no spread', () => {
    const january = {
      participationPeriod: { from: '2020-01-01', to: '2020-01-31' },
      otherAllowances: { covers: { from: '2020-01-01', to: '2020-01-31' }, items: [] },
    };
    expect(every(january, { on: '2020-01-01' })).toMatchObject({
      agree: false,
      spread: undefined,
      outcomes: { '550.00': [{ 'guideline-of-former-act': 'lives-on' }] },
    });
    expect(every({ zones: undefined })).toMatchObject({ agree: true, spread: undefined });
  });
});
