import { exceeds, type Kroner, type Problem } from '../../../define.js';
import parameters from '../parameters.json' with { type: 'json' };
import { fault } from './fault.js';
import type { Rate, RateOf } from './rate.js';

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
      return rate.steps.flatMap(({ amount }, index) =>
        amount === null || amount === 'not-read' ? [] : [[`rate.steps[${index}].amount`, amount] as const],
      );
    case 'zone-days':
      return rate.rows.flatMap(({ amounts }, row) =>
        amounts.map((amount, index) => [`rate.rows[${row}].amounts[${index}]`, amount] as const),
      );
    case 'flat':
      return [['rate.amount', rate.amount]];
    case 'km-bands':
      return rate.bands.map(({ most }, index) => [`rate.bands[${index}].most`, most] as const);
    case 'assessed':
    case 'documented':
    case 'cheapest-fare':
    case 'other-fare':
      return [['rate.most', rate.most]];
    case 'per-km':
    case 'none':
    case 'not-read':
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
      return [...sequenceFaults('rate.rows', rate.rows, 1), ...lengthFaults(rate.rows.map(({ amounts }) => amounts.length))];
    case 'km-bands':
      return sequenceFaults('rate.bands', rate.bands, 10 ** -rate.decimals);
    case 'per-km':
      return perKmFaults(rate);
    default:
      return [];
  }
}

function lengthFaults(lengths: readonly number[]): Problem[] {
  return lengths.flatMap((length, row, [first]) =>
    length === first ? [] : [fault(`rate.rows[${row}].amounts`, `as many amounts as the first row, ${first}`, String(length))],
  );
}

function perKmFaults({ aboveKm, elseAboveKm, upToKm, days, weeksPerMonth }: RateOf<'per-km'>): Problem[] {
  const covered = Math.max(...parameters.frame.map(({ value }) => Number(value)));
  return [
    ...(upToKm <= covered ? [] : [fault('rate.upToKm', `at most the ${covered} km a day that the allowance covers`, String(upToKm))]),
    ...(upToKm > aboveKm ? [] : [fault('rate.upToKm', `more than aboveKm, ${aboveKm}`, String(upToKm))]),
    ...(elseAboveKm === undefined || (elseAboveKm > aboveKm && elseAboveKm < upToKm)
      ? []
      : [fault('rate.elseAboveKm', `more than aboveKm, ${aboveKm}, and less than upToKm, ${upToKm}`, String(elseAboveKm))]),
    ...((weeksPerMonth !== undefined) === (days === 'per-week')
      ? []
      : [fault('rate.weeksPerMonth', 'a number of weeks for days per-week, and none for days per-month', weeksPerMonth ?? 'nothing')]),
  ];
}

/** Steps in order, each beginning one unit after the last ends: no overlap, no hole. */
function sequenceFaults(path: string, steps: readonly Step[], unit: number): Problem[] {
  return steps.flatMap(({ from, to = from }, index) => {
    const here = `${path}[${index}]`;
    const before = steps[index - 1];
    const faults = to < from ? [fault(`${here}.to`, `at least ${from}`, String(to))] : [];
    if (before === undefined) return faults;
    if (before.to === undefined) return [...faults, fault(here, 'no step after one that is open upwards', `from ${from}`)];
    const distance = Math.round((from - before.to) / unit);
    if (distance < 1)
      return [...faults, fault(`${here}.from`, `more than ${before.to}, where the step before ends (an overlap)`, String(from))];
    if (distance > 1)
      return [...faults, fault(`${here}.from`, `the next after ${before.to}, where the step before ends (a hole)`, String(from))];
    return faults;
  });
}
