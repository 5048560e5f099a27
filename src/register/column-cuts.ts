import type { CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import type { CountingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { type Comparison, comparisonsIn } from '../population/measure.js';
import { derivationOf } from './derivation.js';
import { hoursThatSettle } from './efforts.js';

/** A figure that numbers of a column are told apart by: those from it on, or only those above it. */
export interface Cut {
  readonly figure: number;
  readonly above: boolean;
}

/** Where a column has to be cut for a plan: numbers between the same cuts say the same under all its measures. */
export function cutsOf(column: CountedColumn, plan: CountingPlan): readonly Cut[] {
  const cuts = [...compared(column, plan), ...(column === 'ordinaryHours' ? settling(plan) : [])];
  return [...new Map(cuts.map((cut) => [JSON.stringify(cut), cut])).values()];
}

function compared(column: CountedColumn, { measures }: CountingPlan): Cut[] {
  const tests = measures.flatMap(({ measure: { counted, asked } }) => [...counted, ...asked].map(({ test }) => test));
  return tests.flatMap(comparisonsIn).flatMap((comparison) => (comparison.column === column ? [cutAt(comparison)] : []));
}

function cutAt({ is, than }: Comparison): Cut {
  return { figure: than, above: is === '>' || is === '<=' };
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
