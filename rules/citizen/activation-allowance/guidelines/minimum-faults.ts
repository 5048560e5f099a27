import type { Problem } from '../../../../src/engine/problem.js';
import type { TargetGroup } from '../../target-groups/target-group.js';
import { fault } from './fault.js';
import type { Limit, Minimum } from './guideline.js';

/** Minimums that state no limit or two, or that set the same measure twice for the same people. */
export function minimumFaults(minimums: readonly Minimum[]): Problem[] {
  return minimums.flatMap((minimum, index) => {
    const path = `minimums[${index}]`;
    const twice = minimums.slice(0, index).some((other) => other.measure === minimum.measure && meet(other.groups, minimum.groups));
    const again = twice ? [fault(path, `${minimum.measure} once for each target group`, 'a second limit')] : [];
    return [...again, ...eitherFaults(minimum, path), ...higherFaults(minimum, path)];
  });
}

function meet(a: readonly TargetGroup[] | undefined, b: readonly TargetGroup[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((group) => b.includes(group));
}

function higherFaults({ higher, atLeast, moreThan }: Minimum, path: string): Problem[] {
  if (higher === undefined) return [];
  const ordinary = atLeast ?? moreThan ?? 0;
  const raised = higher.atLeast ?? higher.moreThan ?? Number.POSITIVE_INFINITY;
  const low = raised <= ordinary ? [fault(`${path}.higher`, `a limit above ${ordinary}`, String(raised))] : [];
  return [...eitherFaults(higher, `${path}.higher`), ...low];
}

function eitherFaults({ atLeast, moreThan }: Limit, path: string): Problem[] {
  const stated = [atLeast, moreThan].filter((limit) => limit !== undefined).length;
  return stated === 1 ? [] : [fault(path, 'either atLeast or moreThan', stated === 0 ? 'neither' : 'both')];
}
