import type { Language } from '../../../engine/texts.js';
import type { Summary } from '../../../report/summary.js';
import { wrapLines } from '../../print/wrap.js';

/** The account of an extract: every citizen is in exactly one of the sums. */
export function printIntake(summary: Summary, rejects: string, language: Language): string {
  const { in: all, counted, excluded, rejected, unsettled } = summary;
  if (language === 'da') return inDanish(summary, rejects);
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

function inDanish({ in: all, counted, excluded, rejected, unsettled }: Summary, rejects: string): string {
  const reasons = [
    [excluded['not-counted'], 'på grund af anciennitet eller fravær'],
    [excluded['no-benefit'], 'uden kendt ydelse den sidste dag'],
    [excluded['not-resident'], 'uden kendt kommune den sidste dag'],
  ] as const;
  const left = reasons.reduce((sum, [citizens]) => sum + citizens, 0);
  const why = reasons.flatMap(([citizens, reason]) => (citizens === 0 ? [] : [`${citizens} ${reason}`])).join(', ');
  const lines = [
    `borgere i alt ${all} = i opgørelsen ${counted} + ikke med ${left} + afvist ${rejected}${rejected > 0 ? ` (i ${rejects})` : ''}`,
    ...(left === 0 ? [] : [`ikke med: ${why}`]),
    ...(unsettled === 0 ? [] : [`uafklaret: for ${unsettled} af borgerne i opgørelsen mangler noget, som kan ændre tallene`]),
  ];
  return `${wrapLines(lines.join('\n'))}\n`;
}
