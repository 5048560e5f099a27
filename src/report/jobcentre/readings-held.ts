import type { JobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { choiceOf } from '../../../rules/jobcentre/jobcenterindblik/presets.js';
import type { JobcenterindblikReadings } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import type { Cite } from '../../engine/citation.js';

const { readings } = jobcenterindblik;

/** How one open question of the sources is read in a report. */
export interface ReadingHeld {
  readonly reading: keyof JobcenterindblikReadings;
  /** The options that hold: one where the question is settled, more where it is open. */
  readonly options: readonly string[];
  /** Who settled it: the preset's source, whoever made the report, or the default of the rules. */
  readonly by: 'source' | 'caller' | 'default' | 'open';
  /** Where the options stand. */
  readonly cites: readonly Cite[];
}

/** Says of every question how it is read, and by whom. */
export function readingsHeld({ preset, readings: chosen }: Pick<JobcentreReport, 'preset' | 'readings'>): ReadingHeld[] {
  const { settled, options } = choiceOf(preset, chosen);
  return (Object.keys(readings) as (keyof JobcenterindblikReadings)[]).map((reading) => {
    const one = settled(reading);
    if (one !== undefined) return { reading, options: [one.option], by: one.by, cites: [one.cite] };
    const held = options(reading);
    return { reading, options: held, by: 'open', cites: held.map((option) => citeOf(reading, option)) };
  });
}

function citeOf(reading: keyof JobcenterindblikReadings, option: string): Cite {
  return (readings[reading].options as Readonly<Record<string, { readonly cite: Cite }>>)[option]?.cite as Cite;
}

/** The text of a question or of one of its options. */
export function readingTexts(reading: string) {
  const { question, options } = readings[reading as keyof JobcenterindblikReadings];
  return { question, options: options as Readonly<Record<string, { readonly da: string; readonly en: string }>> };
}
