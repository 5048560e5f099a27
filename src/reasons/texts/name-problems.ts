import type { Finding } from '../../engine/assessment.js';
import { missing, strangers } from './missing-text.js';
import type { ConditionSentences, TextsFile } from './texts-file.js';

/** The ids of the conditions that answers show, without the numbers that tell those alike apart. */
export function idsIn(findings: readonly (readonly Finding[])[]): readonly string[] {
  return [...new Set(findings.flat().map(({ condition }) => condition.replace(/-\d+(?=\/|$)/, '')))].filter((id) => id !== 'in-force');
}

/**
 * What is wrong with the names of conditions: a report, a form and a page would show the id of one without. Those that `composed` names are named by the
 * folder's `texts.ts`.
 */
export function nameProblems(
  { conditions = {}, facts }: Pick<TextsFile, 'conditions' | 'facts'>,
  findings: readonly (readonly Finding[])[],
  composed: readonly string[] = [],
): string[] {
  const labels = new Map(Object.entries(conditions).map(([id, told]) => [id, ([told].flat() as readonly ConditionSentences[])[0]?.label]));
  return [
    ...idsIn(findings).flatMap((id) =>
      labels.get(id) === undefined && !composed.includes(id) ? [`conditions.${id}.label is missing: reports name the condition`] : [],
    ),
    ...[...labels].flatMap(([id, label]) => {
      const at = `conditions.${id}.label`;
      if (label === undefined) return [];
      return typeof label === 'string' ? strangers(at, { [label]: '' }, Object.keys(facts)) : missing(at, label, [], '');
    }),
  ];
}
