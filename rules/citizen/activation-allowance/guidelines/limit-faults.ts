import type { Problem } from '../../../define.js';
import type { TargetGroup } from '../../target-groups/target-group.js';
import { fault } from './fault.js';
import type { AllowanceGuideline } from './guideline.js';
import type { LimitMeasure, Lower, Maximum, Minimum, Upper } from './limit.js';

/** Limits that state no figure or two, that stand twice for the same people, or that nobody can meet. */
export function limitFaults({ minimums = [], maximums = [] }: Partial<AllowanceGuideline>): Problem[] {
  return [
    ...minimums.flatMap((minimum, index) => {
      const path = `minimums[${index}]`;
      return [...againFaults(minimums, index, path), ...lowerFaults(minimum, path), ...higherFaults(minimum, path)];
    }),
    ...maximums.flatMap((maximum, index) => {
      const path = `maximums[${index}]`;
      return [...againFaults(maximums, index, path), ...upperFaults(maximum, path), ...emptyFaults(maximum, minimums, path)];
    }),
  ];
}

interface Limited {
  readonly measure: LimitMeasure;
  readonly groups?: readonly TargetGroup[] | undefined;
}

function againFaults(all: readonly Limited[], index: number, path: string): Problem[] {
  const one = all[index] as Limited;
  const twice = all.slice(0, index).some((other) => meet(one, other));
  return twice ? [fault(path, `${one.measure} once for each target group`, 'a second limit')] : [];
}

/** Whether two limits concern the same measure of the same people. */
function meet(one: Limited, { measure, groups }: Limited): boolean {
  if (one.measure !== measure) return false;
  return one.groups === undefined || groups === undefined || one.groups.some((group) => groups.includes(group));
}

function higherFaults({ higher, atLeast, moreThan }: Minimum, path: string): Problem[] {
  if (higher === undefined) return [];
  const ordinary = atLeast ?? moreThan ?? 0;
  const raised = higher.atLeast ?? higher.moreThan ?? Number.POSITIVE_INFINITY;
  const low = raised <= ordinary ? [fault(`${path}.higher`, `a limit above ${ordinary}`, String(raised))] : [];
  return [...lowerFaults(higher, `${path}.higher`), ...low];
}

/** A most that lies below the least of the same measure leaves nobody. */
function emptyFaults(maximum: Maximum, minimums: readonly Minimum[], path: string): Problem[] {
  const most = maximum.atMost ?? maximum.lessThan ?? Number.POSITIVE_INFINITY;
  const least = minimums.filter((minimum) => meet(minimum, maximum)).map(({ atLeast, moreThan }) => atLeast ?? moreThan ?? 0);
  return least.filter((figure) => most <= figure).map((figure) => fault(path, `a limit above the least, ${figure}`, String(most)));
}

function lowerFaults({ atLeast, moreThan }: Lower, path: string): Problem[] {
  return eitherFaults(path, 'either atLeast or moreThan', [atLeast, moreThan]);
}

function upperFaults({ atMost, lessThan }: Upper, path: string): Problem[] {
  return eitherFaults(path, 'either atMost or lessThan', [atMost, lessThan]);
}

function eitherFaults(path: string, expected: string, limits: readonly (number | undefined)[]): Problem[] {
  const stated = limits.filter((limit) => limit !== undefined).length;
  return stated === 1 ? [] : [fault(path, expected, stated === 0 ? 'neither' : 'both')];
}
