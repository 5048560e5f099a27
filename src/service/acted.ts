import type { Context } from 'hono';
import type { Action } from './actions.js';
import { answerCase } from './answer-case.js';
import { batchLines, refuseTooMany } from './batch.js';
import { caseAsked, EXPECTED } from './case-asked.js';
import { languageOf } from './language.js';
import type { Limits } from './limits.js';
import { Refused } from './problem-details.js';
import { bodyOf } from './read-body.js';
import { subjectAsked } from './subject-asked.js';

/** The content of a case, and that of a batch. */
export const TYPES = { one: 'application/json', many: 'application/x-ndjson' } as const;

/** Answers a case. */
export async function acted(c: Context, action: Action, limits: Limits): Promise<Response> {
  const { subject, language, bytes, headers } = await read(c, action, TYPES.one, { most: limits.body, arrival: limits.arrival });
  return c.json(answerCase(action, subject, caseAsked(bytes, action.beside(subject), limits), language), 200, headers);
}

/** Answers a batch of cases, line by line. */
export async function actedOnEach(c: Context, action: Action, limits: Limits): Promise<Response> {
  const { subject, language, bytes, headers } = await read(c, action, TYPES.many, { most: limits.batch, arrival: limits.arrival });
  refuseTooMany(bytes, limits.lines);
  const lines = ReadableStream.from(batchLines(bytes, action, subject, language, limits)).pipeThrough(new TextEncoderStream());
  return c.body(lines, 200, { ...headers, 'Content-Type': TYPES.many });
}

async function read(c: Context, action: Action, type: string, limits: Pick<Limits, 'arrival'> & { readonly most: number }) {
  const subject = subjectAsked(c.req.param('id') as string, action.subjects);
  const language = languageOf(c.req.header('accept-language'));
  refuseOther(c.req.header('content-type'), c.req.header('content-encoding'), type);
  const bytes = await bodyOf(c.req.raw, limits);
  if (bytes.length === 0) throw new Refused('no-body', { expected: EXPECTED });
  return { subject, language, bytes, headers: { 'Cache-Control': 'no-store', 'Content-Language': language } };
}

/** Both kinds of content are UTF-8, and nothing is unpacked. */
function refuseOther(header: string | undefined, encoding: string | undefined, expected: string): void {
  const [type, ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.replace(/^charset="?|"$/g, '') ?? 'utf-8';
  if (type !== expected || charset !== 'utf-8') throw new Refused('media-type', { expected, type: header ?? '–' });
  if (encoding !== undefined && encoding.toLowerCase() !== NOT_PACKED)
    throw new Refused('media-type', { expected: `Content-Encoding: ${NOT_PACKED}`, type: encoding });
}

const NOT_PACKED = 'identity';
