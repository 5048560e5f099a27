import type { Day } from '../../days.js';
import parameters from './parameters.json' with { type: 'json' };

/** The first day on which a card could be issued: 1 January 2019 (§ 2 of act 689 of 2018, commenced by order 1504 of 13 December 2018). */
export function firstDayOfAct(): Day {
  return parameters.act.find(({ value }) => value !== null)?.from as Day;
}
