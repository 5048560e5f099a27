import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCitizen } from '../../src/cli/jobcentre/extract/plain-line.js';
import { checkCitizen } from '../../src/register/check.js';
import { BENEFIT_NAMES, MUNICIPALITY_NAMES } from '../../src/register/names.js';
import { property } from '../property.js';

/** Reads a line that stands between others. */
function read(line: string) {
  const [before, bytes] = [Buffer.from('{"id":9}\n'), Buffer.from(line)];
  const block = Buffer.concat([before, bytes, Buffer.from('\n"}\n')]);
  return plainCitizen({ number: 2, block, from: before.length, to: before.length + bytes.length, length: bytes.length });
}

const NUMBERS = [
  '0',
  '1',
  '4.0',
  '12.5',
  '0.1',
  '0.30',
  '365',
  '01',
  '00',
  '1.',
  '.5',
  '-1',
  '-0',
  '1e2',
  '1.2.3',
  '123456789012345',
  '1234567890.12345',
];
const TEXTS = [
  '"a"',
  '""',
  '" a"',
  '"a b"',
  '"\\u0061"',
  '"æ"',
  '"lejre"',
  '"Lejre"',
  '"Kontanthjælp"',
  '"kontanthjaelp"',
  '"x',
  `"${'x'.repeat(201)}"`,
];
const value = fc.oneof(
  fc.constantFrom(...NUMBERS, ...TEXTS, 'null', 'nul', 'true', '[]', '{}', '', '{"id":1}'),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map(String),
  fc.tuple(fc.nat(), fc.stringMatching(/^\d{1,8}$/)).map(([whole, decimals]) => `${whole}.${decimals}`),
);
const KEYS = [
  'id',
  'municipality',
  'benefit',
  'seniorityMonths',
  'absentMonths',
  'absentDays',
  'conversations',
  'offers',
  'ordinaryHours',
  'hoursApart',
];
const pair = fc.tuple(fc.constantFrom(...KEYS, 'covers', 'spells', 'i\\u0064'), value);
const sign = (one: string) => fc.constantFrom(one, one, `${one} `, `${one}  `, ` ${one}`);
const line = fc
  .tuple(fc.array(pair, { maxLength: 6 }), sign(':'), sign(','), fc.constantFrom('', '', '', ' ', '}', '{', ','))
  .map(([pairs, colon, comma, end]) => {
    const more = [['id', '1'] as const, ['municipality', '"lejre"'] as const].filter(
      ([key]) => pairs.length % 2 === 0 && !pairs.some(([name]) => name === key),
    );
    return `{${[...more, ...pairs].map(([key, text]) => `"${key}"${colon}${text}`).join(comma)}}${end}`;
  });

describe('a line that is plainly a citizen', () => {
  property([line])('is read as JSON and the check read it', (text) => {
    const citizen = read(text);
    if (citizen === undefined) return;
    const wide = { window: { from: '1900-01-01', to: '3000-01-01' } };
    expect(citizen).toEqual(checkCitizen(JSON.parse(text), '2020-01-01', wide));
  });

  property([fc.nat(9_999_999), fc.stringMatching(/^\d{1,7}$/)])('has the number that JSON has', (whole, decimals) => {
    const number = `${whole}.${decimals}`;
    expect(read(`{"id":1,"municipality":"lejre","ordinaryHours":${number}}`)?.ordinaryHours).toBe(JSON.parse(number));
  });

  property([fc.constantFrom(...MUNICIPALITY_NAMES), fc.constantFrom(...BENEFIT_NAMES), fc.shuffledSubarray(KEYS.slice(3))])(
    'is found, whatever the names and the order',
    (municipality, benefit, columns) => {
      const citizen = { benefit, ...Object.fromEntries(columns.map((column) => [column, 3])), municipality, id: '0101701234' };
      expect(read(JSON.stringify(citizen))).toEqual(citizen);
      expect(
        read(
          JSON.stringify({ ...citizen, offers: null })
            .replaceAll(':', ': ')
            .replaceAll(',', ', '),
        ),
      ).toEqual({ ...citizen, offers: undefined });
    },
  );

  it('is none where it is cut off, be it where its block ends', () => {
    const whole = Buffer.from('{"id":"0101701234","municipality":"lejre","benefit":"Kontanthjælp","ordinaryHours":225.5,"offers":null}');
    const cut = Array.from({ length: whole.length + 1 }, (_, to) => {
      const block = Buffer.from(whole.subarray(0, to));
      return plainCitizen({ number: 1, block, from: 0, to, length: to });
    });
    expect(cut.findIndex((citizen) => citizen !== undefined)).toBe(whole.length);
  });

  it.for([
    ['{}'],
    ['{"id":1}'],
    ['{"municipality":"lejre"}'],
    ['{"id":1,"id":1,"municipality":"lejre"}'],
    ['{"id":1,"municipality":"Atlantis"}'],
    ['{"id":1,"municipality":"lejre","more":1}'],
    ['{"id":1,"municipality":"lejre"} '],
    ['{"id":1,"municipality":"lejre"'],
    ['{"id":1,"municipality":"lejre",'],
    ['{"id":"1'],
    ['{"id'],
    [''],
  ])('is for JSON and the check to tell otherwise: %s', ([text]) => {
    expect(read(text as string)).toBeUndefined();
  });
});
