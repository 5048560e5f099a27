import { CALCULATIONS, SCHEMES, type Subject } from '../cli/commands/subjects.js';
import type { GuidelineBase } from '../engine/guideline.js';
import type { CalculationOptions, Options } from '../engine/options.js';
import type { Readings } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';
import type { AnyCalculation, AnyScheme } from '../engine/types-of.js';
import type { FormSubject } from '../form/subject.js';
import { form } from '../form.js';
import {
  type Statement,
  type StatementOptions,
  statementHtml,
  statementOfCalculation,
  statementOfReasons,
  statementText,
} from '../reasons.js';
import type { CaseAsked } from './case-asked.js';

/** Something that is asked of a case: `POST /{name}/{id}`. */
export interface Action {
  readonly name: 'assess' | 'calculate' | 'possible' | 'statement' | 'form';
  /** What it can be asked of, by id. */
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Keys that may stand beside `facts` and `options`. */
  beside(subject: Subject): readonly string[];
  /**
   * Answers a case in a language, where it writes any.
   * @throws InputError for facts or options that cannot be read
   */
  answer(subject: Subject, asked: CaseAsked, language: Language): object;
}

const NOTHING = (): readonly string[] => [];

const EVERY: ReadonlyMap<string, Subject> = new Map<string, Subject>([...SCHEMES, ...CALCULATIONS]);

/** What can be asked of a case. No answer holds an amount without the assessment it belongs to. */
export const ACTIONS: readonly Action[] = [
  { name: 'assess', subjects: SCHEMES, beside: NOTHING, answer: (subject, asked) => assessed(subject as AnyScheme, asked) },
  { name: 'calculate', subjects: CALCULATIONS, beside: NOTHING, answer: (subject, asked) => calculated(subject as AnyCalculation, asked) },
  {
    name: 'possible',
    subjects: SCHEMES,
    beside: NOTHING,
    answer: (subject, { facts, options }) => {
      const under = (subject as AnyScheme).under(options as SchemeOptions);
      return { assessment: under.assess(facts), possible: under.possible(facts) };
    },
  },
  {
    name: 'statement',
    subjects: EVERY,
    beside: (subject) => (isScheme(subject) ? ['language', 'appliedFor'] : ['language']),
    answer: stated,
  },
  { name: 'form', subjects: EVERY, beside: () => ['language'], answer: formed },
];

type SchemeOptions = Options<Readings, GuidelineBase>;

/** Tells a scheme from a calculation. */
export function isScheme(subject: Subject): subject is AnyScheme {
  return 'assess' in subject;
}

function assessed(scheme: AnyScheme, { facts, options }: CaseAsked) {
  return scheme.assess(facts, options as SchemeOptions);
}

function calculated(calculation: AnyCalculation, { facts, options }: CaseAsked) {
  return calculation.calculate(facts, options as CalculationOptions<Readings>);
}

/** The form of a case: what was given, what is still to be asked, and what it comes to. */
function formed(subject: Subject, { facts, options, beside }: CaseAsked, preferred: Language): object {
  const { language = preferred } = beside as { readonly language?: Language };
  return form(subject as unknown as FormSubject<object, object>, options, facts, language);
}

/** The draft of a statement of reasons as data, text and HTML, with what it gives reasons for. */
function stated(subject: Subject, asked: CaseAsked, preferred: Language): object {
  const options = { language: preferred, ...asked.beside } as StatementOptions;
  if (!isScheme(subject)) {
    const answer = calculated(subject, asked);
    return { calculated: answer, ...written(statementOfCalculation(answer, options)) };
  }
  const assessment = assessed(subject, asked);
  return { assessment, ...written(statementOfReasons(assessment, options)) };
}

function written(statement: Statement) {
  return { statement, text: statementText(statement), html: statementHtml(statement) };
}
