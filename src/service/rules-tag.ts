import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import digest from '../../rules/digest.json' with { type: 'json' };

/** So much of a sha256 tells two editions of the rules apart. */
const SIGNS = 16;

/** Stands for the version and the digests of all rules: what is read from the rules alone changes only with it. */
export const RULES_TAG = `${digest.version}-${createHash('sha256').update(JSON.stringify(digest)).digest('hex').slice(0, SIGNS)}`;

/** Answers what follows from the rules alone, or that the client has it already. */
export function tagged(c: Context, answer: () => object): Response {
  const tag = `"${RULES_TAG}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
  const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*') ? c.body(null, 304, headers) : c.json(answer(), 200, headers);
}
