import { type Random, randomOf } from '../random.js';

const YEARS = { from: '2015-01-01', to: '2026-12-31' };
const KINDS = ['ordinary', 'ordinary', 'ordinary', 'subsidised', 'own-business'];
/** Grounds that every build knows. */
const GROUNDS = ['sickness', 'parental-leave', 'care', 'bereavement-leave'];

/** The readings of the 225-hour rule on which most cases turn. */
export const CHOSEN = { 'year-of-help': 'days', extension: 'days' };

/** A case of the 225-hour rule. */
export interface HoursCase {
  readonly facts: object;
  readonly on: string;
}

/** Draws cases with several employers, grounds of extension and periods of help; the same seed gives the same cases. */
export function hoursCases(seed: number, count: number): HoursCase[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => {
    const on = `${random.whole(2020, 2021)}-${two(random.whole(1, 12))}-15`;
    return { facts: factsOf(random, Number(on.slice(0, 4))), on };
  });
}

function factsOf(random: Random, year: number): object {
  const complete = <T>(items: readonly T[]) => ({ covers: YEARS, items });
  const benefit = random.oneOf(['kontanthjaelp', 'uddannelseshjaelp']);
  const isReduced = random() < 0.2;
  return {
    benefit,
    maritalStatus: random() < 0.9 ? 'unmarried' : 'married',
    rateBase: random.oneOf(['parent', 'non-parent', benefit === 'uddannelseshjaelp' ? 'su-level' : 'lower']),
    helpPeriods: complete(random() < 0.6 ? [YEARS] : helpBefore(random, year)),
    hours: complete(Array.from({ length: random.whole(1, 7) }, (_, place) => work(random, year, place))),
    pauses: complete(GROUNDS.filter(() => random() < 0.5).map((ground) => ({ ...days(random, year, 90), ground }))),
    exempt: judged(random() < 0.1),
    reduced: isReduced,
    warnedOn: '2018-01-02',
    heardOn: '2019-01-02',
    decidedOn: '2019-01-20',
    ...(isReduced && { reducedFrom: `${year - 1}-06-01` }),
  };
}

/** About a year of help in the three years before, with breaks. */
function helpBefore(random: Random, year: number): object[] {
  return [year - 2, year - 1, year].map((each) => {
    const first = random.whole(1, 8);
    return {
      from: `${each}-${two(first)}-${two(random.whole(1, 28))}`,
      to: `${each}-${two(first + random.whole(2, 4))}-${two(random.whole(1, 28))}`,
    };
  });
}

function work(random: Random, year: number, place: number): object {
  const hours = random.whole(40, 110);
  return { ...days(random, year, 90), hours, kind: random.oneOf(KINDS), employer: `employer ${place}` };
}

/** A period that begins in the two years before, of some days. */
function days(random: Random, year: number, most: number): { readonly from: string; readonly to: string } {
  const start = Date.UTC(year - random.whole(0, 2), random.whole(0, 11), random.whole(1, 28));
  return { from: dayOf(start), to: dayOf(start + random.whole(10, most) * 86_400_000) };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function judged(value: boolean): object {
  return { value, by: 'sagsbehandler', because: 'Efter en samtale.' };
}
