import type { At, BuildConditions, Condition, Tested } from '../../../src/engine/condition.js';
import type { Day } from '../../../src/engine/day.js';
import { contains } from '../../../src/engine/period.js';
import { lacking, type Unsettled } from '../../../src/engine/reading.js';
import { type Shown, shown } from '../../../src/engine/shown.js';
import { step } from '../../step.js';
import { calendarYearBefore } from './calendar-year.js';
import type { JobcentreFacts, Percent } from './facts.js';
import type { TargetsLaw } from './law.js';
import { percentOf } from './percent.js';
import type { JobcenterindblikReadings } from './readings.js';
import type { Measured } from './shares/across-orders.js';
import { bothOrNeither, type FocusTarget, isMissed } from './shares/missed.js';
import { duringPause } from './shares/pause.js';

type Build = BuildConditions<JobcentreFacts, JobcenterindblikReadings>;
type Here = At<JobcenterindblikReadings>;

/** What must hold for intensified supervision to follow. Of another window than the calendar year no target met refuses anything. */
export function supervisionConditions(law: TargetsLaw, build: Build): Condition<JobcentreFacts, JobcenterindblikReadings>[] {
  const { condition, anyOf, given } = build;
  const { cite } = law;
  const more = { mayUse: ['measuredTo'] } as const;
  return [
    condition('regime', [], (_, { ask }) => stillHolds(law, ask), law.regime.cite),
    condition('calendar-year', [], ({ measuredTo }, { on }) => isYearBefore(measuredTo, on), law.selection.cite, more),
    condition(
      'result-target-missed',
      ['actualShare', 'expectedShare'],
      ({ actualShare, expectedShare }, at) => aboveExpected(actualShare, expectedShare, law, at),
      cite('equality'),
    ),
    ...given(
      ['calendar-year'],
      [
        anyOf(
          'focus-targets-missed',
          [
            condition('conversations-missed', ['counted'], (facts, at) => conversationsMissed(facts, law, at), cite('figures'), more),
            condition('offers-missed', ['counted'], (facts, at) => offersMissed(facts, law, at), cite('figures'), more),
          ],
          cite('figures'),
        ),
        condition('one-of-two', ['counted'], (facts, at) => enough(facts, law, at), cite('one-of-two'), more),
      ],
    ),
    condition('placement', [], (_, at) => canBePlaced(law, at), cite('consequence')),
  ];
}

/** Where it is open on which day the regime ends, that is asked. */
function stillHolds({ regime }: TargetsLaw, ask: Here['ask']): boolean | Unsettled<boolean> {
  return regime.value === 'in-force' || ask('end-of-regime', { february: (): boolean => false, july: (): boolean => true });
}

/** Twelve months that are not the calendar year before are monitoring: the count of that year is asked for. */
function isYearBefore(measuredTo: Day | undefined, on: Day): Tested {
  const year = calendarYearBefore(on);
  return measuredTo === year.to || lacking('measuredTo', year);
}

function aboveExpected(actual: Percent, expected: Percent, { cite }: TargetsLaw, { ask }: Here): Tested {
  const source = cite('equality');
  const gap = percentOf(actual).minus(percentOf(expected));
  const working = [
    step('actual-share', percentOf(actual).toFixed(), '%', source),
    step('expected-share', percentOf(expected).toFixed(), '%', source),
    step('gap', gap.toFixed(), 'procentpoint', source),
  ];
  if (!gap.isZero()) return shown(gap.isPositive(), working);
  return ask<'equality', Shown>('equality', { missed: () => shown(true, working), 'not-missed': () => shown(false, working) });
}

/** The target on conversations; while that on offers has no consequence, a joint share asks for no offer. */
function conversationsMissed(facts: Measured, law: TargetsLaw, at: Here): Tested {
  return duringPause(facts.measuredTo, law, at, (pause) => isMissed('conversations', facts, law, at, pause !== undefined));
}

/** The target on offers, in years in which missing it has a consequence. */
function offersMissed(facts: Measured, law: TargetsLaw, at: Here): Tested {
  return duringPause(facts.measuredTo, law, at, (pause) => {
    if (pause === undefined) return isMissed('offers', facts, law, at);
    const { days, cite } = pause;
    return shown(false, [step('offers-pause', `${days.from}/${days.to}`, 'period', cite)]);
  });
}

/** Whether what is missed is enough. Where nothing is, that refuses already; while offers have no consequence, conversations are enough. */
function enough(facts: Measured, law: TargetsLaw, at: Here): Tested {
  const missed = (target: FocusTarget) => isMissed(target, facts, law, at);
  return duringPause(facts.measuredTo, law, at, (pause) => {
    if (pause !== undefined) return true;
    return at.ask<'one-of-two', boolean>('one-of-two', {
      one: () => true,
      both: () => bothOrNeither(missed('conversations'), missed('offers')),
    });
  });
}

/** Before the first year in which a jobcentre can be selected, only a contact can follow. */
function canBePlaced({ beforePlacement: { rows } }: TargetsLaw, { on, ask }: Here): Tested {
  const before = rows.find(({ days }) => contains(days, on));
  if (before === undefined) return true;
  const { days, cite } = before;
  return ask<'first-placement', boolean | Shown>('first-placement', {
    'from-2020': () => true,
    'from-2022': () =>
      ask<'consequence', boolean | Shown>('consequence', {
        supervision: () => shown(false, [step('before-placement', `${days.from}/${days.to}`, 'period', cite)]),
        contact: () => true,
      }),
  });
}
