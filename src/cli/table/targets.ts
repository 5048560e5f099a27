import type { Subject } from '../commands/subjects.js';
import { type CellKind, cellKinds } from './cell-kind.js';

/** What columns can hold, by path: `amount`, `period.from`, `facts.zones`. */
export type Targets = ReadonlyMap<string, CellKind>;

const OF_A_PAYMENT: readonly (readonly [string, CellKind])[] = [
  ['id', 'text'],
  ['citizen', 'text'],
  ['status', 'text'],
  ['amount', 'amount'],
  ['period.from', 'day'],
  ['period.to', 'day'],
  ['on', 'day'],
  ['decidedOn', 'day'],
  ['municipality', 'municipality'],
];

/** What the columns of payments can hold under a scheme. */
export function paymentTargets(subject: Subject): Targets {
  return new Map([...OF_A_PAYMENT, ...factTargets(subject)]);
}

/** What the columns of cases can hold: an id, and the facts of a scheme or calculation. */
export function caseTargets(subject: Subject): Targets {
  return new Map<string, CellKind>([['id', 'text'], ...factTargets(subject)]);
}

function factTargets(subject: Subject): (readonly [string, CellKind])[] {
  const { facts } = subject.jsonSchemas() as { readonly facts: Parameters<typeof cellKinds>[0] };
  return [...cellKinds(facts)].map(([path, kind]) => [`facts.${path}`, kind] as const);
}
