import { contradiction, type Problem } from '../../define.js';
import acts from './numbers.json' with { type: 'json' };
import { ACTS, type ActId, groupOf, NUMBERS, type NumberedGroup, TARGET_GROUPS, type TargetGroup } from './target-group.js';

/**
 * The target groups with their numbers in both acts, from the table in the rules.
 *
 * @see LAB § 2 (LBK 1342 of 21 November 2016) and § 6 (act 548 of 7 May 2019)
 * @example
 * targetGroupNumbers()['aktivitetsparat-kontanthjaelp'] // => { 'lab-2016': '2.3', 'lab-2019': '6.3' }
 */
export function targetGroupNumbers(): Readonly<Record<TargetGroup, Readonly<Partial<Record<ActId, string>>>>> {
  const entries = TARGET_GROUPS.map((group) => [group, numbersOf(group)] as const);
  return Object.fromEntries(entries) as Record<TargetGroup, Partial<Record<ActId, string>>>;
}

function numbersOf(group: TargetGroup): Partial<Record<ActId, string>> {
  return Object.fromEntries(ACTS.flatMap((act) => (NUMBERS[act][group] === undefined ? [] : [[act, NUMBERS[act][group]]])));
}

/**
 * What is wrong with the number of a target group: that its act has no such number, or does not govern the day. That is an error which
 * names the successor, never a refusal.
 *
 * @see LAB § 2 (LBK 1342 of 21 November 2016) and § 6 (act 548 of 7 May 2019)
 * @example
 * numberProblem({ act: 'lab-2016', number: '2.3' }, 'lab-2016') // => undefined
 * numberProblem({ act: 'lab-2016', number: '2.3' }, 'lab-2019')?.received // => '2.3 of lab-2016'
 */
export function numberProblem(given: TargetGroup | NumberedGroup | undefined, governing: ActId): Problem | undefined {
  if (given === undefined || typeof given === 'string') return undefined;
  const { act, number } = given;
  const received = `${number} of ${act}`;
  const group = groupOf(given);
  if (group === undefined) {
    const expected = `a number of ${act}: ${Object.values(NUMBERS[act]).join(', ')}`;
    return { path: 'targetGroup.number', code: 'unexpected', expected, received };
  }
  if (act === governing) return undefined;
  const today = NUMBERS[governing][group];
  const successor = today === undefined ? `; "${group}" has no number in it` : `; ${number} is ${today} there ("${group}")`;
  return contradiction('targetGroup.act', `a number of the act that governs the day, ${governing}${successor}`, received);
}

/**
 * The same by the act that numbers the groups on the day judged, as enacted by the day of knowledge, for schemes to name as their
 * `problems`; nothing before the first act.
 *
 * @example
 * numberProblemOn({ targetGroup: { act: 'lab-2019', number: '6.3' } }, undefined, '2020-01-01') // => undefined
 * numberProblemOn({ targetGroup: { act: 'lab-2019', number: '6.3' } }, undefined, '2019-12-31')?.path // => 'targetGroup.act'
 * numberProblemOn({ targetGroup: { act: 'lab-2016', number: '2.3' } }, undefined, '2020-01-01', '2019-03-12') // => undefined
 */
export function numberProblemOn(
  { targetGroup }: { readonly targetGroup?: TargetGroup | NumberedGroup | undefined },
  _: unknown,
  on: string,
  knownOn?: string,
): Problem | undefined {
  const isKnown = (act: ActId) => knownOn === undefined || acts[act].enacted <= knownOn;
  const governing = ACTS.findLast((act) => acts[act].from <= on && isKnown(act));
  return governing && numberProblem(targetGroup, governing);
}
