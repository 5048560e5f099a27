import type { Context } from 'hono';
import type { Action } from './actions.js';
import { answerCase } from './answer-case.js';
import { batchLines } from './batch.js';
import { caseAsked, EXPECTED } from './case-asked.js';
import { languageOf } from './language.js';
import type { Limits } from './limits.js';
import { Refused } from './problem-details.js';
import { bodyOf } from './read-body.js';
import { subjectAsked } from './subject-asked.js';

const ONE = 'application/json';
const MANY = 'application/x-ndjson';

/** Answers a case, or a batch of them line by line. */
export async function acted(c: Context, action: Action, limits: Limits): Promise<Response> {
  const subject = subjectAsked(c.req.param('id') ?? '', action.subjects);
  const language = languageOf(c.req.header('accept-language'));
  const type = typeOf(c.req.header('content-type'));
  const most = type === ONE ? limits.body : limits.batch;
  const bytes = await bodyOf(c.req.raw, { most, arrival: limits.arrival });
  if (bytes.length === 0) throw new Refused('no-body', { expected: EXPECTED });
  const headers = { 'Cache-Control': 'no-store', 'Content-Language': language };
  if (type === ONE) {
    const asked = caseAsked(bytes, action.beside(subject), limits);
    return c.json(answerCase(action, subject, asked, language), 200, headers);
  }
  const lines = ReadableStream.from(batchLines(bytes, action, subject, language, limits)).pipeThrough(new TextEncoderStream());
  return c.body(lines, 200, { ...headers, 'Content-Type': MANY });
}

/** Of the two kinds of content that can be sent, which it is; both are UTF-8. */
function typeOf(header: string | undefined): typeof ONE | typeof MANY {
  const [type = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.replace(/^charset="?|"$/g, '') ?? 'utf-8';
  if ((type === ONE || type === MANY) && charset === 'utf-8') return type;
  throw new Refused('media-type', { type: header ?? '–' });
}
