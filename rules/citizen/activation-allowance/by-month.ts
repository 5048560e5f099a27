import { nearestKey, type Problem, show } from '../../define.js';
import type { ActivationAllowanceFacts } from './facts.js';
import { activationAllowance } from './scheme.js';

/** Facts that hold for one month only, by month (`YYYY-MM`). */
export type FactsByMonth = Readonly<Record<string, MonthFacts>>;

/** The facts that are about a single month. */
export type MonthFacts = Pick<ActivationAllowanceFacts, (typeof OF_A_MONTH)[number]>;

const OF_A_MONTH = [
  'daysInMonth',
  'assessedAmount',
  'sanctionInMonth',
  'documentedExpense',
  'cheapestFare',
  'otherFare',
  'absentDays',
  'sanctionedDays',
  'travelReimbursement',
] as const satisfies readonly (keyof ActivationAllowanceFacts)[];

/** What is known of one month says nothing of the others. */
export const NOT_LASTING: MonthFacts = Object.fromEntries(OF_A_MONTH.map((fact) => [fact, undefined]));

/** What is wrong with facts by month: a month without participation, a fact that is not of a single month, a value that is none. */
export function byMonthProblems(byMonth: unknown, months: readonly string[]): Problem[] {
  if (!isObject(byMonth)) return [unexpected('byMonth', 'facts by month, such as { "2019-04": { "daysInMonth": 12 } }', byMonth)];
  return Object.entries(byMonth).flatMap(([month, facts]) => {
    const path = `byMonth.${month}`;
    if (!months.includes(month)) return [unexpected(path, `a month of participation: ${shown(months)}`, month)];
    return isObject(facts) ? monthProblems(path, facts) : [unexpected(path, 'an object of facts', facts)];
  });
}

function monthProblems(path: string, facts: object): Problem[] {
  const other = Object.keys(facts).filter((fact) => !OF_A_MONTH.some((known) => known === fact));
  const unknown = other.map((fact): Problem => {
    const nearest = nearestKey(fact, OF_A_MONTH);
    return { path: `${path}.${fact}`, code: 'unknown-key', expected: OF_A_MONTH.join(', '), ...(nearest !== undefined && { nearest }) };
  });
  const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => !other.includes(fact)));
  return [...unknown, ...activationAllowance.facts.problems(known).map((problem) => ({ ...problem, path: `${path}.${problem.path}` }))];
}

/** A list of two or more is told by its ends. */
function shown(months: readonly string[]): string {
  return months.length === 1 ? String(months[0]) : `${months[0]} to ${months.at(-1)}`;
}

function unexpected(path: string, expected: string, received: unknown): Problem {
  return { path, code: 'unexpected', expected, received: show(received) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
