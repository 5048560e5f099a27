import type { GuidelineBase } from '../../engine/guideline.js';
import { nearestKey } from '../../engine/nearest-key.js';
import type { CalculationOptions, Options } from '../../engine/options.js';
import { InputError } from '../../engine/problem.js';
import type { Readings } from '../../engine/reading.js';
import type { Supplied } from '../../engine/supplied.js';
import type { AnyScheme } from '../../engine/types-of.js';
import type { Language } from '../../index.js';
import { municipalityNamed } from '../../register/names.js';
import { Misuse } from '../io/io.js';
import { asFlag } from '../print/problems.js';
import type { InputArgs, LawArgs } from './case-options.js';
import { guidelineIn, suppliedIn } from './json-files.js';

/** What `assess` was given beside the scheme and the file. */
export interface AssessArgs extends LawArgs, InputArgs {
  readonly on?: string;
  readonly municipality?: string;
  readonly guideline?: string;
  readonly preset?: string;
  readonly reasons?: Language;
  readonly appliedFor?: string;
  readonly everyReading?: boolean;
  /** The letter as a page, and what stands above it. */
  readonly html?: string;
  readonly recipient?: string;
  readonly caseNumber?: string;
  readonly sender?: string;
}

/** The options of a scheme; whether they can be read is for the scheme to say. */
export async function optionsFrom(scheme: AnyScheme, args: AssessArgs): Promise<Options<Readings, GuidelineBase>> {
  const { on, municipality, guideline, preset } = args;
  return {
    on: on as string,
    ...(municipality !== undefined && { municipality: municipalityNamed(municipality) ?? municipality }),
    ...(guideline !== undefined && { guideline: await guidelineFrom(scheme, guideline) }),
    ...(preset !== undefined && { preset }),
    ...(await lawFrom(args)),
  };
}

/** The options about the law; whether they can be read is for the scheme or the calculation to say. */
export async function lawFrom({ knownOn, reading, supplied }: LawArgs): Promise<CalculationOptions<Readings>> {
  return {
    ...(knownOn !== undefined && { knownOn }),
    ...(reading !== undefined && { readings: readingsFrom(reading) }),
    ...(supplied !== undefined && { supplied: (await suppliedIn(supplied)) as Supplied }),
  };
}

/** A built-in guideline by its id, else one's own by its file; where there can be none, what was given, which the scheme refuses. */
async function guidelineFrom(scheme: AnyScheme, given: string): Promise<GuidelineBase | string> {
  if (Object.keys(scheme.municipalities).length === 0) return given;
  const ids = scheme.guidelines.map(({ id }) => id);
  if (ids.includes(given)) return given;
  try {
    return (await guidelineIn(given)) as GuidelineBase;
  } catch (cause) {
    const nearest = nearestKey(given, ids);
    const known = nearest === undefined ? `known ids: ${ids.join(', ')}` : `did you mean "${nearest}"?`;
    throw cause instanceof Misuse ? new Misuse(`${cause.said}\nNor is it the id of a built-in guideline; ${known}`) : cause;
  }
}

function readingsFrom(pairs: readonly string[]): Record<string, string> {
  const chosen = new Map<string, string>();
  for (const pair of pairs) {
    const [, key, option] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (key === undefined || option === undefined) throw new Misuse(`--reading ${pair}: expected KEY=OPTION, see regelvaerk schemes`);
    const before = chosen.get(key);
    if (before !== undefined && before !== option) throw new Misuse(`--reading ${key} is given twice, as ${before} and as ${option}`);
    chosen.set(key, option);
  }
  return Object.fromEntries(chosen);
}

/** Prepares a run; a refusal of the options or of one's own guideline is misuse, in the words of the command line. */
export async function prepared<T>(prepare: () => Promise<T>): Promise<T> {
  try {
    return await prepare();
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const problems = cause.of === 'options' ? cause.problems.map(asFlag) : cause.problems;
    throw new Misuse(`the ${cause.of} cannot be read:`, problems);
  }
}
