import type { At, BuildConditions, Condition, Known, Tested } from '../../../src/engine/condition.js';
import type { Unsettled } from '../../../src/engine/reading.js';
import { type Shown, shown } from '../../../src/engine/shown.js';
import { step } from '../../step.js';
import type { JobcentreFacts, Percent } from './facts.js';
import type { TargetsLaw } from './law.js';
import { percentOf } from './percent.js';
import type { JobcenterindblikReadings } from './readings.js';
import { bothOrNeither, type FocusTarget, isMissed } from './shares/missed.js';
import { duringPause } from './shares/pause.js';

type Build = BuildConditions<JobcentreFacts, JobcenterindblikReadings>;
type Here = At<JobcenterindblikReadings>;

const TARGETS = 'punkt 4, sagsnr. 20/5337, resultat- og fokusmål';
const MINUTES = { source: 'hoeje-taastrup-2020-04-01', provision: TARGETS };

/** What must hold for intensified supervision to follow, in the order in which the minutes state it. */
export function supervisionConditions(law: TargetsLaw, build: Build): Condition<JobcentreFacts, JobcenterindblikReadings>[] {
  const { condition, anyOf } = build;
  const more = { mayUse: ['measuredTo'] } as const;
  return [
    condition('regime', [], (_, { ask }) => stillHolds(law, ask), law.regime.cite),
    condition(
      'result-target-missed',
      ['actualShare', 'expectedShare'],
      ({ actualShare, expectedShare }, at) => aboveExpected(actualShare, expectedShare, at),
      { ...MINUTES, provision: 'punkt 4, sagsnr. 20/5337, resultatmål' },
    ),
    anyOf(
      'focus-targets-missed',
      [
        condition('conversations-missed', ['counted'], (facts, at) => conversationsMissed(facts, law, at), law.share.cite, more),
        condition('offers-missed', ['counted'], (facts, at) => offersMissed(facts, law, at), law.share.cite, more),
      ],
      MINUTES,
    ),
    condition('one-of-two', ['counted'], (facts, at) => enough(facts, law, at), MINUTES, more),
  ];
}

/** Where it is open on which day the regime ends, that is asked. */
function stillHolds({ regime }: TargetsLaw, ask: Here['ask']): boolean | Unsettled<boolean> {
  return regime.value === 'in-force' || ask('end-of-regime', { february: (): boolean => false, july: (): boolean => true });
}

function aboveExpected(actual: Percent, expected: Percent, { ask }: Here): Tested {
  const gap = percentOf(actual).minus(percentOf(expected));
  const working = [
    step('actual-share', percentOf(actual).toFixed(), '%', MINUTES),
    step('expected-share', percentOf(expected).toFixed(), '%', MINUTES),
    step('gap', gap.toFixed(), 'procentpoint', MINUTES),
  ];
  if (!gap.isZero()) return shown(gap.isPositive(), working);
  return ask<'equality', Shown>('equality', { missed: () => shown(true, working), 'not-missed': () => shown(false, working) });
}

type Measured = Known<JobcentreFacts, 'counted', 'measuredTo'>;

/** The target on conversations; while that on offers has no consequence, a joint share asks for no offer. */
function conversationsMissed({ counted, measuredTo }: Measured, law: TargetsLaw, at: Here): Tested {
  return duringPause(measuredTo, law, at, (pause) => isMissed('conversations', counted, law, at, pause !== undefined));
}

/** The target on offers, in years in which missing it has a consequence. */
function offersMissed({ counted, measuredTo }: Measured, law: TargetsLaw, at: Here): Tested {
  return duringPause(measuredTo, law, at, (pause) => {
    if (pause === undefined) return isMissed('offers', counted, law, at);
    const { days, cite } = pause;
    return shown(false, [step('offers-pause', `${days.from}/${days.to}`, 'period', cite)]);
  });
}

/** Whether what is missed is enough. Where nothing is, that refuses already; while offers have no consequence, conversations are enough. */
function enough({ counted, measuredTo }: Measured, law: TargetsLaw, at: Here): Tested {
  const missed = (target: FocusTarget) => isMissed(target, counted, law, at);
  return duringPause(measuredTo, law, at, (pause) => {
    if (pause !== undefined) return true;
    return at.ask<'one-of-two', boolean>('one-of-two', {
      one: () => true,
      both: () => bothOrNeither(missed('conversations'), missed('offers')),
    });
  });
}
