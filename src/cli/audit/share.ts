import { crc32 } from 'node:zlib';
import type { ReadLine } from '../input/read-line.js';

/** One of several shares of a file: all lines of a citizen are in the same. */
export interface Share {
  /** Counted from 0. */
  readonly share: number;
  readonly of: number;
}

/** All lines. */
export const WHOLE: Share = { share: 0, of: 1 };

/** Tells whether a line is in a share: by the citizen it names, else by its id, so that one that stands twice is found, else by its number. */
export function isIn({ share, of }: Share, { line, read }: ReadLine): boolean {
  if (of === 1) return true;
  const key = typeof read === 'string' ? undefined : keyIn(read.input);
  return (key === undefined ? line.number : crc32(key)) % of === share;
}

function keyIn(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { citizen, id } = input as { readonly citizen?: unknown; readonly id?: unknown };
  if (typeof citizen === 'string') return `citizen ${citizen}`;
  return typeof id === 'string' || typeof id === 'number' ? `id ${id}` : undefined;
}
