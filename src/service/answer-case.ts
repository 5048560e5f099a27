import type { AnyCalculation, Subject } from '../cli/commands/subjects.js';
import type { GuidelineBase } from '../engine/guideline.js';
import type { CalculationOptions, Options } from '../engine/options.js';
import { InputError, type Problem } from '../engine/problem.js';
import type { Readings } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';
import { type Action, isScheme } from './actions.js';
import type { CaseAsked } from './case-asked.js';
import { Refused } from './problem-details.js';

/**
 * Answers a case.
 * @throws Refused that lists every problem of the facts and of the options, each by its path in the body
 */
export function answerCase(action: Action, subject: Subject, asked: CaseAsked, language: Language): object {
  try {
    return action.answer(subject, asked, language);
  } catch (cause) {
    if (cause instanceof InputError) throw new Refused('facts', {}, problemsIn(subject, asked, cause));
    throw cause;
  }
}

/** What could not be read, and what else cannot: options are read before facts, but a client is told of all at once. */
function problemsIn(subject: Subject, { facts, options }: CaseAsked, cause: InputError): Problem[] {
  if (cause.of === 'facts') return placed(cause);
  const { guideline, ...others } = options as SchemeOptions;
  const own = typeof guideline === 'object';
  const inOptions = problemsOf(() =>
    isScheme(subject) ? subject.under(own ? others : (options as SchemeOptions)) : calculationRead(subject, options),
  );
  return [
    ...inOptions.filter(({ path }) => !own || path !== 'options.municipality'),
    ...(own && isScheme(subject) ? problemsOf(() => subject.checkGuideline(guideline)) : []),
    ...subject.facts.problems(facts).map((problem) => within('facts', problem)),
  ];
}

type SchemeOptions = Options<Readings, GuidelineBase>;

function calculationRead(calculation: AnyCalculation, options: object): unknown {
  return calculation.under(options as CalculationOptions<Readings>);
}

/** The problems that a reader finds. */
function problemsOf(read: () => unknown): Problem[] {
  try {
    read();
    return [];
  } catch (cause) {
    if (cause instanceof InputError) return placed(cause);
    throw cause;
  }
}

function placed({ of, problems }: InputError): Problem[] {
  const root = { facts: 'facts', options: 'options', guideline: 'options.guideline', record: 'record' }[of];
  return problems.map((problem) => within(root, problem));
}

function within(root: string, problem: Problem): Problem {
  const { path } = problem;
  return { ...problem, path: path === '' ? root : path.startsWith('[') ? `${root}${path}` : `${root}.${path}` };
}
