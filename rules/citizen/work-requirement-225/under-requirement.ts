import type { Tested } from '../../../src/engine/condition.js';
import { type Period, shared } from '../../../src/engine/period.js';
import { awaiting } from '../../../src/engine/reading.js';
import { Shown } from '../../../src/engine/shown.js';
import type { AtWork } from './build.js';
import { type CountedFacts, tooFewIn } from './counted.js';
import type { WorkRequirementFacts } from './facts.js';
import type { WorkRequirementLaw } from './law.js';
import { type Paused, type Pauses, pausesOf } from './pauses.js';
import type { Understood } from './readings.js';
import { monthsBefore } from './window.js';

type Facts = CountedFacts & Pick<WorkRequirementFacts, 'otherGround'>;

/** Tells whether the documented hours are too few, under each way to read the law on which that may turn. */
export function isUnderRequirement(facts: Facts, law: WorkRequirementLaw, { on, ask }: AtWork): Tested {
  const months = monthsBefore(on, law);
  const pauses = pausesOf(facts, law, months.to);
  if (!touches(months, pauses)) return tooFewIn(facts, NOT_PAUSED, law, months, UNTOUCHED);
  const understood = (answers: Understood) => () => whateverOtherGround(facts, pauses, law, months, answers);
  const counted = (extension: Understood['extension'], within: Understood['within']) => () =>
    ask<'hours-in-pandemic', boolean | Shown>('hours-in-pandemic', {
      everyone: understood({ extension, within, pandemicHours: 'everyone' }),
      'reduced-only': understood({ extension, within, pandemicHours: 'reduced-only' }),
    });
  const moved = (extension: Understood['extension']) => () =>
    ask<'extension-within-extension', boolean | Shown>('extension-within-extension', {
      further: counted(extension, 'further'),
      once: counted(extension, 'once'),
    });
  return ask<'extension', boolean | Shown>('extension', {
    days: moved('days'),
    'whole-months': moved('whole-months'),
    'over-a-month': moved('over-a-month'),
  });
}

/** A ground that the act is not known to name, or not yet, needs a judgement, but only where the hours are too few without it and may not be with it. */
function whateverOtherGround(
  facts: Facts,
  { named, all }: Pauses,
  law: WorkRequirementLaw,
  months: Period,
  understood: Understood,
): Tested {
  const counted = (paused: Paused) => tooFewIn(facts, paused, law, months, understood);
  if (all === named || facts.otherGround?.value === false) return counted(named);
  if (facts.otherGround?.value === true) return counted(all);
  const without = counted(named);
  return !isMet(without) || isMet(counted(all)) ? without : awaiting('otherGround', {});
}

/** Where nothing is paused, every reading comes to the same. */
const NOT_PAUSED: Paused = { pauses: [], stretches: [] };
const UNTOUCHED: Understood = { extension: 'days', within: 'once', pandemicHours: 'everyone' };

function touches(months: Period, { all }: Pauses): boolean {
  return all.stretches.some((stretch) => shared(months, stretch) !== undefined);
}

function isMet(tested: Tested): boolean {
  return tested instanceof Shown && tested.answer;
}
