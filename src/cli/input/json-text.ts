import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../engine/problem.js';
import { jsonFault } from './json-faults.js';

/** What bytes hold: a JSON value, or why they hold none; with the value where it is JSON of which something would be thrown away. */
export type Parsed = { readonly value: unknown; readonly problem?: never } | { readonly value?: unknown; readonly problem: Problem };

const MARK = Buffer.from('\ufeff');

/** Reads bytes as JSON in UTF-8, with or without its mark; bytes that are not are refused, never replaced, and so is what is told twice or too long. */
export function parseJson(bytes: Buffer, expected: string): Parsed {
  if (!isUtf8(bytes)) return refused(expected, 'bytes that are not UTF-8');
  if (bytes.length === 0) return refused(expected, 'nothing');
  return parseText(bytes.toString('utf8', MARK.equals(bytes.subarray(0, MARK.length)) ? MARK.length : 0), expected);
}

/** Reads a text as JSON. */
export function parseText(text: string, expected: string): Parsed {
  try {
    const value = JSON.parse(text) as unknown;
    const problem = jsonFault(text);
    return problem === undefined ? { value } : { value, problem };
  } catch (cause) {
    return refused(expected, `no JSON (${cause instanceof Error ? cause.message : String(cause)})`);
  }
}

function refused(expected: string, received: string): Parsed {
  return { problem: { path: '', code: 'unexpected', expected, received } };
}
