import { nearestKey } from '../../engine/nearest-key.js';
import type { Problem } from '../../engine/problem.js';

/** The facts that tell a target group, the first that a scheme has. */
const USUAL = ['targetGroup', 'benefit'];

/** The fact that payments are grouped by; `undefined` for a scheme that has none. */
export function groupedBy(asked: string | undefined, facts: readonly string[]): string | undefined {
  return asked ?? USUAL.find((fact) => facts.includes(fact));
}

/** The fact that tells a citizen's claims about the same days apart, where a scheme has it. */
const APART = 'offer';

/** The fact that claims are told apart by; `undefined` for a scheme that has none. */
export function toldApartBy(asked: string | undefined, facts: readonly string[]): string | undefined {
  return asked ?? (facts.includes(APART) ? APART : undefined);
}

/** The fact that lists what was awarded for other claims of the month, where a scheme has it: it awards by the month. */
export const BESIDE = 'otherAllowances';

/** A fact as the name of a group; `undefined` where it is not known. */
export function groupOf(value: unknown): string | undefined {
  return typeof value === 'object' ? JSON.stringify(value) : value === undefined ? undefined : String(value);
}

/** What is wrong with the options that are the audit's own. */
export function optionProblems(options: object, facts: readonly string[]): Problem[] {
  const asked = options as { readonly groupBy?: string; readonly apartBy?: string };
  const days = ['on', 'knownOn'].filter((key) => key in options);
  return [
    ...days.map((path): Problem => ({ path, code: 'unexpected', expected: 'nothing, for every payment has days of its own' })),
    ...(['groupBy', 'apartBy'] as const).flatMap((path) => {
      const name = asked[path];
      return name === undefined || facts.includes(name) ? [] : [unknownFact(path, name, facts)];
    }),
  ];
}

function unknownFact(path: string, name: string, facts: readonly string[]): Problem {
  const nearest = nearestKey(name, facts);
  const expected = `one of the facts ${facts.join(', ')}`;
  return { path, code: 'unexpected', expected, received: JSON.stringify(name), ...(nearest !== undefined && { nearest }) };
}
