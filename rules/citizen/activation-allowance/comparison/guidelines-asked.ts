import { type CalculationOptions, type GuidelineStatus, InputError, nearestKey, type Problem, show } from '../../../define.js';
import type { AllowanceGuideline } from '../guidelines/guideline.js';
import { activationAllowance } from '../scheme.js';

/** Under which readings, supplied amounts and day of knowledge guidelines are compared. */
export type ComparisonOptions = CalculationOptions<typeof activationAllowance.readings>;

/** A guideline to compare, as it was asked for. */
interface Asked {
  readonly id: string;
  readonly status: GuidelineStatus;
  /** The id of a built-in one, or a host's own. */
  readonly guideline: AllowanceGuideline | string;
}

/** Reads the guidelines and options once, so that what is wrong with them is told before any citizen is looked at. */
export function guidelinesAsked(guidelines: readonly (AllowanceGuideline | string)[], options: ComparisonOptions): Asked[] {
  const problems = [
    ...(guidelines.length === 0 ? [none()] : []),
    ...guidelines.flatMap((one, index) => problemsOf(one, index, guidelines)),
  ];
  if (problems.length > 0) throw new InputError('options', problems);
  return guidelines.map((given): Asked => {
    const guideline = typeof given === 'string' ? given : activationAllowance.checkGuideline(given);
    const { id, status, from } = typeof guideline === 'string' ? (builtIn(guideline) as AllowanceGuideline) : guideline;
    activationAllowance.under({ ...options, guideline, on: from });
    return { id, status, guideline };
  });
}

function problemsOf(one: AllowanceGuideline | string, index: number, all: readonly (AllowanceGuideline | string)[]): Problem[] {
  const path = `guidelines[${index}]`;
  const id = idOf(one);
  if (all.findIndex((other) => idOf(other) === id) < index)
    return [{ path, code: 'contradiction', expected: 'a guideline that stands there once', received: show(id) }];
  return typeof one !== 'string' || builtIn(one) !== undefined ? [] : [unknown(path, one)];
}

function idOf(one: AllowanceGuideline | string): string {
  return typeof one === 'string' ? one : one.id;
}

function builtIn(id: string): AllowanceGuideline | undefined {
  return activationAllowance.guidelines.find((known) => known.id === id);
}

function none(): Problem {
  return { path: 'guidelines', code: 'unexpected', expected: 'at least one guideline', received: 'none' };
}

function unknown(path: string, id: string): Problem {
  const ids = activationAllowance.guidelines.map((known) => known.id);
  const nearest = nearestKey(id, ids);
  const expected = `one of ${ids.join(', ')}, or a guideline of your own`;
  return { path, code: 'unexpected', expected, received: show(id), ...(nearest !== undefined && { nearest }) };
}
