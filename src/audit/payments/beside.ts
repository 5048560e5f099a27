import { Exact, type Kroner, kroner, minus, sum } from '../../engine/kroner.js';
import { BESIDE } from './grouping.js';

/** What was awarded for other claims of a month, as a citizen's facts list it. */
interface Listed {
  readonly items: readonly { readonly month: string; readonly amount: Kroner }[];
}

/**
 * The facts of a claim with what the ledger has for others of its month, as far as the list does not have it already: a list that says
 * that there is nothing else is not true beside another line. An unknown list stays unknown.
 * @example
 * const facts = { otherAllowances: { covers: { from: '2019-04-01', to: '2019-04-30' }, items: [] } };
 * withBeside(facts, '2019-04', '550.00').otherAllowances.items // => [{ month: '2019-04', amount: '550.00' }]
 */
export function withBeside<F extends object>(facts: F, month: string, beside: Kroner): F {
  const listed = (facts as Readonly<Record<string, unknown>>)[BESIDE] as Listed | undefined;
  if (listed === undefined) return facts;
  const told = sum(listed.items.filter((item) => item.month === month).map(({ amount }) => amount));
  const lacking = new Exact(minus(beside, told));
  if (!lacking.greaterThan(0)) return facts;
  return { ...facts, [BESIDE]: { ...listed, items: [...listed.items, { month, amount: kroner(lacking) }] } };
}
