import { InputError } from '../../engine/problem.js';
import { readWhole } from '../input/blocks.js';
import { parseJson } from '../input/json-text.js';

/** Reads a guideline from a file; whether it is one is for the scheme to say. */
export function guidelineIn(file: string): Promise<unknown> {
  return jsonIn(file, 'a guideline as JSON', 'guideline', '');
}

/** Reads supplied amounts from a file; whether they are any is for the scheme or the calculation to say. */
export function suppliedIn(file: string): Promise<unknown> {
  return jsonIn(file, 'supplied amounts as JSON', 'options', 'supplied');
}

async function jsonIn(file: string, expected: string, of: InputError['of'], path: string): Promise<unknown> {
  const parsed = parseJson(await readWhole(file), expected);
  if (parsed.problem !== undefined)
    throw new InputError(of, [{ ...parsed.problem, path: [path, parsed.problem.path].filter((part) => part !== '').join('.') }]);
  return parsed.value;
}
