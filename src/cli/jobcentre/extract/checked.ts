import { InputError, type Problem } from '../../../engine/problem.js';
import type { Line } from '../../input/lines.js';
import type { CitizenRead, PlainlyRead } from './citizen-read.js';
import type { Use } from './intake.js';

/** The citizen of a line, or everything that is wrong with it. */
export type Checked = PlainlyRead | { readonly line: Line; readonly id: unknown; readonly problems: readonly Problem[] };

/** Checks what was read of a line. */
export function checked(read: CitizenRead, use: Pick<Use, 'check' | 'fits'>): Checked {
  if (!('citizen' in read)) return held(read.line, read.input, read.problems, use);
  return use.fits(read.citizen) ? read : held(read.line, read.citizen, [], use);
}

function held(line: Line, input: unknown, problems: readonly Problem[], use: Pick<Use, 'check'>): Checked {
  if (input === undefined) return { line, id: undefined, problems };
  try {
    const citizen = use.check(input);
    return problems.length === 0 ? { line, citizen } : { line, id: citizen.id, problems };
  } catch (refused) {
    if (refused instanceof InputError) return { line, id: idOf(input), problems: [...problems, ...refused.problems] };
    throw refused;
  }
}

function idOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
}
