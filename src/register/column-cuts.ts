import { COUNTED_COLUMNS, type CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import type { CountingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { type Cut, cutsIn } from '../population/cells.js';
import { derivationOf } from './derivation.js';
import { hoursThatSettle } from './efforts.js';

/** A counted column that a plan looks at. */
export interface CutColumn {
  readonly column: CountedColumn;
  /** Its place among `COUNTED_COLUMNS`. */
  readonly place: number;
  readonly cuts: readonly Cut[];
}

/** The columns that a plan looks at: of citizens who stand on the same side of every cut in each all its measures say the same. */
export function columnCuts(plan: CountingPlan): readonly CutColumn[] {
  return COUNTED_COLUMNS.map((column, place) => ({ column, place, cuts: cutsOf(column, plan) })).filter(({ cuts }) => cuts.length > 0);
}

/** Where a column has to be cut for a plan. */
function cutsOf(column: CountedColumn, plan: CountingPlan): readonly Cut[] {
  const measures = plan.measures.map(({ measure }) => measure);
  const cuts = [...cutsIn(measures, column), ...(column === 'ordinaryHours' ? settling(plan) : [])];
  return [...new Map(cuts.map((cut) => [JSON.stringify(cut), cut])).values()];
}

/** Hours that are not told apart by two orders settle where they are few or many: see `hoursApart`. */
function settling({ measures, figures }: CountingPlan): Cut[] {
  return measures.flatMap(({ way }) => {
    const { settles, oldOrder } = derivationOf(way, figures);
    if (oldOrder === undefined) return [];
    const { few, most } = hoursThatSettle(oldOrder.hours, settles.hours);
    return [few, most].map((figure) => ({ figure, above: false }));
  });
}
