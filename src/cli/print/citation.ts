import type { Citation } from '../../engine/citation.js';

/** A citation in one line: the provision first, then where it stands. */
export function citation({ title, provision }: Citation): string {
  return `${provision}; ${title}`;
}
