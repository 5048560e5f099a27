import { describe, expect, it } from 'vitest';
import parameters from '../../../rules/citizen/activation-allowance/parameters.json' with { type: 'json' };
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { addDays } from '../../../src/engine/day.js';
import { monthOf } from '../../../src/engine/period.js';
import { meetingFacts } from './meeting-facts.js';

const guidelines = activationAllowance.guidelines.map((guideline) => ({ id: guideline.id, guideline }));

describe('dates', () => {
  const rows = [parameters.act, parameters.cap, parameters.frame, parameters.targetGroups, parameters.offers].flat();

  it.each([...new Set(rows.map(({ from }) => from))])('the rows from %s govern from that day and not before', (from) => {
    const guideline = from < '2019-03-12' ? 'egedal' : 'lyngby-taarbaek-2019-flat';
    const validFrom = (on: string) => activationAllowance.under({ on, guideline }).validFrom;
    expect([validFrom(from), validFrom(addDays(from, 1))]).toEqual([from, from]);
    expect(validFrom(addDays(from, -1))).not.toBe(from);
    expect(activationAllowance.under({ on: addDays(from, -1), guideline }).validBefore).toBe(from);
  });

  const ends = guidelines.map(({ id, guideline }) => ({ id, guideline, last: guideline.to ?? guideline.checkedUntil }));

  it.each(ends)('$id: the day before the first, the first, the last and the day after', ({ guideline, last }) => {
    const covered = [addDays(guideline.from, -1), guideline.from, last, addDays(last, 1)].map((on) => {
      const facts = { ...meetingFacts(guideline, monthOf(on)) };
      const { findings } = activationAllowance.assess(facts, { on, guideline: guideline.id });
      return findings.length > 0;
    });
    expect(covered).toEqual([false, true, true, false]);
  });

  it('the newer act is known from the day of its adoption', () => {
    const adopted = parameters.act[1]?.adopted as string;
    const provision = (knownOn: string) => {
      const facts = { participates: false };
      return activationAllowance
        .assess(facts, { on: '2020-02-01', municipality: 'lyngby-taarbaek', knownOn })
        .citations.some(({ source }) => source === 'lab-2019');
    };
    expect([provision(addDays(adopted, -1)), provision(adopted), provision(addDays(adopted, 1))]).toEqual([false, true, true]);
  });
});
