import type { Assessor, AssessorOn } from './assessor.js';
import { resolveReadings } from './choice.js';
import { compileLaw } from './compile-law.js';
import type { Provenance, SchemeDefinition } from './definition.js';
import { freeze } from './freeze.js';
import type { GuidelineBase } from './guideline.js';
import { guidelineRows } from './guideline-options.js';
import { type LawOn, readLaw, within } from './law.js';
import { checkOptions, OPTION_KEYS, type Options, type Snapshot } from './options.js';
import { presetNamed } from './preset.js';
import type { Chosen, Readings } from './reading.js';

/** A law that has been compiled; it serves every day on which it reads the same. */
interface Entry<F, A> extends Pick<LawOn<unknown>, 'on' | 'knownOn'> {
  readonly newest: boolean;
  readonly assessorOn: AssessorOn<F, A>;
}

/** So many choices of options are kept for each set of guidelines; the one that was not asked for longest is dropped. */
const MOST_KEPT = 500;

/** Answers the assessor for the options asked for, and compiles each law only once while it is kept. */
export function lawCache<F, R extends Readings, L, A, G extends GuidelineBase>(
  definition: SchemeDefinition<F, R, L, A, G>,
  provenance: Provenance,
) {
  const { guidelines, covered, readings, presets } = definition;
  const laws = new Map<string, Entry<F, A>[]>();
  const offered = { ...definition, municipalities: provenance.municipalities };
  let last: { options: Snapshot<R, G>; defaults: boolean; assessor: Assessor<F, A> } | undefined;

  const entriesFor = (options: Options<R, G>, defaults: boolean): Entry<F, A>[] => {
    const { municipality, guideline, preset, supplied } = options;
    const chosen = Object.entries(options.readings ?? {}).sort();
    return kept(laws, JSON.stringify([municipality, guideline, preset, chosen, defaults, supplied]));
  };

  const lookUp = (options: Options<R, G>, defaults: boolean): Entry<F, A> => {
    const { on, knownOn, supplied } = options;
    const entries = entriesFor(options, defaults);
    const found = entries.find(
      (entry) => within(entry.on, on) && (knownOn === undefined ? entry.newest : !entry.newest && within(entry.knownOn, knownOn)),
    );
    if (found !== undefined) return found;
    freeze([readings, presets, covered, guidelines?.builtIn, guidelines?.municipalities]);
    const rows = guidelines === undefined ? [] : guidelineRows(options, guidelines);
    const choice = resolveReadings(readings, { chosen: options.readings, preset: presetNamed(options.preset, presets), defaults });
    const law = readLaw<L, G>((access) => definition.law(access, choice), rows, { covered, on, knownOn, supplied });
    const asked = options.guideline === undefined ? law.guideline : rows[0]?.value;
    const entry = {
      on: law.on,
      knownOn: law.knownOn,
      newest: knownOn === undefined,
      assessorOn: compileLaw(definition, provenance, { ...law, ...(asked && { guideline: asked }) }, snapshot(options), choice),
    };
    entries.push(entry);
    return entry;
  };

  return (options: Options<R, G>, defaults = true): Assessor<F, A> => {
    if (last !== undefined && last.defaults === defaults && options && same(last.options, options)) return last.assessor;
    checkOptions(options, offered);
    const assessor = lookUp(options, defaults).assessorOn(options.on, options.knownOn);
    last = { options: snapshot(options), defaults, assessor };
    return assessor;
  };
}

/** A copy that a host cannot change afterwards. */
function snapshot<R, G>(options: Options<R, G>): Snapshot<R, G> {
  return { ...options, readings: { ...options.readings } as Chosen<R> };
}

function same<R, G>(a: Snapshot<R, G>, b: Options<R, G>): boolean {
  return (
    a.on === b.on &&
    a.knownOn === b.knownOn &&
    a.municipality === b.municipality &&
    // A guideline of the host's own may have changed since.
    typeof b.guideline !== 'object' &&
    a.guideline === b.guideline &&
    a.preset === b.preset &&
    a.supplied === undefined &&
    b.supplied === undefined &&
    Object.keys(b).every((key) => OPTION_KEYS.includes(key)) &&
    sameReadings(a.readings, b.readings ?? {})
  );
}

function sameReadings(a: object, b: object): boolean {
  const keys = Object.keys(b);
  return (
    typeof b === 'object' &&
    !Array.isArray(b) &&
    keys.length === Object.keys(a).length &&
    keys.every((key) => Object.hasOwn(a, key) && a[key as never] === b[key as never])
  );
}

/** What is kept under a key, now as the one asked for last; beyond the most, the one asked for first goes. */
function kept<V>(all: Map<string, V[]>, key: string): V[] {
  const found = all.get(key) ?? [];
  all.delete(key);
  all.set(key, found);
  if (all.size > MOST_KEPT) all.delete(all.keys().next().value as string);
  return found;
}
