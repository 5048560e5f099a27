import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/engine/day.js';
import { isPlainCitizen } from '../../src/register/plain-citizen.js';
import { isPlainDay } from '../../src/register/plain-values.js';
import { citizenFacts } from '../../src/register/schema.js';
import { property } from '../property.js';
import { register } from './arbitraries.js';

/** What may stand in a field, and what the schema refuses there. */
const value = fc.oneof(
  fc.constantFrom(0, -0, 1, 12, 365, 2.5, -1, 1e21, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1),
  fc.constantFrom('', ' ', '\u00a0', '\u00a0x', 'lejre', 'x'.repeat(200), 'x'.repeat(201), true, null, undefined),
  fc.constantFrom(
    '2019-01-01',
    '2019-02-29',
    '2020-02-29',
    '2019-1-01',
    '2019-01-01T',
    '201a-01-01',
    '2019-13-01',
    '2019-00-10',
    '2019-04-31',
  ),
);
const COUNTED = ['seniorityMonths', 'absentMonths', 'absentDays', 'conversations', 'offers', 'ordinaryHours', 'hoursApart'];
const KEYS = ['from', 'to', 'benefit', 'municipality', 'date', 'hours', 'more', '__proto__'];
const item = fc.oneof(value, fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 4 }));
const field = fc.oneof(value, item, fc.array(item, { maxLength: 3 }));
const FIELDS = ['id', 'municipality', 'benefit', ...COUNTED, 'covers', 'spells', 'absences', 'conversation', 'constructor', '__proto__'];
const anything = fc.dictionary(fc.constantFrom(...FIELDS), field);

/** A dated citizen with one field replaced by something else. */
const nearly = fc.tuple(register, fc.constantFrom(...FIELDS), field).map(([citizen, name, other]) => ({ ...citizen, [name]: other }));

/** Reads as a register is read: what is inherited, or unknown as `undefined`, does not come out of JSON. */
const asRead = (input: object) => JSON.parse(JSON.stringify(input)) as object;

describe('citizens who plainly need no schema', () => {
  property([fc.oneof(anything, nearly)])('are ones that the schema accepts, and takes as they are', (input) => {
    if (!isPlainCitizen(input)) return;
    expect(citizenFacts.problems(input)).toEqual([]);
    expect(citizenFacts.check(input)).toEqual(input);
  });

  property([fc.oneof(anything, nearly).map(asRead)])('are all whom the schema accepts of what JSON can hold', (input) => {
    expect(isPlainCitizen(input)).toBe(citizenFacts.problems(input).length === 0);
  });

  property([register])('are those of dated lists', (citizen) => {
    expect(isPlainCitizen(asRead(citizen))).toBe(true);
  });

  property([fc.constantFrom(...COUNTED), fc.constantFrom(0, 1, 12)])('are those of counted columns: %s', (name, number) => {
    expect(isPlainCitizen({ id: 1, municipality: 'lejre', [name]: number })).toBe(true);
  });

  it.for([
    [{ id: 1, municipality: 'lejre', conversations: new Array(1_001).fill('2019-01-01') }],
    [{ id: 1, municipality: 'lejre', covers: { from: '2019-01-02', to: '2019-01-01' } }],
    [{ id: 1, municipality: 'lejre', covers: { from: '2019-01-01', to: '2019-01-02', more: 1 } }],
    [{ id: 1, municipality: 'lejre', covers: '2019-01-01' }],
    [{ id: 1, municipality: 'lejre', covers: null }],
    [{ id: 1, municipality: 'lejre', hours: 1 }],
    [Object.assign(Object.create({ offers: 1 }), { id: 1, municipality: 'lejre' })],
  ])('are not taken to be where the schema must decide: %o', ([input]) => {
    expect(isPlainCitizen(input as object)).toBe(false);
  });
});

describe('plain days', () => {
  const part = (most: number, digits: number) => fc.nat(most).map((number) => String(number).padStart(digits, '0'));

  property([part(9999, 4), part(13, 2), part(32, 2)])('are the days of the calendar', (year, month, date) => {
    const day = `${year}-${month}-${date}`;
    expect(isPlainDay(day)).toBe(isDay(day));
  });

  property([fc.stringMatching(/^[\d:/-]{9,11}$/)])('have their hyphens where they belong', (text) => {
    expect(isPlainDay(text)).toBe(isDay(text));
  });
});
