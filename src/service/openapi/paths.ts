import type { Subject } from '../../cli/commands/subjects.js';
import { TYPES } from '../acted.js';
import { type Action, isScheme } from '../actions.js';
import { type Json, ref } from './json.js';
import { nullable } from './nullable.js';
import { bare, ID } from './schemas.js';

const SUMMARIES: Readonly<Record<Action['name'], string>> = {
  assess: 'Assesses a case',
  calculate: 'Calculates a case',
  possible: 'What can still come of a case, with its assessment',
  form: 'The form of a case: what is still to be asked, and what it comes to',
  statement: 'Drafts the statement of reasons, with what it gives reasons for',
};

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  404: 'There is no such address, scheme or calculation',
  405: 'The method cannot be used here',
  408: 'The content did not arrive in time',
  413: 'The content is too large',
  415: 'The content is of a wrong type',
  422: 'The facts or the options cannot be used',
};

/** Answers to requests that are refused. */
export function refusals(statuses: readonly number[]): Json {
  const content = { 'application/problem+json': { schema: ref('ProblemDetails') } };
  return Object.fromEntries(statuses.map((status) => [status, { description: REFUSALS[status], content }]));
}

/** What is asked of many cases by one action. */
export function batchPath({ name }: Action, ids: readonly string[]): Json {
  return {
    operationId: `${name}.batch`,
    summary: `${SUMMARIES[name]}: many, as lines of JSON`,
    description: `A line each, as ${name} takes it. Lines are answered by lines in the same order: { line, id, answer } or BatchRejected, and BatchCount as the last.`,
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', enum: ids } }],
    requestBody: { required: true, content: { [TYPES.many]: { schema: TEXT } } },
    responses: {
      200: { description: 'The answers', content: { [TYPES.many]: { schema: TEXT } } },
      ...refusals([400, 404, 405, 408, 413, 415]),
    },
  };
}

/** What is asked of one scheme or calculation by one action. */
export function actionPath(action: Action, subject: Subject): Json {
  const request = requestOf(action, subject);
  const answer = answerOf(action, subject);
  return {
    operationId: `${action.name}.${subject.id}`,
    summary: `${SUMMARIES[action.name]}: ${subject.title.en}`,
    tags: [subject.id],
    requestBody: { required: true, content: { [TYPES.one]: { schema: request } } },
    responses: {
      200: { description: 'The answer', content: { [TYPES.one]: { schema: answer } } },
      ...refusals([400, 404, 405, 408, 413, 415, 422]),
    },
  };
}

/** What may stand beside facts and options. */
const BESIDE: Readonly<Record<string, Json>> = {
  language: { enum: ['da', 'en'] },
  appliedFor: { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,2})?$', description: 'kroner a month, such as 550.00' },
};

/** A form is made of facts that do not fit as well. */
const UNREAD: Json = { type: 'object', description: 'what cannot be read stands on the form, with what is wrong with it' };

function requestOf(action: Action, subject: Subject): Json {
  const beside = action.beside(subject);
  const fits = ref(`${subject.id}.facts`);
  const facts = action.name === 'form' ? { anyOf: [fits, UNREAD] } : fits;
  const properties = { id: bare(ID), facts, options: ref(`${subject.id}.options`) };
  return nullable({
    type: 'object',
    required: isScheme(subject) ? ['facts', 'options'] : ['facts'],
    properties: { ...properties, ...Object.fromEntries(beside.map((key) => [key, BESIDE[key] as Json])) },
    additionalProperties: false,
  });
}

function answerOf({ name }: Action, subject: Subject): Json {
  const kind = isScheme(subject) ? 'assessment' : 'calculated';
  const answer = ref(`${subject.id}.${kind}`);
  if (name === 'possible') return object({ assessment: answer, possible: ref('Possible') });
  if (name === 'statement') return object({ [kind]: answer, statement: ref('Statement'), text: TEXT, html: TEXT });
  if (name === 'form')
    return object({ subject: TEXT, language: TEXT, elements: PARTS, readings: PARTS, errors: PARTS }, { answered: answer });
  return answer;
}

const TEXT = { type: 'string' };
const PARTS = { type: 'array', items: { type: 'object' } };

function object(properties: Json, optional: Json = {}): Json {
  return { type: 'object', required: Object.keys(properties), properties: { ...properties, ...optional }, additionalProperties: false };
}
