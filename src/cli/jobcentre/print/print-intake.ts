import type { Summary } from '../../../report/summary.js';
import { wrapLines } from '../../print/wrap.js';

/** The account of an extract: every citizen is in exactly one of the sums. */
export function printIntake({ in: all, counted, excluded, rejected, unsettled }: Summary, rejects: string): string {
  const reasons = [
    [excluded['not-counted'], 'not counted under the measure'],
    [excluded['no-benefit'], 'on no known benefit on the last day'],
    [excluded['not-resident'], 'in no known municipality on the last day'],
  ] as const;
  const left = reasons.reduce((sum, [citizens]) => sum + citizens, 0);
  const why = reasons.flatMap(([citizens, reason]) => (citizens === 0 ? [] : [`${citizens} ${reason}`])).join(', ');
  const lines = [
    `citizens in ${all} = counted ${counted} + excluded ${left} + rejected ${rejected}${rejected > 0 ? ` (in ${rejects})` : ''}`,
    ...(left === 0 ? [] : [`excluded: ${why}`]),
    ...(unsettled === 0
      ? []
      : [`not settled: ${unsettled} of those counted, of whom something is unknown that can still change the figures`]),
  ];
  return `${wrapLines(lines.join('\n'))}\n`;
}
