import { shapeProblems } from './case-record/answer-shape.js';
import { mismatches } from './case-record/mismatches.js';
import type { RulesUsed } from './engine/assessment.js';
import { type CaseReader, caseProblems } from './engine/case-problems.js';
import { type Day, isDay } from './engine/day.js';
import { InputError, type Problem, show } from './engine/problem.js';

/** What is stored of a case, so that its decision can be explained and tried again years later. Plain JSON: it holds personal data. */
export interface CaseRecord<A> {
  /** The day on which the caseworker decided it. */
  readonly decidedOn: Day;
  /** The options it was assessed under; a guideline of the host's own stands whole. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The assessment, or what a calculation came to: facts, findings, provisions, readings, and the rules by version and digest. */
  readonly answer: A;
}

/** A recorded case assessed anew, with the rules that are installed. */
export interface RepeatedCase<A> {
  /** Whether these are the rules, by version and digest, that the case was assessed with. */
  readonly sameRules: boolean;
  /** By the law as it was known on the day it was decided. */
  readonly asKnownThen: A;
  /** By the newest law in the data. */
  readonly asKnownNow: A;
}

/** What a scheme's `assess`, or a calculation's `calculate`, answers: `AnswerOf<typeof scheme>`. */
export type AnswerOf<S> = S extends { assess(facts: never, options: never): infer A }
  ? A
  : S extends { calculate(facts: never, options?: never): infer A }
    ? A
    : never;

/** A scheme or a calculation. */
type Asked = CaseReader & { readonly id: string; readonly facts: { check(input: unknown): unknown } } & (
    | { assess(facts: never, options: never): unknown }
    | { calculate(facts: never, options?: never): unknown }
  );

/** What every answer says of itself. */
type Answer = { readonly facts: unknown; readonly rules: RulesUsed };

/**
 * Puts together what to store of a case when it is decided. It shares nothing with what it was made of.
 *
 * @throws InputError for a day that is none, and for options that are not those the answer was made under
 * @since 0.2.0
 * @example
 * const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
 * const record = caseRecord(activationAllowance.assess({ participates: false }, options), options, '2019-03-28');
 * [record.decidedOn, record.answer.outcome, record.answer.rules.package] // => ['2019-03-28', 'not-fulfilled', 'regelvaerk']
 */
export function caseRecord<A extends Answer>(answer: A, options: object, decidedOn: Day): CaseRecord<A> {
  const problems = [...(isDay(decidedOn) ? [] : [notADay(decidedOn)]), ...mismatches(options as Known, answer as Known)];
  if (problems.length > 0) throw new InputError('record', problems);
  return structuredClone({ decidedOn, options: { ...options }, answer });
}

/**
 * Reads a stored case back: whether it is one of this scheme or calculation, whether its answer is whole, and whether it was made under its
 * options, is checked; what it holds stands as it was stored, and shares nothing with what it was read from. That nobody changed it since is
 * not: the digest is of the rules, not of the record.
 *
 * @throws InputError for what is no record of such a case
 * @since 0.2.0
 * @example
 * const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
 * const stored = JSON.stringify(caseRecord(activationAllowance.assess({ participates: false }, options), options, '2019-03-28'));
 * const { answer } = readCaseRecord(activationAllowance, JSON.parse(stored));
 * answer.findings.filter(({ status }) => status === 'failed').map(({ condition }) => condition) // => ['participation']
 * readCaseRecord(timeliness, JSON.parse(stored)) // => throws InputError
 */
export function readCaseRecord<S extends Asked>(asked: S, input: unknown): CaseRecord<AnswerOf<S>> {
  const problems = isObject(input) ? problemsOf(asked, input) : [unexpected('', 'a record { decidedOn, options, answer }', input)];
  if (problems.length > 0) throw new InputError('record', problems);
  return structuredClone(input) as CaseRecord<AnswerOf<S>>;
}

/**
 * Assesses a recorded case anew, by the law as known when it was decided and as known now. Where the two differ, the law has changed;
 * where the first differs from the stored answer, the rules of this package have been corrected: `changesSince` tells how.
 *
 * @throws InputError that lists the facts and the options that this version no longer reads
 * @since 0.2.0
 * @example
 * const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
 * const record = caseRecord(activationAllowance.assess({ participates: false }, options), options, '2019-03-28');
 * const { sameRules, asKnownThen } = repeatCase(activationAllowance, record);
 * [sameRules, asKnownThen.outcome] // => [true, 'not-fulfilled']
 */
export function repeatCase<S extends Asked>(asked: S, { decidedOn, options, answer }: CaseRecord<AnswerOf<S>>): RepeatedCase<AnswerOf<S>> {
  const { facts, rules } = answer as Answer;
  const problems = caseProblems(asked, facts, options, { facts: 'answer.facts', options: 'options' });
  if (problems.length > 0) throw new InputError('record', problems);
  const checked = asked.facts.check(facts) as never;
  const again = (knownOn: unknown) => {
    const under = { ...options, knownOn } as never;
    return ('assess' in asked ? asked.assess(checked, under) : asked.calculate(checked, under)) as AnswerOf<S>;
  };
  const [asKnownThen, asKnownNow] = [again(options.knownOn ?? decidedOn), again(undefined)];
  const now = (asKnownNow as Answer).rules;
  return { sameRules: now.version === rules.version && now.digest === rules.digest, asKnownThen, asKnownNow };
}

type Known = Readonly<Record<string, unknown>>;

function problemsOf({ id }: Asked, { decidedOn, options, answer }: Known): Problem[] {
  const stated = isObject(answer) ? (answer.scheme ?? answer.calculation) : answer;
  return [
    ...(isDay(decidedOn) ? [] : [notADay(decidedOn)]),
    ...(isObject(options) ? [] : [unexpected('options', 'the options it was assessed under', options)]),
    ...(stated === id ? [] : [unexpected('answer', `an answer of ${id}`, stated)]),
    ...(isObject(answer) && !isObject(answer.rules) ? [unexpected('answer.rules', 'the rules it was made with', answer.rules)] : []),
    ...(isObject(answer) && stated === id ? shapeProblems(answer) : []),
    ...(isObject(answer) && isObject(options) ? mismatches(options, answer) : []),
  ];
}

function notADay(received: unknown): Problem {
  return unexpected('decidedOn', 'the calendar day it was decided, as YYYY-MM-DD', received);
}

function unexpected(path: string, expected: string, received: unknown): Problem {
  return { path, code: 'unexpected', expected, received: show(received) };
}

function isObject(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
