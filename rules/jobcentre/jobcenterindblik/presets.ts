import {
  type Choice,
  type Chosen,
  freeze,
  InputError,
  type Preset,
  presetNamed,
  presetProblems,
  readingProblems,
  resolveReadings,
} from '../../define.js';
import json from './presets.json' with { type: 'json' };
import type { JobcenterindblikReadings } from './readings.js';
import readings from './readings.json' with { type: 'json' };

export type { Preset, PresetReading } from '../../define.js';

/** The name of a preset. */
export type PresetName = keyof typeof json;

/**
 * The wordings of the sources, by name: what each settles, and what it leaves open. Two sources are never merged.
 * @example
 * presets['star-page'].dated // => false
 */
export const presets: Readonly<Record<PresetName, Preset<JobcenterindblikReadings>>> = freeze(json);

/**
 * Joins a preset and the caller's own choices.
 * @throws InputError for a preset, reading or option that is not known, and for a choice that the preset's source settles otherwise
 */
export function choiceOf(name: string | undefined, own: Chosen<JobcenterindblikReadings> = {}): Choice<JobcenterindblikReadings> {
  const problems = [...readingProblems(own, readings), ...presetProblems(name, presets, own)];
  if (problems.length > 0) throw new InputError('options', problems);
  return resolveReadings<JobcenterindblikReadings>(readings, { chosen: own, preset: presetNamed<JobcenterindblikReadings>(name, presets) });
}

/** What the preset's source and the caller settle; defaults are left out. */
export function chosenIn({ settled }: Choice<JobcenterindblikReadings>): Chosen<JobcenterindblikReadings> {
  const keys = Object.keys(readings) as (keyof JobcenterindblikReadings)[];
  return Object.fromEntries(
    keys.flatMap((reading) => {
      const { option, by } = settled(reading) ?? {};
      return option === undefined || by === 'default' ? [] : [[reading, option]];
    }),
  );
}
