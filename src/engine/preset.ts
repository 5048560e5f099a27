import type { Cite } from './citation.js';
import { nearestKey } from './nearest-key.js';
import { type Problem, show } from './problem.js';
import type { Text } from './reading.js';

/** What a source says of a reading: one option, or those between which it leaves it open. */
export type PresetReading = { readonly option: string; readonly cite: Cite } | { readonly open: readonly string[] };

/** The wording of one source: what it settles, and what it leaves open. Two sources are never merged. */
export interface Preset<R = Readonly<Record<string, unknown>>> {
  /** What the source is called. */
  readonly title: Text;
  /** What the source speaks of and still leaves open, and why. */
  readonly note?: Text;
  /** False for a source without a date: it is never chosen by date. */
  readonly dated: boolean;
  /** Where the source words what the scheme assesses, for what it settles no reading of. */
  readonly cite: Cite;
  /** By reading; of those left out it says nothing. */
  readonly readings: { readonly [Q in keyof R]?: PresetReading };
}

/** The wordings of the sources of a scheme, by name. */
export type Presets<R = Readonly<Record<string, unknown>>> = Readonly<Record<string, Preset<R>>>;

/** What is wrong with a preset asked for by name, and with choices that its source settles otherwise. */
export function presetProblems(name: unknown, presets: Presets, chosen: Readonly<Record<string, string | undefined>>): Problem[] {
  if (name === undefined) return [];
  const preset = presetNamed(name, presets);
  if (preset === undefined) return [unknownPreset(name, Object.keys(presets))];
  return Object.entries(chosen).flatMap(([reading, option]): Problem[] => {
    const allowed = allowedBy(preset, reading);
    // What is no text is told where the choices are checked.
    if (typeof option !== 'string' || allowed === undefined || allowed.includes(option)) return [];
    const expected = `${allowed.join(' or ')}, as the preset ${name} reads it`;
    return [{ path: `readings.${reading}`, code: 'contradiction', expected, received: option }];
  });
}

/** The preset of a name, if there is one. */
export function presetNamed<R>(name: unknown, presets: Presets<R>): Preset<R> | undefined {
  return typeof name === 'string' && Object.hasOwn(presets, name) ? presets[name] : undefined;
}

function unknownPreset(name: unknown, known: readonly string[]): Problem {
  const nearest = nearestKey(String(name), known);
  const expected = known.length === 0 ? 'none, for no wordings are named' : `one of ${known.join(', ')}`;
  return { path: 'preset', code: 'unexpected', expected, received: show(name), ...(nearest !== undefined && { nearest }) };
}

/** The options that a source allows; `undefined` where it does not speak of the reading. */
function allowedBy({ readings }: Preset, reading: string): readonly string[] | undefined {
  const stated = Object.hasOwn(readings, reading) ? readings[reading] : undefined;
  if (stated === undefined) return undefined;
  return 'open' in stated ? stated.open : [stated.option];
}
