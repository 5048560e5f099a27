import { contains, type Day } from '../../../days.js';
import { type Governing, type HeldBy, InputError, rowsOf, type TableOf, timelineOf } from '../../../define.js';
import { lastOfOldOrder } from '../across-orders.js';
import parameters from '../parameters.json' with { type: 'json' };
import type { FiguresBySource, PlanFigures } from './focus-measure.js';

type Table = TableOf<typeof parameters>;

/** The tables of numbers. */
export type NumberTable = { [T in Table]: HeldBy<typeof parameters, T> extends number ? T : never }[Table];

/** The figures of the day judged, and those of the order before where its days are kept. */
export function planFigures(on: Day, knownOn: Day | undefined): PlanFigures {
  const present = figuresOn(on, knownOn);
  const until = lastOfOldOrder(timelineOf('oldOrder', rowsOf(parameters, 'oldOrder'), knownOn));
  const benefits = timelineOf('benefits', rowsOf(parameters, 'benefits'), knownOn).rows;
  const practice = timelineOf('seniorityPractice', rowsOf(parameters, 'seniorityPractice'), knownOn).rows.at(-1)?.value;
  return {
    present,
    benefits,
    ...(practice && { practice }),
    ...(until !== undefined && { former: { until, figures: figuresOn(until, knownOn) } }),
  };
}

/** The figures of every source. What a source does not name is the report's: it counts only where a reading lets it. */
function figuresOn(on: Day, knownOn: Day | undefined): FiguresBySource {
  const of = (name: NumberTable): Governing<number> => {
    const rows = rowsOf(parameters, name);
    const found = timelineOf(name, rows, knownOn).rows.find(({ days }) => contains(days, on));
    if (found !== undefined) return found;
    throw new InputError('options', [
      { path: 'on', code: 'unexpected', expected: `a day for which ${name} was read, from ${rows[0]?.from}`, received: on },
    ]);
  };
  const report = {
    conversations: of('conversations'),
    offers: of('offers'),
    hours: of('hours'),
    seniority: of('seniority'),
    absence: of('absence'),
  };
  const lejre = { conversations: of('lejreConversations'), offers: of('lejreOffers'), seniority: of('lejreSeniority') };
  const star = { offers: of('starOffers'), hours: of('starHours'), seniority: of('starSeniority') };
  return { 'ministry-report': report, 'lejre-minutes': { ...report, ...lejre }, 'star-page': { ...report, ...star } };
}
