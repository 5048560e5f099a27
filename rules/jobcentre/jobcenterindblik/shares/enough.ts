import { contains, type Day } from '../../../days.js';
import type { Governing } from '../../../define.js';
import { calendarYearBefore } from '../calendar-year.js';
import { type FocusLaw, type FocusTarget, type Here, isMissed, type Measured, missedInSteps } from './missed.js';

/** The years in which missing the target on offers has no consequence; `undefined` in all others. */
type Pause = Governing<boolean> | undefined;

/** The target on conversations; while that on offers has no consequence, a joint share asks for no offer. */
export function conversationsMissed(facts: Measured, law: FocusLaw, at: Here): boolean {
  return duringPause(facts, law, at, (pause) => missedInSteps('conversations', facts, law, at, pause !== undefined));
}

/** The target on offers, in years in which missing it has a consequence. */
export function offersMissed(facts: Measured, law: FocusLaw, at: Here): boolean {
  return duringPause(facts, law, at, (pause) => {
    if (pause === undefined) return missedInSteps('offers', facts, law, at);
    at.show('offers-pause', `${pause.days.from}/${pause.days.to}`, 'period', pause.cite);
    return false;
  });
}

/** Whether what is missed is enough. Where nothing is, that refuses already; while offers have no consequence, conversations are enough. */
export function isEnough(facts: Measured, law: FocusLaw, at: Here): boolean {
  const missed = (target: FocusTarget) => () => isMissed(target, facts, law, at);
  return duringPause(facts, law, at, (pause) => {
    if (pause !== undefined) return true;
    return at.ask('one-of-two', { one: () => true, both: () => bothOrNeither(missed('conversations'), missed('offers'), at) });
  });
}

/** Of two tests both are met, or neither is; one that is met alone fails, and so does one that is failed while the other is open. */
export function bothOrNeither(a: () => boolean, b: () => boolean, { settled }: Pick<Here, 'settled'>): boolean {
  const [first, second] = [settled(a), settled(b)];
  if (first === false || second === false) return first === second;
  return first === true ? b() : a();
}

/** Answers by whether the target on offers is paused, in the year that the reading names. */
function duringPause({ measuredTo }: Measured, { offersPause: { rows } }: FocusLaw, at: Here, answer: (pause: Pause) => boolean): boolean {
  const pauseOn = (day: Day): Pause => rows.find(({ days }) => contains(days, day));
  const selected = pauseOn(at.on);
  const measured = measuredTo === undefined ? [undefined, ...rows.filter(({ days }) => days.from <= at.on)] : [pauseOn(measuredTo)];
  if (measured.every((pause) => pause === selected)) return answer(selected);
  return at.ask('offers-pause', {
    'year-measured': () => whicheverYear(measured, answer, at),
    'year-of-selection': () => answer(selected),
  });
}

/** Where it is not known which year was measured, what is true of every year that it may be. */
function whicheverYear(pauses: readonly Pause[], answer: (pause: Pause) => boolean, at: Here): boolean {
  const answers = pauses.length > 1 ? pauses.map((pause) => at.settled(() => answer(pause))) : [];
  return new Set(answers).size > 1 ? at.lack('measuredTo', calendarYearBefore(at.on)) : answer(pauses[0]);
}
