import { InputError } from '../../../src/engine/problem.js';

/** The input error that an action throws; anything else, and nothing, is a failure of the test. */
export function caught(action: () => unknown): InputError {
  try {
    action();
  } catch (reason) {
    if (reason instanceof InputError) return reason;
    throw reason;
  }
  throw new Error('Nothing was thrown');
}

/** Where the problems of an input error stand. */
export const pathsOf = ({ problems }: InputError): string[] => problems.map(({ path }) => path);
