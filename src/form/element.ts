import type { Question } from '../engine/assessment.js';
import { type Kind, REFUSED } from '../engine/authoring/kind.js';
import type { Listed } from '../engine/fact-types.js';
import { monthOf, type Period } from '../engine/period.js';
import { mostOf, plainQuestion } from '../reasons/questions-and-gaps.js';
import type { Telling } from '../reasons/telling.js';
import { factText, under } from '../reasons/telling.js';
import type { FormError } from './errors.js';
import type { FormInput, FormOption } from './form-input.js';
import { hintOf } from './hint.js';
import { inputOf } from './input.js';
import type { FormSubject } from './subject.js';

/** One fact on a form. */
export interface FormElement {
  /** Name of the fact. */
  readonly key: string;
  /** What it is called, for a heading or a table. */
  readonly label: string;
  /** The question, to the citizen and in the third person for a caseworker. */
  readonly question: { readonly citizen: string; readonly caseworker: string };
  /** What can be answered, in words: the range, the unit, and the most that the law allows. */
  readonly hint?: string;
  /** What is answered: its kind, options, range and parts. */
  readonly input: FormInput;
  /**
   * True for what only a human can settle: the answer is `{ value, by, because }`, and `input` describes the value. Of several judgements each has all three
   * among its fields, so that this is false.
   */
  readonly judged: boolean;
  /**
   * `required`: unknown, or a list that does not cover all its days, and it can still change the outcome. `answered`: the outcome rests on
   * it. `not-needed`: given, but no longer of any consequence in this case. `optional`: nothing waits for it. A
   * calculation says more with it; where no checked rule covers a case, it can still show that the case fails all the same.
   */
  readonly state: 'required' | 'answered' | 'not-needed' | 'optional';
  /** The condition, or award rule, that asks for it first. */
  readonly condition?: string;
  /** The days a list must cover, the widest that any condition asks for. */
  readonly period?: Period;
  /** The value as given; absent for an unknown one. */
  readonly value?: unknown;
  /** What is wrong with it, in the language of the form. */
  readonly errors: readonly FormError[];
}

type Asked = Exclude<Question, { kind: 'reading' }>;

/** What an element is made from. */
export interface Made {
  readonly subject: FormSubject;
  readonly c: Telling;
  /** The questions that ask for the fact. */
  readonly questions: readonly Asked[];
  readonly value: unknown;
  readonly state: FormElement['state'];
  readonly errors: readonly FormError[];
}

/** Makes the element of a fact. */
export function elementOf(key: string, { subject, c, questions, value, state, errors }: Made): FormElement {
  const { language, wording } = c;
  const kind = subject.declared.facts[key] as FormSubject['declared']['facts'][string];
  const { label, words } = factText(key, c);
  const input = accepted(inputOf(kind.words, words, { language, under: under(c), wording }, key), kind);
  const isJudgement = subject.facts.judged.has(key);
  const asksDays = input.kind === 'list' && questions.length > 0 && c.assessment.findings.length > 0;
  const named = widest([...questions.flatMap((one) => (one.kind === 'fact' && one.for ? [one.for] : [])), ...coveredBy(value)]);
  const period = named ?? (asksDays ? monthOf(c.assessment.on) : undefined);
  const [first] = questions;
  const asked: Asked = {
    ...(isJudgement ? { kind: 'judgement' as const } : { kind: 'fact' as const, ...(period && { for: period }) }),
    fact: key,
    condition: first?.condition ?? '',
  };
  const hint = hintOf(input, first && mostOf(first, c), language);
  return {
    key,
    label: label[language],
    question: { citizen: plainQuestion(asked, c, 'citizen'), caseworker: plainQuestion(asked, c, 'caseworker') },
    ...(hint !== undefined && { hint }),
    input,
    judged: isJudgement && input.kind !== 'several',
    state,
    ...(first && { condition: first.condition }),
    ...(period && { period }),
    ...(value !== undefined && { value }),
    errors,
  };
}

/** Options as they are accepted: some stand for a number. */
function accepted(input: FormInput, { accept }: Kind<unknown>): FormInput {
  if (input.kind !== 'choice') return input;
  const isNumber = (value: FormOption['value']) => accept(value) === REFUSED && accept(Number(value)) !== REFUSED;
  return { ...input, options: input.options.map(({ value, label }) => ({ value: isNumber(value) ? Number(value) : value, label })) };
}

/** The days that an answered list covers. */
function coveredBy(value: unknown): readonly Period[] {
  const covers = (Object(value) as Partial<Listed<unknown>>).covers;
  return typeof covers?.from === 'string' && typeof covers.to === 'string' ? [covers] : [];
}

/** The shortest period that holds all of them. */
function widest(all: readonly Period[]): Period | undefined {
  if (all.length === 0) return undefined;
  const days = all.map(({ from }) => from).sort();
  const last = all.map(({ to }) => to).sort();
  return { from: days[0] as string, to: last.at(-1) as string };
}
