import { addDays, type Day } from '../../../src/engine/day.js';
import type { Timeline } from '../../../src/engine/governing.js';
import type { LawAccess } from '../../../src/engine/law.js';
import type { Window } from '../../../src/engine/period.js';
import { type Act, parameters } from './parameters.js';

/** The law of a day on the card itself. The amounts are read as timelines: a year without one is a gap of the rule that needs it. */
export function readFrikortLaw({ row, timeline }: LawAccess<never>) {
  const act = row('act', parameters.act);
  return {
    act,
    until: lastDay(timeline('act', parameters.act), act.days),
    firstDay: row('firstDay', parameters.firstDay),
    latestYear: row('latestYear', parameters.latestYear),
    education: row('education', parameters.education),
    residence: row('residence', parameters.residence),
    deactivation: row('deactivation', parameters.deactivation),
    protection: row('protection', parameters.protection),
    control: timeline('control', parameters.control),
    limit: timeline('limit', parameters.limit),
    cap: timeline('cap', parameters.cap),
    halfYearCap: timeline('halfYearCap', parameters.halfYearCap),
  };
}

/** The last day of the acts that follow on each other without a break, as enacted; `undefined` where no end is enacted. */
function lastDay({ rows }: Pick<Timeline<Act>, 'rows'>, days: Window): Day | undefined {
  const next = rows.find((row) => days.to !== undefined && row.days.from === addDays(days.to, 1));
  return next === undefined ? days.to : lastDay({ rows }, next.days);
}

export type FrikortLaw = ReturnType<typeof readFrikortLaw>;
