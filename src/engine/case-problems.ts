import { InputError, type Problem } from './problem.js';

/** A scheme or a calculation, as far as it tells what cannot be read. */
export interface CaseReader {
  readonly facts: { problems(input: unknown): readonly Problem[] };
  /** Reads options. */
  under?(options: never): unknown;
  /** Reads a guideline of one's own; absent for a calculation. */
  checkGuideline?(input: unknown): unknown;
}

/** Where each part of a case stands. */
export interface CasePlaces {
  readonly facts: string;
  readonly options: string;
}

const PLACES: CasePlaces = { facts: 'facts', options: 'options' };

/** Everything that cannot be read in a case, its options before its facts, each by its path: a caller is told of all at once. */
export function caseProblems(subject: CaseReader, facts: unknown, options: object, places: CasePlaces = PLACES): Problem[] {
  const { guideline, ...others } = options as { readonly guideline?: unknown };
  const own = typeof guideline === 'object' && guideline !== null && subject.checkGuideline !== undefined;
  const inOptions = problemsIn(() => subject.under?.((own ? others : options) as never), places);
  return [
    ...inOptions.filter(({ path }) => !own || path !== `${places.options}.municipality`),
    ...(own ? problemsIn(() => subject.checkGuideline?.(guideline), places) : []),
    ...subject.facts.problems(facts).map((problem) => within(places.facts, problem)),
  ];
}

/** The problems of an input error, by their paths in the case. */
export function placed({ of, problems }: InputError, { facts, options }: CasePlaces = PLACES): Problem[] {
  const root = { facts, options, guideline: `${options}.guideline`, record: 'record' }[of];
  return problems.map((problem) => within(root, problem));
}

function problemsIn(read: () => unknown, places: CasePlaces): Problem[] {
  try {
    read();
    return [];
  } catch (cause) {
    if (cause instanceof InputError) return placed(cause, places);
    throw cause;
  }
}

function within(root: string, problem: Problem): Problem {
  return { ...problem, path: problem.path === '' ? root : `${root}.${problem.path}` };
}
