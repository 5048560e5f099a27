import type { CasesFile, WorkedCase } from './case-format.js';

/** A case as its file has it: whole, or like another one before it that is, with only what differs. */
type Written = Omit<WorkedCase, 'facts'> & {
  readonly facts?: WorkedCase['facts'];
  readonly like?: string;
  readonly without?: readonly string[];
};

/**
 * Writes out every case of a file, one group after the other.
 * @throws Error that lists every id that stands twice, and every case that is like none before it that is whole, or leaves out what the other does not have
 */
export function writtenOut(file: unknown): CasesFile {
  const { scheme, cases, faults } = writtenAsFarAs(file);
  if (faults.length > 0) throw new Error([`The cases of ${scheme} cannot be written out:`, ...faults].join('\n  '));
  return { scheme, cases };
}

/** Writes out the cases that can be, and tells what is wrong with the others. */
export function writtenAsFarAs(file: unknown): CasesFile & { readonly faults: readonly string[] } {
  const { scheme, cases } = file as { readonly scheme: string; readonly cases: Readonly<Record<string, readonly Written[]>> };
  const written = Object.values(cases).flat();
  const tried = written.map((one, place) => ({ one, faults: faultsOf(one, written.slice(0, place)) }));
  const right = tried.filter(({ faults }) => faults.length === 0).map(({ one }) => one);
  const byId = new Map(right.map((one) => [one.id, one]));
  return { scheme, cases: right.map((one) => whole(one, byId)), faults: tried.flatMap(({ faults }) => faults) };
}

function faultsOf({ id, like, without = [] }: Written, before: readonly Written[]): string[] {
  const twice = before.some((one) => one.id === id) ? [`"${id}" stands twice`] : [];
  if (like === undefined) return twice;
  const other = before.find((one) => one.id === like && one.like === undefined);
  if (other === undefined) return [...twice, `"${id}" is like "${like}", which does not stand before it, written out`];
  const { facts, options } = askedIn(other);
  const strange = without.filter((name) => !Object.hasOwn({ ...facts, ...options }, name));
  return strange.length === 0 ? twice : [...twice, `"${id}" leaves out ${strange.join(', ')}, which "${like}" does not have`];
}

/** What the other asks is asked of it too, but for what it says itself or leaves out. */
function whole({ like, without = [], facts = {}, ...own }: Written, byId: ReadonlyMap<string, Written>): WorkedCase {
  if (like === undefined) return { ...own, facts };
  const other = askedIn(byId.get(like) as Written);
  const left = (all: object) => Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
  return { ...left(other.options), ...own, facts: { ...left(other.facts), ...facts } };
}

/** The facts of a case, and its day, or calculation, with every other option. */
function askedIn({ id: _, title: __, from: ___, expect: ____, error: _____, facts = {}, ...options }: Written) {
  return { facts, options };
}
