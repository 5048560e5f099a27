import type { Subject } from '../commands/subjects.js';
import { type CellKind, cellKinds } from './cell-kind.js';
import STATUSES from './status-names.json' with { type: 'json' };

/** What columns can hold, by path: `amount`, `period.from`, `facts.zones`. */
export type Targets = ReadonlyMap<string, CellKind>;

const STATUS = Object.entries(STATUSES).flatMap(([status, names]) => names.map((name) => [status, name] as const));

/** Each status by the first of its Danish words, and as it stands in JSON. */
const STATUS_WORDS = Object.entries(STATUSES).map(([status, [name]]) => `${name} (${status})`);

const OF_A_PAYMENT: readonly (readonly [string, CellKind])[] = [
  ['id', 'text'],
  ['citizen', 'text'],
  ['amount', 'amount'],
  ['period.from', 'day'],
  ['period.to', 'day'],
  ['on', 'day'],
  ['decidedOn', 'day'],
  ['municipality', 'municipality'],
];

/** What the columns of payments can hold under a scheme. */
export async function paymentTargets(subject: Subject): Promise<Targets> {
  const { namedBy } = await import('./value-names.js');
  return new Map<string, CellKind>([
    ...OF_A_PAYMENT,
    ['status', { ...namedBy(STATUS), words: STATUS_WORDS }],
    ...(await factTargets(subject)),
  ]);
}

/** What the columns of cases can hold: an id, and the facts of a scheme or calculation. */
export async function caseTargets(subject: Subject): Promise<Targets> {
  return new Map<string, CellKind>([['id', 'text'], ...(await factTargets(subject))]);
}

/** What values are called is loaded here: only a table has them. */
async function factTargets(subject: Subject): Promise<(readonly [string, CellKind])[]> {
  const { valueNames } = await import('./value-names.js');
  const named = valueNames(subject);
  const { facts } = subject.jsonSchemas() as { readonly facts: Parameters<typeof cellKinds>[0] };
  return [...cellKinds(facts)].map(([path, kind]) => [`facts.${path}`, kind === 'text' ? (named.get(path) ?? kind) : kind] as const);
}
