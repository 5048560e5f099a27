import * as z from 'zod';
import { day, period } from '../engine/fact-types.js';
import { type Facts, factsOf } from '../engine/facts.js';
import type { RegisterCitizen } from './citizen.js';
import { MOST_ITEMS } from './plain-citizen.js';
import { LONGEST_NAME } from './plain-values.js';

/** The fields that may be counted or dated. */
const EITHER = ['municipality', 'conversations', 'offers', 'ordinaryHours'] as const;
type Either = (typeof EITHER)[number];

const name = (what: string) => z.string().regex(/\S/).max(LONGEST_NAME).describe(what);
const some = (what: string) => z.number().min(0).describe(`${what}, a number from 0`);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MOST_ITEMS);
const window = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject({ from: day(), to: day().optional(), ...shape });

const shape = (isList: (field: Either) => boolean | undefined) => {
  /** A field that is counted or dated: both, or the one that an input has, so that a fault inside a list is told with its place. */
  const either = <C extends z.ZodType, L extends z.ZodType>(field: Either, what: string, counted: C, dated: L) => {
    const both = [counted.describe(what), dated.describe(what)] as const;
    const given = isList(field);
    return (given === undefined ? z.union(both).describe(what) : both[given ? 1 : 0]) as z.ZodUnion<readonly [C, L]>;
  };
  return {
    id: z.union([name('a text'), z.int()]).describe('a text that is not empty, or a whole number'),
    municipality: either(
      'municipality',
      'a municipality by key or name, or a list of residences { municipality, from, to }',
      name('a municipality'),
      list(window({ municipality: name('a municipality by key or name') })),
    ),
    covers: period(),
    spells: list(window({ benefit: name('a benefit by key or name') })).describe('a list of spells { benefit, from, to }'),
    absences: list(window({})).describe('a list of absences { from, to }'),
    conversations: either('conversations', 'a whole number of conversations from 0, or a list of days', z.int().min(0), list(day())),
    offers: either('offers', 'a whole number of offers from 0, or a list of offers { from, to }', z.int().min(0), list(window({}))),
    ordinaryHours: either(
      'ordinaryHours',
      'hours from 0, or a list of { date, hours }',
      some('hours'),
      list(z.strictObject({ date: day(), hours: some('hours of ordinary employment') })),
    ),
    hoursApart: some('hours that settle where two orders reckon a part of the window each'),
    benefit: name('a benefit by key or name'),
    seniorityMonths: some('months on benefit'),
    absentMonths: some('months of absence'),
    absentDays: z.int().min(0).describe('a whole number of days of absence from 0'),
  };
};

const bound = (isList: (field: Either) => boolean | undefined) => factsOf<RegisterCitizen>()(() => shape(isList));

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
