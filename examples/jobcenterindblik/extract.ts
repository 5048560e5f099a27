import type { RegisterCitizen } from 'regelvaerk/register';
import { COUNTED_COLUMNS } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import register from '../../rules/municipalities.json' with { type: 'json' };
import { type CountedCitizen, countedCitizen } from './counted.js';
import { datedCitizen } from './dated.js';
import { hoejeTaastrupProfiles, type Profile } from './profiles.js';
import { type Random, randomOf } from './random.js';

/** What an extract is drawn with. */
export interface ExtractOptions {
  /** The same seed draws the same citizens. */
  readonly seed: number;
  readonly citizens: number;
  /** Keys of the municipalities they live in, each as likely; left out: all 98. */
  readonly municipalities?: readonly string[] | undefined;
  /** The part of the citizens of whom something is left out, from 0 to 1; left out: none. */
  readonly unknown?: number | undefined;
}

/**
 * Draws the extract of a register: made-up citizens with dated events of 2018 and 2019. Each is drawn like a citizen of
 * Høje-Taastrup, so that every large part of the extract has about its shares: 85 % with 4 conversations, 82 % with an offer
 * or 225 hours.
 */
export function* extract(options: ExtractOptions): Generator<RegisterCitizen> {
  for (const { id, municipality, profile, random, lacks } of drawn(options)) {
    const citizen = datedCitizen(id, municipality, profile, random);
    yield lacks ? without(citizen, random) : citizen;
  }
}

/** Draws such an extract as counted columns of the window that ends on 31 December 2019. */
export function* countedExtract(options: ExtractOptions): Generator<CountedCitizen> {
  for (const { id, municipality, profile, random, lacks } of drawn(options)) {
    const citizen = countedCitizen(id, municipality, profile, random);
    yield lacks ? leftOut(citizen, random.pick(COUNTED_COLUMNS.filter((column) => column in citizen))) : citizen;
  }
}

/** Høje-Taastrup's citizens in the order of a shuffle: exactly the figures of the minutes of 1 April 2020. See `marginals.json`. */
export function hoejeTaastrup({ seed }: Pick<ExtractOptions, 'seed'>): RegisterCitizen[] {
  const random = randomOf(seed);
  const profiles = random.shuffled(hoejeTaastrupProfiles(random));
  return profiles.map((profile, place) => datedCitizen(place + 1, 'hoeje-taastrup', profile, random));
}

interface Drawn {
  readonly id: number;
  readonly municipality: string;
  readonly profile: Profile;
  readonly random: Random;
  readonly lacks: boolean;
}

const FINE = 1_000_000;

function* drawn({ seed, citizens, municipalities = Object.keys(register.municipalities), unknown = 0 }: ExtractOptions): Generator<Drawn> {
  const random = randomOf(seed);
  const profiles = hoejeTaastrupProfiles(random);
  for (let id = 1; id <= citizens; id += 1) {
    const lacks = unknown > 0 && random.below(FINE) < unknown * FINE;
    yield { id, municipality: random.pick(municipalities), profile: random.pick(profiles), random, lacks };
  }
}

const DATED = ['spells', 'absences', 'conversations', 'offers', 'ordinaryHours'] as const;

/** Leaves a dated list out; of the spells the benefit stays, for a citizen on none that is known is in no group. */
function without(citizen: RegisterCitizen, random: Random): RegisterCitizen {
  const list = random.pick(DATED);
  const rest = leftOut(citizen, list);
  return list === 'spells' ? { ...rest, benefit: citizen.spells?.at(-1)?.benefit } : rest;
}

function leftOut<T extends object>(citizen: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(citizen).filter(([name]) => name !== key)) as T;
}
