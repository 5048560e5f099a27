import type { Problem } from '../../../src/engine/problem.js';
import { parameters, type TargetGroupTable } from './parameters.js';
import { type ActId, type NumberedGroup, TARGET_GROUPS, type TargetGroup } from './target-group.js';

type Numbers = Readonly<Partial<Record<TargetGroup, string>>>;

const NUMBERS: Readonly<Record<ActId, Numbers>> = {
  'lab-2016': numbersFrom('2.'),
  'lab-2019': numbersFrom('6.'),
};

function numbersFrom(paragraph: string): Numbers {
  return parameters.targetGroups.map(({ value }) => value.numbers).find(({ dagpenge }) => dagpenge?.startsWith(paragraph)) as Numbers;
}

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
  const acts = Object.entries(NUMBERS) as [ActId, Numbers][];
  return Object.fromEntries(acts.flatMap(([act, numbers]) => (numbers[group] === undefined ? [] : [[act, numbers[group]]])));
}

/** The group that a fact names, by id or by number; `undefined` for a number the act does not have. */
export function groupOf(given: TargetGroup | NumberedGroup): TargetGroup | undefined {
  if (typeof given === 'string') return given;
  return TARGET_GROUPS.find((group) => NUMBERS[given.act][group] === given.number);
}

const NONE: readonly Problem[] = [];

/** A number of the act that does not govern the day is an error that names the successor, never a refusal. */
export function numberProblems(
  given: TargetGroup | NumberedGroup | undefined,
  act: ActId,
  { numbers }: TargetGroupTable,
): readonly Problem[] {
  if (given === undefined || typeof given === 'string') return NONE;
  const received = `${given.number} of ${given.act}`;
  const group = groupOf(given);
  if (group === undefined) {
    return [
      {
        path: 'targetGroup.number',
        code: 'unexpected',
        expected: `a number of ${given.act}: ${Object.values(NUMBERS[given.act]).join(', ')}`,
        received,
      },
    ];
  }
  if (given.act === act) return NONE;
  const today = numbers[group];
  const successor = today === undefined ? `; "${group}" has no number in it` : `; ${given.number} is ${today} there ("${group}")`;
  return [
    { path: 'targetGroup.act', code: 'contradiction', expected: `a number of the act that governs the day, ${act}${successor}`, received },
  ];
}
