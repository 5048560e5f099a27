import type { Checked } from '../engine/facts.js';
import type { RegisterCitizen } from './citizen.js';
import { isPlainDay, isPlainId, isPlainName, isSome, isWhole } from './plain-values.js';

/** More than a register has of one citizen. */
export const MOST_ITEMS = 1_000;

type Fields<F extends string> = Readonly<Record<F, unknown>>;

/**
 * Tells whether an input is plainly a citizen: the schema would accept it as it is, at many times the cost, and nearly every line of a
 * register is plain. False says nothing: the schema decides.
 */
export function isPlainCitizen(input: object): input is Checked<RegisterCitizen> {
  if (Object.getPrototypeOf(input) !== Object.prototype) return false;
  const given = input as Fields<keyof RegisterCitizen>;
  const told =
    field(given.id, isPlainId) +
    field(given.municipality, isHome) +
    field(given.benefit, isPlainName) +
    field(given.covers, isCovers) +
    field(given.spells, isSpells) +
    field(given.absences, isWindows) +
    field(given.conversations, isConversations) +
    field(given.offers, isOffers) +
    field(given.ordinaryHours, isOrdinaryHours) +
    field(given.hoursApart, isSome) +
    field(given.seniorityMonths, isSome) +
    field(given.absentMonths, isSome) +
    field(given.absentDays, isWhole);
  return told === fieldsOf(input);
}

/** Counts a field that is there: 1 where it is plainly right; where it is not, no sum is the number of fields. */
function field(value: unknown, isRight: (value: unknown) => boolean): number {
  if (value === undefined) return 0;
  return isRight(value) ? 1 : Number.NaN;
}

/** How many fields an object has, those that it inherits among them: what is read of a plain one is its own. */
function fieldsOf(object: object): number {
  let fields = 0;
  for (const _ in object) fields += 1;
  return fields;
}

const isHome = (value: unknown) => (typeof value === 'string' ? isPlainName(value) : isList(value, isResidence));
const isSpells = (value: unknown) => isList(value, isSpell);
const isWindows = (value: unknown) => isList(value, isWindow);
const isConversations = (value: unknown) => (typeof value === 'number' ? isWhole(value) : isList(value, isPlainDay));
const isOffers = (value: unknown) => (typeof value === 'number' ? isWhole(value) : isWindows(value));
const isOrdinaryHours = (value: unknown) => (typeof value === 'number' ? isSome(value) : isList(value, isHours));

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return false;
  for (let place = 0; place < value.length; place += 1) if (!isItem(value[place])) return false;
  return true;
}

function isCovers(value: unknown): boolean {
  if (!isObject<'from' | 'to'>(value) || !isPlainDay(value.from) || !isPlainDay(value.to)) return false;
  return value.from <= value.to && fieldsOf(value) === 2;
}

const isWindow = (item: unknown) => isObject<'from' | 'to'>(item) && windowFields(item) === fieldsOf(item);

function isSpell(item: unknown): boolean {
  return isObject<'from' | 'to' | 'benefit'>(item) && isPlainName(item.benefit) && windowFields(item) + 1 === fieldsOf(item);
}

function isResidence(item: unknown): boolean {
  return isObject<'from' | 'to' | 'municipality'>(item) && isPlainName(item.municipality) && windowFields(item) + 1 === fieldsOf(item);
}

function isHours(item: unknown): boolean {
  return isObject<'date' | 'hours'>(item) && isPlainDay(item.date) && isSome(item.hours) && fieldsOf(item) === 2;
}

function windowFields({ from, to }: Fields<'from' | 'to'>): number {
  return isPlainDay(from) ? 1 + field(to, isPlainDay) : Number.NaN;
}

function isObject<F extends string>(value: unknown): value is Fields<F> {
  return typeof value === 'object' && value !== null;
}
