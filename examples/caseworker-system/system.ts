// A made-up caseworker system. Each function holds one mistake; audit.test.ts finds all three.

/** Tells whether the way to the place of the offer is long enough for an activation allowance. */
export function walksFarEnough(walkingKm: number): boolean {
  return walkingKm >= 2.9;
}

/** The activation allowance of a month, kroner, by zones of public transport. */
export function allowance(zones: number): string {
  if (zones <= 2) return '400.00';
  return zones === 3 ? '550.00' : '700.00';
}

/** The reduction of a month under the 225-hour rule, kroner, from the hours worked in each month. */
export function reduction(on: string, worked: Readonly<Record<string, number>>): string {
  const month = on.slice(0, 7);
  const yearBefore = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  const counted = Object.entries(worked).filter(([each]) => yearBefore < each && each <= month);
  const hours = counted.reduce((sum, [, each]) => sum + each, 0);
  return hours < 225 ? (REDUCTIONS[month.slice(0, 4)] ?? '0.00') : '0.00';
}

const REDUCTIONS: Readonly<Record<string, string>> = { '2020': '1054.00', '2021': '1067.00', '2022': '1069.00' };
