import type { CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import type { Profile } from './profiles.js';
import type { Random } from './random.js';

/** A citizen by counted columns, as a line, a row of CSV, Parquet and SQL; a column left out is unknown. */
export type CountedCitizen = { readonly [C in CountedColumn]?: number } & {
  readonly id: number;
  /** Key of the municipality. */
  readonly municipality: string;
  /** Key of the benefit. */
  readonly benefit: string;
};

/** A citizen with the counted columns of a profile; one in twenty stands just on a border. */
export function countedCitizen(id: number, municipality: string, profile: Profile, random: Random): CountedCitizen {
  const { benefit, standing, conversations, offers } = profile;
  const border = random.oneIn(20);
  const absentDays = standing === 'absent' ? 200 + random.below(166) : border ? 182 : random.oneIn(3) ? random.below(150) : 0;
  return {
    id,
    municipality,
    benefit,
    seniorityMonths: standing === 'new' ? random.below(12) : border ? 12 : 13 + random.below(990) / 10,
    absentMonths: border && standing !== 'absent' ? 6 : Math.min(12, Math.round((absentDays / 30.5) * 100) / 100),
    absentDays,
    conversations: conversations === 'enough' ? (border ? 4 : 4 + random.below(8)) : random.below(4),
    offers: offers === 'offer' ? 1 + random.below(3) : 0,
    ordinaryHours: offers === 'hours' ? (border ? 225 : 225.5 + random.below(1_000)) : random.oneIn(10) ? random.below(225) : 0,
  };
}
