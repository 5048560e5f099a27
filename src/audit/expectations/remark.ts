/** What a reviewer remarks on an answer: whether it is as expected, and what was found. Plain JSON-safe data. */
export interface Remark {
  /** Whether the answer is as expected. */
  readonly pass: boolean;
  /** What was expected: `fulfilled`. */
  readonly expected: string;
  /** What was found, under which provision and what is missing, a line each. */
  readonly found: readonly string[];
  /** Both, for a person. It names the facts looked at, not their values; what was counted from them may tell of the citizen. */
  readonly message: string;
}

/** Writes a remark. */
export function remark(pass: boolean, expected: string, found: readonly string[]): Remark {
  return { pass, expected, found, message: written(expected, found) };
}

/**
 * What is remarked where the very thing was found that should not be.
 * @example
 * const remark = { pass: true, expected: 'fulfilled', found: ['fulfilled'], message: '' };
 * contrary(remark) // => 'Expected: anything but fulfilled\nFound: fulfilled'
 */
export function contrary({ expected, found }: Remark): string {
  return written(`anything but ${expected}`, found);
}

function written(expected: string, found: readonly string[]): string {
  return `Expected: ${expected}\nFound: ${found.join('\n')}`;
}
