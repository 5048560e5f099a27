import { type Measure, statesOf } from '../../../../src/population/measure.js';
import { NO, TRUTHS, UNKNOWN } from '../../../../src/population/truth.js';

/** Tells of a state whether the citizen in it is counted, or may be. */
export function statesCounted(measure: Pick<Measure, 'asked'>): (state: number) => boolean {
  const first = statesOf(measure) / TRUTHS;
  return (state) => Math.floor(state / first) > NO;
}

/** The state in which everything is unknown. */
export function unknownState(measure: Pick<Measure, 'asked'>): number {
  return (statesOf(measure) - 1) / 2;
}

/** Tells of a state whether something unknown can still change it: who is not counted is so whatever else is unknown. */
export function statesUnsettled(measure: Pick<Measure, 'asked'>): (state: number) => boolean {
  const counts = statesCounted(measure);
  const isOpen = Array.from({ length: statesOf(measure) }, (_, state) => counts(state) && hasUnknown(state));
  return (state) => isOpen[state] as boolean;
}

function hasUnknown(state: number): boolean {
  return state > 0 && (state % TRUTHS === UNKNOWN || hasUnknown(Math.floor(state / TRUTHS)));
}
