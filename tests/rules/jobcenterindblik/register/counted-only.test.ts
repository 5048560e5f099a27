import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCountedOnly } from '../../../../rules/jobcentre/jobcenterindblik/register/counted-only.js';
import { citizenFacts } from '../../../../rules/jobcentre/jobcenterindblik/register/schema.js';
import { property } from '../../../property.js';

/** What may stand in a field, and what the schema refuses there. */
const value = fc.oneof(
  fc.constantFrom(0, -0, 1, 12, 365, 2.5, -1, 1e21, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1),
  fc.constantFrom('', ' ', 'lejre', 'x'.repeat(200), 'x'.repeat(201), true, null, undefined),
  fc.constantFrom([], {}, ['2019-01-01']),
);
const FIELDS = [
  'id',
  'municipality',
  'benefit',
  'seniorityMonths',
  'absentMonths',
  'absentDays',
  'conversations',
  'offers',
  'ordinaryHours',
  'covers',
  'conversation',
  'constructor',
  '__proto__',
];
const citizen = fc.dictionary(fc.constantFrom(...FIELDS), value);

describe('citizens of counted columns alone, who need no schema', () => {
  property([citizen])('are ones that the schema accepts', (input) => {
    if (isCountedOnly(input)) expect(citizenFacts.problems(input)).toEqual([]);
  });

  property([fc.constantFrom(...FIELDS.slice(3, 9)), fc.constantFrom(0, 1, 12)])('are found: %s', (field, number) => {
    expect(isCountedOnly({ id: 1, municipality: 'lejre', [field]: number })).toBe(true);
  });

  it.for([
    [{ id: 1, municipality: 'lejre', conversations: ['2019-01-01'] }],
    [{ id: 1.5, municipality: 'lejre' }],
    [{ id: 1, municipality: ' ' }],
    [{ id: 1, municipality: 'x'.repeat(201) }],
    [{ id: 1, municipality: 'lejre', offers: 0.5 }],
    [{ id: 1, municipality: 'lejre', offers: -1 }],
    [{ id: 1, municipality: 'lejre', ordinaryHours: Number.NaN }],
    [{ id: 1, municipality: 'lejre', ordinaryHours: Number.POSITIVE_INFINITY }],
    [{ id: 1, municipality: 'lejre', seniorityMonths: -0.1 }],
    [{ id: 1, municipality: 'lejre', hours: 1 }],
    [Object.assign(Object.create({ offers: 1 }), { id: 1, municipality: 'lejre' })],
  ])('are not taken to be where the schema must decide: %o', ([input]) => {
    expect(isCountedOnly(input as object)).toBe(false);
  });
});
