import { crc32 } from 'node:zlib';
import type { ReadLine } from '../input/read-line.js';

/** One of several slices of a file: all lines of a citizen are in the same. */
export interface Slice {
  /** Counted from 0. */
  readonly slice: number;
  readonly of: number;
}

/** The one slice of a file that is not cut. */
export const ALL_LINES: Slice = { slice: 0, of: 1 };

/** Tells whether a line is in a slice: by the citizen it names, else by its id, so that one that stands twice is found, else by its number. */
export function isIn({ slice, of }: Slice, { line, read }: ReadLine): boolean {
  if (of === 1) return true;
  const key = typeof read === 'string' ? undefined : keyIn(read.input);
  return (key === undefined ? line.number : crc32(key)) % of === slice;
}

function keyIn(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { citizen, id } = input as { readonly citizen?: unknown; readonly id?: unknown };
  if (typeof citizen === 'string') return `citizen ${citizen}`;
  return typeof id === 'string' || typeof id === 'number' ? `id ${id}` : undefined;
}
