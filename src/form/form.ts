import type { Assessment, Question } from '../engine/assessment.js';
import { InputError, type Problem } from '../engine/problem.js';
import type { Language, Wordings } from '../engine/texts.js';
import { refuseUnreadable } from '../reasons/statement-options.js';
import type { Telling } from '../reasons/telling.js';
import { textOf } from '../reasons/template.js';
import { elementOf, type FormElement } from './element.js';
import { errorOf, type FormError, problemInWords } from './errors.js';
import { bySubjectOrder } from './order.js';
import { type FormReading, readingsOf } from './readings.js';
import { isOfConsequence } from './rests-on.js';
import { type Answered, answer, asAssessment, type FormSubject } from './subject.js';

/** A form for one case: what must be asked, what was answered, and what it comes to. */
export interface Form {
  /** Id of the scheme or of the calculation. */
  readonly subject: string;
  /** The language it is written in. */
  readonly language: Language;
  /** What was given, and what can still change the outcome, in the order of the law. */
  readonly elements: readonly FormElement[];
  /** The open questions of law that the case turns on. */
  readonly readings: readonly FormReading[];
  /** What is wrong with facts that are none of the subject’s. */
  readonly errors: readonly FormError[];
  /** What the answers come to; absent while one of them cannot be read, for what it comes to without that one is no answer to the case. */
  readonly answered?: Answered;
}

type Facts = Readonly<Record<string, unknown>>;

/** Makes the form of a case. */
export type WriteForm = <F, O>(subject: FormSubject<F, O>, options: O, facts: unknown, language: Language) => Form;

/**
 * Binds the form to the wordings of the subjects. Facts that cannot be read, or contradict others, stand on the form with what is
 * wrong with them, and the rest of the case goes on as if they were unknown. `form` is bound to them all; a bundle of one scheme binds its own.
 *
 * @since 0.2.0
 * @example
 * import { wording } from 'regelvaerk/texts/timeliness';
 * formWriter({ timeliness: wording })(timeliness, { on: '2019-12-31' }, {}, 'da').elements[0]?.key // => 'periodMonths'
 */
export function formWriter(wordings: Wordings): WriteForm {
  return (given, options, facts, language) => {
    refuseUnreadable({ language });
    const subject = given as unknown as FormSubject;
    const wording = textOf(wordings, subject.id, 'subject');
    const { answered, read, problems } = answeredOf(subject, Object(facts) as Facts, options as object);
    const assessment = asAssessment(answered);
    const c: Telling = { assessment, wording, language };
    const all = answered.outcome === 'open' ? answered.questions : mayStillRefuse(assessment, read, subject.facts.judged);
    const asked = all.filter((question) => question.kind !== 'reading');
    const isGiven = (key: string) => Object(facts)[key] !== undefined;
    const isCalculation = subject.assess === undefined;
    const keys = subject.facts.keys.filter((key) => isCalculation || isGiven(key) || asked.some(({ fact }) => fact === key));
    const elements = bySubjectOrder(keys, assessment, asked).map((key) => {
      const questions = asked.filter(({ fact }) => fact === key);
      const value = copyOf((Object(facts) as Facts)[key]);
      const own = problems.filter((problem) => keyOf(problem) === key);
      const rests = () => isOfConsequence(key, read, answered, (others) => answer(subject, others, options as object));
      const isOpen = answered.outcome === 'open' && questions.length > 0;
      const state = isOpen ? 'required' : !isGiven(key) ? 'optional' : own.length > 0 || rests() ? 'answered' : 'not-needed';
      const made = elementOf(key, { subject, c, questions, value, state, errors: [] });
      return { ...made, errors: own.map((problem) => errorOf(problem, key, made.input, language)) };
    });
    const readings = all.filter((question) => question.kind === 'reading');
    return {
      ...{ subject: subject.id, language, elements },
      ...(problems.length === 0 && { answered }),
      readings: readingsOf(subject, readings, answered.readings, c),
      errors: problems
        .filter((problem) => !keys.includes(keyOf(problem)))
        .map((problem) => ({ path: problem.path, message: problemInWords(problem, language), problem })),
    };
  };
}

/** Where no checked rule covers the case, what could still show that it fails all the same. */
function mayStillRefuse({ outcome, findings }: Assessment<unknown, unknown>, facts: Facts, judged: ReadonlySet<string>): Question[] {
  if (outcome !== 'not-covered') return [];
  const open = findings.filter(({ status }) => status === 'unknown' || status === 'judgement');
  return open.flatMap(({ condition, uses }) =>
    uses
      .filter((fact) => facts[fact] === undefined)
      .map((fact): Question => ({ kind: judged.has(fact) ? 'judgement' : 'fact', fact, condition })),
  );
}

/** A copy that shares nothing with what was given; what cannot be copied is no answer, and is told as what is wrong. */
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

/** The name of the fact that a problem concerns. */
function keyOf({ path }: Problem): string {
  return path.split(/[.[]/)[0] as string;
}

/** Answers with the facts that can be read, leaving out those that cannot, or that contradict others. */
function answeredOf(subject: FormSubject, facts: Facts, options: object) {
  const problems: Problem[] = [];
  let read: Facts = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  for (;;) {
    try {
      return { answered: answer(subject, read, options) as Assessment<unknown, unknown>, read, problems };
    } catch (error) {
      if (!(error instanceof InputError) || error.of !== 'facts') throw error;
      problems.push(...error.problems);
      const faulty = new Set(error.problems.map(keyOf));
      const left = Object.entries(read).filter(([key]) => !faulty.has(key) && subject.facts.keys.includes(key));
      if (left.length === Object.keys(read).length) throw error;
      read = Object.fromEntries(left);
    }
  }
}
