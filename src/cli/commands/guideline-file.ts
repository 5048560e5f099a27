import { InputError } from '../../engine/problem.js';
import { readWhole } from '../input/blocks.js';
import { parseJson } from '../input/json-text.js';

/** Reads a guideline from a file; whether it is one is for the scheme to say. */
export async function guidelineIn(file: string): Promise<unknown> {
  const parsed = parseJson(await readWhole(file), 'a guideline as JSON');
  if ('problem' in parsed) throw new InputError('guideline', [parsed.problem]);
  return parsed.value;
}
