import type { Assessment, AssessmentBase } from './assessment.js';
import type { Day } from './day.js';
import { type Provenance, rulesUsed } from './definition.js';
import { type GuidelineBase, summarise } from './guideline.js';
import type { Options } from './options.js';

/** What varies neither with the case nor with the day. */
export type Metadata<F> = Pick<AssessmentBase<F>, 'scheme' | 'municipality' | 'guideline' | 'preset' | 'supplied' | 'rules'>;

type Shared = keyof Metadata<unknown> | 'on' | 'knownOn';
type Own<T> = T extends unknown ? Omit<T, Shared> : never;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What every assessment under these options says of itself. */
export function metadataOf<F>(
  scheme: string,
  provenance: Provenance,
  guideline: GuidelineBase | undefined,
  asked: Pick<Options<unknown>, 'municipality' | 'preset' | 'supplied'>,
): Metadata<F> {
  const municipality = asked.municipality ?? guideline?.municipality;
  return {
    scheme,
    ...(municipality !== undefined && { municipality }),
    ...(guideline !== undefined && { guideline: summarise(guideline) }),
    ...(asked.preset !== undefined && { preset: asked.preset }),
    ...(asked.supplied !== undefined && { supplied: structuredClone(asked.supplied) }),
    rules: rulesUsed(provenance, scheme),
  };
}

/** Completes an assessment of a day, in place, with what it shares with all others: key by key, for a spread takes five times as long. */
export function assessmentCompleter<F, A>(
  { scheme, municipality, guideline, preset, supplied, rules }: Metadata<F>,
  on: Day,
  knownOn: Day | 'newest' = 'newest',
): (own: Own<Assessment<F, A>>) => Assessment<F, A> {
  return (own) => {
    const whole = own as Writable<Assessment<F, A>>;
    whole.scheme = scheme;
    if (municipality !== undefined) whole.municipality = municipality;
    if (guideline !== undefined) whole.guideline = guideline;
    if (preset !== undefined) whole.preset = preset;
    if (supplied !== undefined) whole.supplied = supplied;
    whole.rules = rules;
    whole.on = on;
    whole.knownOn = knownOn;
    return whole;
  };
}
