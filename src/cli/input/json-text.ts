import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../engine/problem.js';

/** What bytes hold: a JSON value, or why they hold none. */
export type Parsed = { readonly value: unknown } | { readonly problem: Problem };

/** Reads bytes as JSON in UTF-8; bytes that are not are refused, never replaced. */
export function parseJson(bytes: Buffer, expected: string): Parsed {
  if (!isUtf8(bytes)) return refused(expected, 'bytes that are not UTF-8');
  if (bytes.length === 0) return refused(expected, 'nothing');
  try {
    return { value: JSON.parse(bytes.toString('utf8')) };
  } catch (cause) {
    return refused(expected, `no JSON (${cause instanceof Error ? cause.message : String(cause)})`);
  }
}

function refused(expected: string, received: string): Parsed {
  return { problem: { path: '', code: 'unexpected', expected, received } };
}
