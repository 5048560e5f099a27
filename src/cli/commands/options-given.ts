import type { GuidelineBase } from '../../engine/guideline.js';
import { nearestKey } from '../../engine/nearest-key.js';
import type { Options } from '../../engine/options.js';
import { InputError } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { Language } from '../../index.js';
import { Misuse } from '../io/io.js';
import { asFlag, printProblems } from '../print/problems.js';
import { guidelineIn } from './guideline-file.js';
import type { AnyScheme } from './scheme-named.js';

/** What the command line was given beside the scheme and the file. */
export interface Given {
  readonly on?: string;
  readonly knownOn?: string;
  readonly municipality?: string;
  readonly guideline?: string;
  readonly reading?: readonly string[];
  readonly reasons?: Language;
  readonly appliedFor?: string;
  readonly everyReading?: boolean;
  readonly json?: boolean;
  readonly format?: 'json' | 'ndjson';
  readonly rejects?: string;
}

/** The options of the scheme; whether they can be read is for the scheme to say. */
export async function optionsGiven(
  scheme: AnyScheme,
  { on, knownOn, municipality, guideline, reading }: Given,
): Promise<Options<Readings, GuidelineBase>> {
  return {
    on: on as string,
    ...(knownOn !== undefined && { knownOn }),
    ...(municipality !== undefined && { municipality }),
    ...(guideline !== undefined && { guideline: await guidelineGiven(scheme, guideline) }),
    ...(reading !== undefined && { readings: readingsGiven(reading) }),
  };
}

/** A built-in guideline by its id, else one's own by its file. */
async function guidelineGiven(scheme: AnyScheme, given: string): Promise<GuidelineBase | string> {
  const ids = scheme.guidelines.map(({ id }) => id);
  if (ids.includes(given)) return given;
  try {
    return (await guidelineIn(given)) as GuidelineBase;
  } catch (cause) {
    const nearest = nearestKey(given, ids);
    const known = nearest === undefined ? `known ids: ${ids.join(', ')}` : `did you mean "${nearest}"?`;
    throw cause instanceof Misuse ? new Misuse(`${cause.message}\nNor is it the id of a built-in guideline; ${known}`) : cause;
  }
}

function readingsGiven(pairs: readonly string[]): Record<string, string> {
  const chosen = new Map<string, string>();
  for (const pair of pairs) {
    const [, key, option] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (key === undefined || option === undefined)
      throw new Misuse(`--reading ${pair}: expected KEY=OPTION, such as zones-beyond-table=top-rate`);
    const before = chosen.get(key);
    if (before !== undefined && before !== option) throw new Misuse(`--reading ${key} is given twice, as ${before} and as ${option}`);
    chosen.set(key, option);
  }
  return Object.fromEntries(chosen);
}

/** Turns a refusal of the options or of one's own guideline into misuse, in the words of the command line. */
export function refusedOptions(cause: unknown): unknown {
  if (!(cause instanceof InputError)) return cause;
  const problems = cause.of === 'options' ? cause.problems.map(asFlag) : cause.problems;
  return new Misuse(`the ${cause.of} cannot be read:\n${printProblems(problems).trimEnd()}`);
}
