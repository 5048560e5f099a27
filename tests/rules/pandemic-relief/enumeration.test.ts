import { describe, expect, it } from 'vitest';
import { CAUSES, type Cause, RELIEFS, type Relief } from '../../../rules/citizen/pandemic-relief/relief.js';
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { DAYS, givenOn, KNOWN, plus, plusMonths, type Verdict, windowAround } from './window-table.js';

interface Cell {
  readonly relief: Relief;
  readonly cause: Cause | 'unknown';
  readonly agreement: boolean | 'unknown';
  readonly reading: 'required' | 'not-required' | 'none';
  readonly day: string;
  readonly knownOn: string;
}

const READINGS = ['required', 'not-required', 'none'] as const;
const DAYS_CHECKED = DAYS.filter((day) => '2020-03-01' <= day && day <= '2021-12-31');

/** Without an agreement the suspension of 2020 turns on the reading, and nothing else does. */
function byAgreement({ relief, agreement, reading, day, knownOn }: Cell): Verdict {
  if (agreement !== false) return agreement === true ? 'yes' : 'unknown';
  if (day >= '2021-01-01' || givenOn(relief, day, knownOn) === undefined) return 'no';
  return ({ required: 'no', 'not-required': 'yes', none: 'unknown' } as const)[reading];
}

function verdictsOf(cell: Cell): Verdict[] {
  const { relief, cause, day, knownOn } = cell;
  const given = givenOn(relief, day, knownOn);
  const window = given === undefined ? 'no' : given === 'not-read' ? 'gap' : 'yes';
  if (relief !== 'g-dage') return [window];
  const byCause = cause === 'unknown' ? 'unknown' : cause === 'sent-home' || cause === 'work-sharing' ? 'yes' : 'no';
  return [window, byCause, byAgreement(cell)];
}

/** One failure refuses, then one gap leaves it uncovered, then one unknown leaves it open. */
function oracle(cell: Cell): string {
  const verdicts = verdictsOf(cell);
  if (verdicts.includes('no')) return 'not-fulfilled';
  if (verdicts.includes('gap')) return 'not-covered';
  return verdicts.includes('unknown') ? 'open' : 'fulfilled';
}

function awardOf({ relief, day, knownOn }: Cell): object {
  const given = givenOn(relief, day, knownOn);
  if (typeof given === 'number') {
    const newTransferOn = plusMonths(day, given);
    return { relief, months: given, extendedTo: plus(newTransferOn, -1), newTransferOn };
  }
  const window = windowAround(relief, day, knownOn);
  return { relief, window, days: (Date.parse(window.to) - Date.parse(window.from)) / 86_400_000 + 1 };
}

function assess({ relief, cause, agreement, reading, day, knownOn }: Cell) {
  const facts = {
    relief,
    ...(cause !== 'unknown' && { cause }),
    ...(agreement !== 'unknown' && { underCollectiveAgreement: agreement }),
    ...(relief === 'sygedagpenge' && { transferOn: day }),
  };
  const readings = reading === 'none' ? {} : { 'agreement-2020': reading };
  return pandemicRelief.assess(facts, { on: relief === 'sygedagpenge' ? '2021-02-09' : day, knownOn, readings });
}

describe.each(RELIEFS)('%s: every cause, agreement, reading of it, boundary day and day of knowledge', (relief) => {
  it.each(KNOWN)('as known on %s', (knownOn) => {
    for (const cause of [...CAUSES, 'unknown'] as const) {
      for (const agreement of [true, false, 'unknown'] as const) {
        for (const day of DAYS_CHECKED) {
          for (const reading of relief === 'g-dage' ? READINGS : (['none'] as const)) {
            const cell = { relief, cause, agreement, reading, day, knownOn };
            const found = assess(cell);
            expect(found.outcome, JSON.stringify(cell)).toBe(oracle(cell));
            if (found.outcome === 'fulfilled') expect(found.award, JSON.stringify(cell)).toEqual(awardOf(cell));
          }
        }
      }
    }
  });
});
