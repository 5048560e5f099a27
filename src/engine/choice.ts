import type { Cite } from './citation.js';
import type { Preset, PresetReading } from './preset.js';
import type { Chosen, Reading, ReadingOption, Readings } from './reading.js';

/** A reading that is settled before any case is seen, by whom, and where the option stands. */
export interface Settled {
  readonly option: string;
  readonly by: 'source' | 'caller' | 'default';
  readonly cite: Cite;
}

/** How the readings stand before any case is seen. */
export interface Choice<R> {
  /** The options taken, by reading. */
  readonly taken: Chosen<R>;
  settled(reading: keyof R & string): Settled | undefined;
  /** The options that remain: one where the reading is settled. */
  options(reading: keyof R & string): readonly string[];
  /** The options between which the source of a preset leaves the reading open; `undefined` where it does not. */
  left(reading: keyof R & string): readonly string[] | undefined;
  /** The source that words the answer: that of the preset, else of the option taken, else of the first option. */
  cite(reading: keyof R & string): Cite;
}

/** What readings are settled by. */
export interface SettledBy<R> {
  readonly chosen?: Chosen<R> | undefined;
  readonly preset?: Preset<R> | undefined;
  /** False where every reading with a default is to be asked too. */
  readonly defaults?: boolean;
}

/** Settles readings: the source of the preset comes first, then the caller, then a default of what the source does not speak of. */
export function resolveReadings<R extends Readings>(readings: R, { chosen, preset, defaults = true }: SettledBy<R>): Choice<R> {
  const stated: Readonly<Record<string, PresetReading | undefined>> = preset?.readings ?? {};
  const settledAs = (reading: string, { options, default: usual }: Reading): Settled | undefined => {
    const source = stated[reading];
    if (source !== undefined && 'option' in source) return { ...source, by: 'source' };
    const own = chosen?.[reading];
    const option = own ?? (defaults && source === undefined ? usual : undefined);
    return option === undefined ? undefined : { option, by: own === undefined ? 'default' : 'caller', cite: options[option]?.cite as Cite };
  };
  const all = Object.entries(readings).map(([reading, one]) => [reading, settledAs(reading, one)] as const);
  const settled = new Map(all.filter((one): one is readonly [string, Settled] => one[1] !== undefined));
  const left = (reading: string) => {
    const source = stated[reading];
    return source !== undefined && 'open' in source ? source.open : undefined;
  };
  const optionsOf = (reading: string): readonly string[] => {
    const one = settled.get(reading);
    return one === undefined ? (left(reading) ?? unnamed(readings[reading] as Reading)) : [one.option];
  };
  return {
    taken: Object.fromEntries([...settled].map(([reading, { option }]) => [reading, option])) as Chosen<R>,
    settled: (reading) => settled.get(reading),
    options: optionsOf,
    left,
    cite: (reading) => {
      const one = settled.get(reading);
      if (preset !== undefined) return one?.by === 'source' ? one.cite : preset.cite;
      const [first] = optionsOf(reading);
      return ((readings[reading] as Reading).options[first as string] as ReadingOption).cite;
    },
  };
}

/** The options that take part without being named. */
function unnamed({ options }: Reading): readonly string[] {
  return Object.entries(options).flatMap(([option, { named }]) => (named ? [] : [option]));
}
