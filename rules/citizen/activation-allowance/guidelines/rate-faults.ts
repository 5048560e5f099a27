import { exceeds, type Kroner } from '../../../../src/engine/kroner.js';
import type { Problem } from '../../../../src/engine/problem.js';
import { parameters } from '../parameters.js';
import { fault } from './fault.js';
import type { Rate } from './guideline.js';

/** A stated amount above the cap of the guideline's days is refused; a computed one is capped when a case is assessed. */
export function capFaults(rate: Rate, act: string | undefined): Problem[] {
  if (act === undefined) return [];
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

/** Steps that overlap or leave a hole, and numbers that contradict each other. */
export function stepFaults(rate: Rate): Problem[] {
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
        ...(parameters.frame.some(({ value }) => rate.upToKm <= Number(value))
          ? []
          : [fault('rate.upToKm', `at most the ${parameters.frame[0]?.value} km a day that the allowance covers`, String(rate.upToKm))]),
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
