import type { Context } from 'hono';
import { languageOf } from './language.js';
import { problemDetails, Refused } from './problem-details.js';

/** Answers a request that was refused, as problem details. What should never happen is reported without anything of the case. */
export function refusal(c: Context, cause: Error, report: (what: string) => void): Response {
  const refused = cause instanceof Refused ? cause : new Refused('unexpected');
  if (cause !== refused) report(`${c.req.method} ${c.req.path}: ${whereOf(cause)}`);
  const language = languageOf(c.req.header('accept-language'));
  const headers = {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    ...(refused.kind === 'method' && { Allow: refused.values.allow as string }),
    ...(CLOSING.has(refused.kind) && { Connection: 'close' }),
  };
  return new Response(JSON.stringify(problemDetails(refused, language)), { status: refused.status, headers });
}

/** The rest of the body is not waited for. */
const CLOSING: ReadonlySet<string> = new Set(['too-large', 'too-slow']);

/** Where an error arose: its kind and the places in the code, without its message, which may repeat what it was given. */
function whereOf(cause: Error): string {
  const places = String(cause.stack)
    .split('\n')
    .filter((line) => line.startsWith('    at '));
  return [cause.constructor.name, ...places.slice(0, MOST_PLACES)].join('\n');
}

const MOST_PLACES = 5;
