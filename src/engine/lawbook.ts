import type { Assessor, AssessorOn } from './assessor.js';
import { choosing } from './choice.js';
import { compileLaw } from './compile-law.js';
import type { RuleBook, SchemeDefinition } from './definition.js';
import type { GuidelineBase } from './guideline.js';
import { guidelineRows } from './guideline-options.js';
import { type LawOn, readLaw, within } from './law.js';
import { checkOptions, OPTION_KEYS, type Options, type Snapshot } from './options.js';
import { presetNamed } from './preset.js';
import type { Chosen, Readings } from './reading.js';

/** A law that has been compiled; it serves every day on which it reads the same. */
interface Page<F, A> extends Pick<LawOn<unknown>, 'on' | 'knownOn'> {
  readonly newest: boolean;
  readonly assessorOn: AssessorOn<F, A>;
}

/** Answers the assessor for the options asked for, and compiles each law only once. */
export function lawbook<F, R extends Readings, L, A, G extends GuidelineBase>(definition: SchemeDefinition<F, R, L, A, G>, book: RuleBook) {
  const { guidelines, checked, readings, presets = {} } = definition;
  const shelves = new Map<string, Page<F, A>[]>();
  const ownShelves = new WeakMap<object, Map<string, Page<F, A>[]>>();
  let last: { options: Snapshot<R, G>; defaults: boolean; assessor: Assessor<F, A> } | undefined;

  const shelf = (options: Options<R, G>, defaults: boolean): Page<F, A>[] => {
    const { municipality, guideline, preset, supplied } = options;
    const own = typeof guideline === 'object' ? entry(ownShelves, guideline, () => new Map<string, Page<F, A>[]>()) : shelves;
    const named = typeof guideline === 'string' ? guideline : '';
    const chosen = Object.entries(options.readings ?? {}).sort();
    return entry(own, JSON.stringify([municipality, named, preset, chosen, defaults, supplied]), () => []);
  };

  const turnTo = (options: Options<R, G>, defaults: boolean): Page<F, A> => {
    const { on, knownOn, supplied } = options;
    const pages = shelf(options, defaults);
    const known = pages.find(
      (page) => within(page.on, on) && (knownOn === undefined ? page.newest : !page.newest && within(page.knownOn, knownOn)),
    );
    if (known !== undefined) return known;
    const rows = guidelines === undefined ? [] : guidelineRows(options, guidelines);
    const choice = choosing(readings, { chosen: options.readings, preset: presetNamed(options.preset, presets), defaults });
    const law = readLaw<L, G>((access) => definition.law(access, choice), rows, { checked, on, knownOn, supplied });
    const asked = options.guideline === undefined ? law.guideline : rows[0]?.value;
    const page = {
      on: law.on,
      knownOn: law.knownOn,
      newest: knownOn === undefined,
      assessorOn: compileLaw(definition, book, { ...law, ...(asked && { guideline: asked }) }, snapshot(options), choice),
    };
    pages.push(page);
    return page;
  };

  return (options: Options<R, G>, defaults = true): Assessor<F, A> => {
    if (last !== undefined && last.defaults === defaults && options && same(last.options, options)) return last.assessor;
    checkOptions(options, definition);
    const assessor = turnTo(options, defaults).assessorOn(options.on, options.knownOn);
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
  return keys.length === Object.keys(a).length && keys.every((key) => Object.hasOwn(a, key) && a[key as never] === b[key as never]);
}

function entry<K, V>(shelves: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = shelves.get(key);
  if (known !== undefined) return known;
  const made = make();
  shelves.set(key, made);
  return made;
}
