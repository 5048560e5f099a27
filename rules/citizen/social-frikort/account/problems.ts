import type { Day } from '../../../days.js';
import { contradiction } from '../../../define.js';
import { firstDayOfAct } from '../act.js';
import parameters from '../parameters.json' with { type: 'json' };
import { earningProblems } from './earning.js';
import type { FrikortAccountFacts } from './facts.js';

/**
 * Facts of an account that contradict each other or the act: a card from before 1 January 2019, a deactivation from before 1 January 2023
 * or before the card, an account for a day before the card. Earnings before the card, or of another kind, are no error: they are ordinary income.
 */
export function accountProblems({ cardSince, deactivatedOn, earnings, asOf }: FrikortAccountFacts) {
  const card = (path: string, day: Day | undefined) => before(path, day, cardSince, 'the first day of the card');
  const deactivated = deactivatedOn === 'not-deactivated' ? undefined : deactivatedOn;
  const deactivatedTooEarly = before('deactivatedOn', deactivated, firstDeactivation(), 'when a card could first be deactivated');
  return [
    ...before('cardSince', cardSince, firstDayOfAct(), 'the first day of the act'),
    ...(deactivatedTooEarly.length > 0 ? deactivatedTooEarly : card('deactivatedOn', deactivated)),
    ...(asOf === undefined ? card('earnings.covers.to', earnings?.covers.to) : card('asOf', asOf)),
    ...earningProblems(earnings?.items ?? []),
  ];
}

/** The first day on which the act provided for deactivation. */
function firstDeactivation(): Day | undefined {
  return parameters.deactivation.find(({ value }) => value.possible)?.from;
}

function before(path: string, day: Day | undefined, first: Day | undefined, what: string) {
  if (day === undefined || first === undefined || day >= first) return [];
  return [contradiction(path, `a day from ${first}, ${what}`, day)];
}
