import marginals from './marginals.json' with { type: 'json' };
import type { Random } from './random.js';

/** What a measure will find of a citizen; the days of it are drawn later. */
export interface Profile {
  /** Key of the benefit. */
  readonly benefit: string;
  /** Counted, or why not: absent for over half of the window, under 12 months on benefit, or no longer on it. */
  readonly standing: 'counted' | 'absent' | 'new' | 'ended';
  /** Four conversations in every window; in every one but the last; in none. */
  readonly conversations: 'enough' | 'lapsed' | 'too-few';
  /** What the target on offers is reached by. */
  readonly offers: 'offer' | 'hours' | 'neither';
}

/** One group of the marginals, in citizens. */
interface Marginals {
  readonly counted: number;
  /** Of those counted: fewer than 4 conversations. */
  readonly tooFew: number;
  /** Of those counted: no offer, but 225 hours or more. */
  readonly hours: number;
  /** Of those counted: neither an offer nor 225 hours. */
  readonly neither: number;
  readonly absent: number;
  readonly new: number;
  readonly ended: number;
}

/** One in so many of those with too few conversations had enough until the last quarter. */
const LAPSED = 8;

/** One in so many of those left out for absence had no offer. */
const WITHOUT = 4;

/** Every citizen of Høje-Taastrup's extract as a profile, group by group; who of a group has which offers is drawn. */
export function hoejeTaastrupProfiles(random: Random): Profile[] {
  return Object.entries(marginals.groups).flatMap(([benefit, group]) => [
    ...countedProfiles(benefit, group, random),
    ...repeated(group.absent, (place): Profile => {
      return { benefit, standing: 'absent', conversations: 'too-few', offers: place % WITHOUT === 0 ? 'neither' : 'offer' };
    }),
    ...repeated(group.new, (): Profile => ({ benefit, standing: 'new', conversations: 'too-few', offers: 'neither' })),
    ...repeated(group.ended, (): Profile => ({ benefit, standing: 'ended', conversations: 'enough', offers: 'offer' })),
  ]);
}

function countedProfiles(benefit: string, { counted, tooFew, hours, neither }: Marginals, random: Random): Profile[] {
  const offers = random.shuffled([
    ...repeated(neither, () => 'neither' as const),
    ...repeated(hours, () => 'hours' as const),
    ...repeated(counted - neither - hours, () => 'offer' as const),
  ]);
  return offers.map((reached, place) => {
    const conversations = place >= tooFew ? 'enough' : place % LAPSED === 0 ? 'lapsed' : 'too-few';
    return { benefit, standing: 'counted', conversations, offers: reached };
  });
}

function repeated<T>(times: number, of: (place: number) => T): T[] {
  return Array.from({ length: times }, (_, place) => of(place));
}
