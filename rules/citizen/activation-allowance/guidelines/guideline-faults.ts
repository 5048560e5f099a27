import { exceeds, type Kroner } from '../../../../src/engine/kroner.js';
import { contains } from '../../../../src/engine/period.js';
import type { Problem } from '../../../../src/engine/problem.js';
import { MUNICIPALITIES } from '../../../municipalities.js';
import { parameters } from '../parameters.js';
import type { TargetGroup } from '../target-group.js';
import type { AllowanceGuideline, Limit, Minimum, Rate, Requirement } from './guideline.js';

/** What no schema can see in a guideline: amounts above the cap, steps that overlap or leave a hole, ends that contradict. */
export function guidelineFaults(guideline: AllowanceGuideline): Problem[] {
  return [
    ...endFaults(guideline),
    ...minimumFaults(guideline.minimums ?? []),
    ...requirementFaults(guideline.requirements ?? []),
    ...capFaults(guideline),
    ...stepFaults(guideline.rate),
  ];
}

function fault(path: string, expected: string, received: string): Problem {
  return { path, code: 'contradiction', expected, received };
}

function endFaults({ municipality, from, to, checkedUntil, act }: AllowanceGuideline): Problem[] {
  const governs = parameters.act.filter(({ value }) => value.id === act);
  return [
    ...(Object.hasOwn(MUNICIPALITIES, municipality)
      ? []
      : [fault('municipality', 'the key of one of the 98 municipalities, such as "lyngby-taarbaek"', municipality)]),
    ...(to !== undefined && to < from ? [fault('to', `a day not before ${from}`, to)] : []),
    ...(checkedUntil < from ? [fault('checkedUntil', `a day not before ${from}`, checkedUntil)] : []),
    ...(governs.some((row) => contains({ from: row.from }, from))
      ? []
      : [fault('from', `a day on which ${act} had been read, from ${governs[0]?.from}`, from)]),
  ];
}

function minimumFaults(minimums: readonly Minimum[]): Problem[] {
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
  const [ordinary, raised] = [atLeast ?? moreThan ?? 0, higher.atLeast ?? higher.moreThan];
  const low = raised !== undefined && raised <= ordinary ? [fault(`${path}.higher`, `a limit above ${ordinary}`, String(raised))] : [];
  return [...eitherFaults(higher, `${path}.higher`), ...low];
}

function eitherFaults({ atLeast, moreThan }: Limit, path: string): Problem[] {
  const stated = [atLeast, moreThan].filter((limit) => limit !== undefined).length;
  return stated === 1 ? [] : [fault(path, 'either atLeast or moreThan', stated === 0 ? 'neither' : 'both')];
}

function requirementFaults(requirements: readonly Requirement[]): Problem[] {
  return requirements.flatMap(({ fact }, index) =>
    requirements.findIndex((other) => other.fact === fact) === index ? [] : [fault(`requirements[${index}].fact`, 'each fact once', fact)],
  );
}

/** A stated amount above the cap of the guideline's days is refused; a computed one is capped when a case is assessed. */
function capFaults({ rate, act }: AllowanceGuideline): Problem[] {
  const cap = parameters.cap.find(({ cite }) => 'source' in cite && cite.source === act)?.value as Kroner;
  return statedAmounts(rate).flatMap(([path, amount]) =>
    exceeds(amount, cap) ? [fault(path, `at most the cap of ${cap} kr. a month`, amount)] : [],
  );
}

function statedAmounts(rate: Rate): (readonly [string, Kroner])[] {
  switch (rate.kind) {
    case 'zones':
      return rate.steps.flatMap(({ amount }, index) => (amount === null ? [] : [[`rate.steps[${index}].amount`, amount] as const]));
    case 'zone-days':
      return rate.rows.flatMap(({ amounts }, row) =>
        amounts.map((amount, index) => [`rate.rows[${row}].amounts[${index}]`, amount] as const),
      );
    case 'flat':
      return [['rate.amount', rate.amount]];
    case 'km-bands':
      return rate.bands.map(({ most }, index) => [`rate.bands[${index}].most`, most] as const);
    case 'assessed':
      return [['rate.most', rate.most]];
    case 'per-km':
    case 'none':
      return [];
  }
}

interface Step {
  readonly from: number;
  readonly to?: number | undefined;
}

function stepFaults(rate: Rate): Problem[] {
  switch (rate.kind) {
    case 'zones':
      return sequenceFaults('rate.steps', rate.steps, 1);
    case 'zone-days':
      return [
        ...sequenceFaults('rate.rows', rate.rows, 1),
        ...rate.rows.flatMap(({ amounts }, index) => lengthFaults(index, amounts.length, rate.rows[0]?.amounts.length)),
      ];
    case 'km-bands':
      return sequenceFaults('rate.bands', rate.bands, 10 ** -rate.decimals);
    case 'per-km':
      return [
        ...(rate.upToKm > rate.aboveKm ? [] : [fault('rate.upToKm', `more than aboveKm, ${rate.aboveKm}`, String(rate.upToKm))]),
        ...((rate.weeksPerMonth !== undefined) === (rate.days === 'per-week')
          ? []
          : [fault('rate.weeksPerMonth', 'a number of weeks for days per-week, and none for days per-month', String(rate.weeksPerMonth))]),
      ];
    default:
      return [];
  }
}

function lengthFaults(index: number, length: number, first: number | undefined): Problem[] {
  return length === first ? [] : [fault(`rate.rows[${index}].amounts`, `as many amounts as the first row, ${first}`, String(length))];
}

/** Steps in order, each beginning one unit after the last ends: no overlap, no hole. */
function sequenceFaults(path: string, steps: readonly Step[], unit: number): Problem[] {
  return steps.flatMap((step, index) => {
    const here = `${path}[${index}]`;
    const before = steps[index - 1];
    const faults = step.to !== undefined && step.to < step.from ? [fault(`${here}.to`, `at least ${step.from}`, String(step.to))] : [];
    if (before === undefined) return faults;
    if (before.to === undefined) return [...faults, fault(here, 'no step after one that is open upwards', `from ${step.from}`)];
    const distance = Math.round((step.from - before.to) / unit);
    if (distance < 1)
      return [...faults, fault(`${here}.from`, `more than ${before.to}, where the step before ends (an overlap)`, String(step.from))];
    if (distance > 1)
      return [...faults, fault(`${here}.from`, `the next after ${before.to}, where the step before ends (a hole)`, String(step.from))];
    return faults;
  });
}
