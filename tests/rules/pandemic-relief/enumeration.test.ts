import { describe, expect, it } from 'vitest';
import { type PandemicReliefFacts, pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { RELIEFS } from '../../../rules/citizen/pandemic-relief/window.js';
import { CAUSES, DAYS, givenOn, KNOWN, plus, putOffFrom, type Relief, type Verdict, windowAround } from './window-table.js';

const READINGS = ['required', 'not-required', 'none'] as const;
const NEW_DAY = ['extended-again', 'extended-once', 'none'] as const;

interface Cell {
  readonly relief: Relief;
  readonly cause: PandemicReliefFacts['cause'] | 'unknown';
  readonly agreement: boolean | 'unknown';
  readonly reading: (typeof READINGS)[number] | (typeof NEW_DAY)[number];
  readonly day: string;
  readonly knownOn: string;
}

const DAYS_CHECKED = DAYS.filter((day) => '2020-03-01' <= day && day <= '2021-12-31');

const READ_AS: Readonly<Record<Cell['reading'], Verdict>> = {
  required: 'no',
  'not-required': 'yes',
  'extended-again': 'yes',
  'extended-once': 'yes',
  none: 'unknown',
};

/** Without an agreement the suspension of 2020 turns on the reading; outside every window nothing turns on either. */
function byAgreement({ agreement, reading, day }: Cell): Verdict {
  if (agreement !== false) return agreement === true ? 'yes' : 'unknown';
  return day >= '2021-01-01' ? 'no' : READ_AS[reading];
}

/** A new day of transfer in a later window is put off again unless it is read otherwise; it may come to days that were not read. */
function byNewDay({ reading, day, knownOn }: Cell): Verdict {
  return reading !== 'extended-once' && putOffFrom(day, knownOn).at(-1)?.months === 'not-read' ? 'gap' : 'yes';
}

function verdictsOf(cell: Cell): Verdict[] {
  const { relief, cause, day, knownOn } = cell;
  const given = givenOn(relief, day, knownOn);
  const window = given === undefined ? 'no' : given === 'not-read' ? 'gap' : 'yes';
  if (relief === 'dagpenge' || window !== 'yes') return [window];
  if (relief === 'sygedagpenge') return [byNewDay(cell)];
  const byCause = cause === 'unknown' ? 'unknown' : cause === 'sent-home' || cause === 'work-sharing' ? 'yes' : 'no';
  return [byCause, byAgreement(cell)];
}

/** One failure refuses, then one gap leaves it uncovered, then one unknown leaves it open. */
function oracle(cell: Cell): string {
  const verdicts = verdictsOf(cell);
  if (verdicts.includes('no')) return 'not-fulfilled';
  if (verdicts.includes('gap')) return 'not-covered';
  return verdicts.includes('unknown') ? 'open' : 'fulfilled';
}

function awardOf({ relief, reading, day, knownOn }: Cell): object {
  if (relief !== 'sygedagpenge') {
    const window = windowAround(relief, day, knownOn);
    return { relief, window, days: (Date.parse(window.to) - Date.parse(window.from)) / 86_400_000 + 1 };
  }
  const all = putOffFrom(day, knownOn);
  const given = reading === 'extended-once' ? all.slice(0, 1) : all.slice(0, -1);
  const newTransferOn = all[given.length]?.day as string;
  const months = given.reduce((sum, one) => sum + Number(one.months), 0);
  return { relief, months, extendedTo: plus(newTransferOn, -1), newTransferOn };
}

function assess({ relief, cause, agreement, reading, day, knownOn }: Cell) {
  const facts = {
    relief,
    ...(cause !== 'unknown' && { cause }),
    ...(agreement !== 'unknown' && { underCollectiveAgreement: agreement }),
    ...(relief === 'sygedagpenge' && { transferOn: day, endedUnder: 'benefit-period' as const }),
  };
  const readings = reading === 'none' ? {} : { [relief === 'g-dage' ? 'agreement-2020' : 'new-transfer-day']: reading };
  return pandemicRelief.assess(facts, { on: relief === 'sygedagpenge' ? '2021-02-09' : day, knownOn, readings });
}

describe.each(RELIEFS)('%s: every cause, agreement, reading, boundary day and day of knowledge', (relief) => {
  it.each(KNOWN)('as known on %s', (knownOn) => {
    // Cause and agreement are facts of G-days alone; of the others one of each is enough to see that they decide nothing.
    for (const cause of relief === 'g-dage' ? ([...CAUSES, 'unknown'] as const) : (['unknown', 'dismissal'] as const)) {
      for (const agreement of relief === 'g-dage' ? ([true, false, 'unknown'] as const) : ([false] as const)) {
        for (const day of DAYS_CHECKED) {
          for (const reading of relief === 'g-dage' ? READINGS : NEW_DAY) {
            const cell = { relief, cause, agreement, reading, day, knownOn };
            const found = assess(cell);
            expect(found.outcome, JSON.stringify(cell)).toBe(oracle(cell));
            if (found.outcome === 'fulfilled') expect(found.award, JSON.stringify(cell)).toMatchObject(awardOf(cell));
          }
        }
      }
    }
  });
});
