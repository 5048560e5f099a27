import type { CasesFile, WorkedCase } from './case-format.js';

/** A case as its file has it: whole, or like another one before it that is, with only the facts that differ. */
type Written = Omit<WorkedCase, 'facts'> & {
  readonly facts?: WorkedCase['facts'];
  readonly like?: string;
  readonly without?: readonly string[];
};

/**
 * Writes out the facts of every case of a file.
 * @throws Error for a case that is like none that stands before it whole, or leaves out a fact that is not there
 */
export function writtenOut(file: unknown): CasesFile {
  const { scheme, cases } = file as { readonly scheme: string; readonly cases: readonly Written[] };
  const whole = new Map<string, WorkedCase['facts']>();
  return {
    scheme,
    cases: cases.map(({ like, without = [], facts = {}, ...rest }) => {
      if (like === undefined) whole.set(rest.id, facts);
      return { ...rest, facts: like === undefined ? facts : { ...left(rest.id, whole.get(like), without), ...facts } };
    }),
  };
}

function left(id: string, facts: WorkedCase['facts'] | undefined, without: readonly string[]): WorkedCase['facts'] {
  if (facts === undefined) throw new Error(`The case "${id}" is like a case that does not stand before it, written out`);
  const unknown = without.filter((name) => !Object.hasOwn(facts, name));
  if (unknown.length > 0) throw new Error(`The case "${id}" leaves out ${unknown.join(', ')}, which the other does not have`);
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !without.includes(name)));
}
