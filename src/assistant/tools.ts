import * as z from 'zod';
import { CALCULATIONS, SCHEMES, type Subject } from '../cli/commands/subjects.js';
import type { Language } from '../engine/texts.js';
import type { Form } from '../form.js';
import { ACTIONS, type Action } from '../service/actions.js';
import { answerCase } from '../service/answer-case.js';
import { caseFrom } from '../service/case-asked.js';
import { catalogue, entryOf, SUBJECTS } from '../service/catalogue.js';
import { changesFrom } from '../service/changes-from.js';
import { LIMITS } from '../service/limits.js';
import { subjectAsked } from '../service/subject-asked.js';
import { type Answer, told } from './told.js';

/** Something that an assistant may ask. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** @throws Refused for what cannot be read */
  answer(given: Record<string, unknown>): object;
}

const language = z.enum(['da', 'en']).default('da').describe('of the sentences');
const id = (what: string) => z.string().describe(`id of ${what}, see schemes`);
const facts = z
  .record(z.string(), z.unknown())
  .describe('what is known of the case; leave out what is not known, and never guess: unknown is not no');
const options = z
  .record(z.string(), z.unknown())
  .default({})
  .describe('{ on: "YYYY-MM-DD", municipality?, knownOn?, readings?, guideline?, preset?, supplied? }; a calculation has no "on"');
const asked = (what: string) => z.strictObject({ id: id(what), facts, options, language });

/** What an assistant may look up, ask and draft. Nothing here decides, and no amount is answered without its assessment. */
export const TOOLS: readonly AssistantTool[] = [
  {
    name: 'schemes',
    title: 'List schemes and calculations',
    description:
      'Lists the schemes and calculations: ids, Danish and English titles, the days covered, facts, open questions of law, guidelines.',
    input: z.strictObject({}),
    answer: () => ({ schemes: catalogue() }),
  },
  {
    name: 'schema',
    title: 'Read one scheme',
    description:
      'Reads a scheme or calculation: JSON Schema of its facts, dated figures with provisions, guidelines and open questions of law.',
    input: z.strictObject({ id: id('a scheme or calculation') }),
    answer: (given) => entryOf(subjectAsked(String(given.id), SUBJECTS)),
  },
  {
    name: 'assess',
    title: 'Assess a case',
    description:
      'Assesses a case under a scheme: outcome, every finding with its provision, what is open, and the award with its working where there is one.',
    input: asked('a scheme'),
    answer: (given) => told(answered('assess', given, SCHEMES) as Answer, spoken(given)),
  },
  {
    name: 'calculate',
    title: 'Calculate a case',
    description: 'Makes a calculation: what it comes to, its working and provisions, or what is open.',
    input: asked('a calculation'),
    answer: (given) => told(answered('calculate', given, CALCULATIONS) as Answer, spoken(given)),
  },
  {
    name: 'next_questions',
    title: 'What to ask next',
    description:
      'Tells what must still be answered in a case, in the order of the law: each question to the citizen and as a caseworker is asked it, what can be answered, and the open questions of law.',
    input: asked('a scheme or calculation'),
    answer: nextQuestions,
  },
  {
    name: 'possible',
    title: 'What can still come of a case',
    description:
      'Tells which awards are still within reach while facts, judgements or readings are unknown, with the assessment as it stands.',
    input: asked('a scheme'),
    answer: (given) => {
      const { assessment, possible } = answered('possible', given, SCHEMES) as { assessment: Answer; possible: object };
      return { ...told(assessment, spoken(given)), possible };
    },
  },
  {
    name: 'changes',
    title: 'What changed in the rules',
    description:
      'Tells what the rules say otherwise than in a released version: dated rows, guidelines, open questions, texts, and worked cases.',
    input: z.strictObject({ from: z.string().describe('a released version, such as 0.1.0') }),
    answer: (given) => changesFrom([String(given.from)]),
  },
  {
    name: 'statement',
    title: 'Draft a statement of reasons',
    description: 'Drafts the statement of reasons of a case as text. It is a draft: a caseworker checks it and decides.',
    input: asked('a scheme or calculation').extend({ appliedFor: z.string().optional().describe('kroner a month, such as 550.00') }),
    answer: (given) => {
      const { assessment, calculated, text } = statementOf(given);
      return { ...told((assessment ?? calculated) as Answer, spoken(given)), draft: text };
    },
  },
];

interface Stated {
  readonly assessment?: Answer;
  readonly calculated?: Answer;
  readonly text: string;
}

function statementOf(given: Record<string, unknown>): Stated {
  const { appliedFor } = given;
  const beside = { language: spoken(given), ...(appliedFor !== undefined && { appliedFor }) };
  return answered('statement', given, SUBJECTS, beside) as Stated;
}

/** The questions of the form that wait for an answer, and those of law. What cannot be read is refused, for then nothing is known to wait. */
function nextQuestions(given: Record<string, unknown>): object {
  const answer = SCHEMES.has(String(given.id)) ? answered('assess', given, SUBJECTS) : answered('calculate', given, SUBJECTS);
  const { elements, readings } = answered('form', given, SUBJECTS, { language: spoken(given) }) as Form;
  const waiting = <T extends { readonly state: string }>(all: readonly T[]) => all.filter(({ state }) => state === 'required');
  return { ...told(answer as Answer, spoken(given)), questions: waiting(elements), readings: waiting(readings) };
}

/** Answers as the service does. */
function answered(
  name: Action['name'],
  given: Record<string, unknown>,
  subjects: ReadonlyMap<string, Subject>,
  beside: Record<string, unknown> = {},
): object {
  const action = ACTIONS.find((one) => one.name === name) as Action;
  const subject = subjectAsked(String(given.id), subjects);
  const read = caseFrom({ facts: given.facts, options: given.options, ...beside }, action.beside(subject), LIMITS);
  return answerCase(action, subject, read, spoken(given));
}

function spoken(given: Record<string, unknown>): Language {
  return given.language === 'en' ? 'en' : 'da';
}
