import { described } from '../engine/authoring/bounded-kinds.js';
import { list, oneOf, optional, record } from '../engine/authoring/compound-kinds.js';
import { period } from '../engine/authoring/fact-kinds.js';
import { factsIn } from '../engine/authoring/facts-in.js';
import type { Kind, Kinds } from '../engine/authoring/kind.js';
import { day, decimal, text, whole } from '../engine/authoring/kinds.js';
import type { Facts } from '../engine/facts.js';
import type { RegisterCitizen } from './citizen.js';
import { MOST_ITEMS } from './plain-citizen.js';
import { LONGEST_NAME } from './plain-values.js';

/** The fields that may be counted or dated. */
const EITHER = ['municipality', 'conversations', 'offers', 'ordinaryHours'] as const;
type Either = (typeof EITHER)[number];

const name = (what: string) => described(text(what, LONGEST_NAME), what);
const some = (what: string) => described(decimal(what, { decimals: Number.POSITIVE_INFINITY }), `${what}, a number from 0`);
const correctable = (what: string) =>
  described(
    decimal(what, { from: Number.MIN_SAFE_INTEGER, decimals: Number.POSITIVE_INFINITY }),
    `${what}, a number, below 0 for a correction`,
  );
const count = (what: string) => described(whole(what), `a whole number of ${what} from 0`);
const several = <T>(item: Kind<T>, what?: string) => list(item, { to: MOST_ITEMS, ...(what !== undefined && { what }) });
const window = (parts: Kinds = {}) => record({ from: day(), to: optional(day()), ...parts });

const kinds = (isList: (field: Either) => boolean | undefined) => {
  /** A field that is counted or dated: both, or the one that an input has, so that a fault inside a list is told with its place. */
  const either = (field: Either, what: string, counted: Kind<unknown>, dated: Kind<unknown>): Kind<unknown> => {
    const given = isList(field);
    return given === undefined ? oneOf([counted, dated], what) : described(given ? dated : counted, what);
  };
  return {
    id: oneOf([name('a text'), whole('an id', { from: Number.MIN_SAFE_INTEGER })], 'a text that is not empty, or a whole number'),
    municipality: either(
      'municipality',
      'a municipality by key or name, or a list of residences { municipality, from, to }',
      name('a municipality'),
      several(window({ municipality: name('a municipality by key or name') })),
    ),
    covers: period(),
    spells: several(window({ benefit: name('a benefit by key or name') }), 'a list of spells { benefit, from, to }'),
    absences: several(window(), 'a list of absences { from, to }; days between them, such as weekends, are days without absence'),
    conversations: either(
      'conversations',
      'a whole number of conversations from 0, or a list of days',
      whole('conversations'),
      several(day()),
    ),
    offers: either('offers', 'a whole number of offers from 0, or a list of offers { from, to }', whole('offers'), several(window())),
    ordinaryHours: either(
      'ordinaryHours',
      'hours from 0, or a list of { date, hours }',
      some('hours'),
      several(record({ date: day(), hours: correctable('hours of ordinary employment') })),
    ),
    hoursApart: some('hours that settle where two orders reckon a part of the window each'),
    benefit: name('a benefit by key or name'),
    seniorityMonths: some('months on benefit'),
    absentMonths: some('months of absence'),
    absentDays: count('days of absence'),
  };
};

const bound = (isList: (field: Either) => boolean | undefined) => factsIn<RegisterCitizen>(kinds(isList));

/** The fields of a citizen, each either counted or dated where both are allowed. */
export const citizenFacts: Facts<RegisterCitizen> = bound(() => undefined);

const byLists = new Map<number, Facts<RegisterCitizen>>();

/** The fields of a citizen who has the same fields dated as this input; made once for each such choice. */
export function factsLike(input: unknown): Facts<RegisterCitizen> {
  if (typeof input !== 'object' || input === null) return citizenFacts;
  let lists = 0;
  for (const field of EITHER) lists = lists * 2 + Number(Array.isArray((input as Partial<Record<Either, unknown>>)[field]));
  return byLists.get(lists) ?? made(lists);
}

function made(lists: number): Facts<RegisterCitizen> {
  const dated = new Set(EITHER.filter((_, place) => Math.floor(lists / 2 ** (EITHER.length - 1 - place)) % 2 === 1));
  const facts = bound((field) => dated.has(field));
  byLists.set(lists, facts);
  return facts;
}
