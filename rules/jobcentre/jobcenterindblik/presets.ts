import type { Cite } from '../../../src/engine/citation.js';
import { nearestKey } from '../../../src/engine/nearest-key.js';
import { checkCalculationOptions } from '../../../src/engine/options.js';
import { InputError, type Problem } from '../../../src/engine/problem.js';
import type { Chosen, Text } from '../../../src/engine/reading.js';
import { parameters } from './parameters.js';
import json from './presets.json' with { type: 'json' };
import { type JobcenterindblikReadings, readings } from './readings.js';

/** What a source says of a reading: one option, or those that it leaves open. */
export type PresetReading = { readonly option: string; readonly cite: Cite } | { readonly open: readonly string[] };

/** The wording of one source: what it fixes, and what it leaves open. Two sources are never merged. */
export interface Preset {
  /** What the source is called. */
  readonly title: Text;
  /** False for a source without a date: it is never chosen by date. */
  readonly dated: boolean;
  /** What it says of the open questions; of one left out it says nothing. */
  readonly readings: { readonly [Q in keyof JobcenterindblikReadings]?: PresetReading };
}

/** The name of a preset. */
export type PresetName = 'hoeje-taastrup-2020' | 'lejre-2020' | 'order-2019' | 'star-page';

/**
 * The wordings of the sources, by name.
 * @example
 * presets['star-page'].dated // => false
 */
export const presets: Readonly<Record<PresetName, Preset>> = json;

/** What is chosen about the open questions, and which options remain where nothing is. */
export interface Choice {
  readonly chosen: Chosen<JobcenterindblikReadings>;
  /** The options that remain of a reading: one where it is settled. */
  options(reading: keyof JobcenterindblikReadings): readonly string[];
}

/**
 * Joins a preset and the caller's own choices.
 * @throws InputError for a preset, reading or option that is not known, and for a choice that the preset's source settles otherwise
 */
export function choiceOf(name: string | undefined, own: Chosen<JobcenterindblikReadings> = {}): Choice {
  const preset = name === undefined ? undefined : presetNamed(name);
  checkCalculationOptions({ readings: own }, { readings, checked: parameters.checked });
  const problems = Object.entries(own).flatMap(([reading, option]): Problem[] => {
    const allowed = allowedBy(preset, reading);
    return option === undefined || allowed === undefined || allowed.includes(option)
      ? []
      : [
          {
            path: `readings.${reading}`,
            code: 'contradiction',
            expected: `${allowed.join(' or ')}, as the preset ${name} reads it`,
            received: option,
          },
        ];
  });
  if (problems.length > 0) throw new InputError('options', problems);
  const chosen = { ...fixedBy(preset), ...given(own) } as Chosen<JobcenterindblikReadings>;
  return {
    chosen,
    options: (reading) => {
      const { options, default: byDefault } = readings[reading];
      const settled = chosen[reading] ?? byDefault;
      return settled === undefined ? (allowedBy(preset, reading) ?? Object.keys(options)) : [settled];
    },
  };
}

function presetNamed(name: string): Preset {
  if (Object.hasOwn(presets, name)) return presets[name as PresetName];
  const known = Object.keys(presets);
  const nearest = nearestKey(name, known);
  const expected = `one of ${known.join(', ')}`;
  throw new InputError('options', [
    { path: 'preset', code: 'unexpected', expected, received: name, ...(nearest !== undefined && { nearest }) },
  ]);
}

/** The options that a preset allows; `undefined` where it does not speak of the reading. */
function allowedBy(preset: Preset | undefined, reading: string): readonly string[] | undefined {
  const read = preset?.readings[reading as keyof JobcenterindblikReadings];
  if (read === undefined) return undefined;
  return 'open' in read ? read.open : [read.option];
}

function fixedBy(preset: Preset | undefined): Record<string, string> {
  const all = Object.entries(preset?.readings ?? {});
  return Object.fromEntries(all.flatMap(([reading, read]) => ('option' in read ? [[reading, read.option]] : [])));
}

function given(own: Chosen<JobcenterindblikReadings>): Record<string, string> {
  return Object.fromEntries(Object.entries(own).flatMap(([reading, option]) => (option === undefined ? [] : [[reading, option]])));
}
