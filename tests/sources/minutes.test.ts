import { describe, expect, it } from 'vitest';
import { type Item, itemOf, says } from '../../src/sources/minutes.js';
import { alone } from '../../src/sources/units.js';
import { MINUTES } from './minutes-of-a-test.js';

const saysNumber = (body: string, number: string) => new RegExp(alone(number)).test(body);
const item = (number: string) => itemOf(MINUTES, number) as Item;

describe('an item of minutes', () => {
  it('is found by its number, whatever marks its heading, and ends where the next begins', () => {
    expect(item('1').body).toContain('Godkendt.');
    expect(item('1').body).not.toContain('Lånerkort');
    expect(item('2').body).not.toContain('Intet.');
    expect(item('10').body).toBe('Intet.');
  });

  it('is not there under a number that no heading has', () => {
    expect(itemOf(MINUTES, '3')).toBeUndefined();
    expect(itemOf(MINUTES, '0')).toBeUndefined();
  });

  it('has the case number under its heading, where it has one', () => {
    expect(item('1').caseNumber).toBeUndefined();
    expect(item('2').caseNumber).toBe('12.34.00-G01-5-20');
    expect(item('10').caseNumber).toBe('19/45678');
    expect(itemOf('Punkt 1: Intet', '1')).toEqual({ caseNumber: undefined, body: '' });
  });

  it('keeps a first line that is no case number', () => {
    expect(itemOf('Punkt 1: Tom\n\n12 borgere\n', '1')).toEqual({ caseNumber: undefined, body: '12 borgere' });
  });

  it('reads lines that end in the manner of Windows', () => {
    expect(itemOf(MINUTES.replaceAll('\n', '\r\n'), '2')).toEqual(item('2'));
  });
});

describe('a number is printed', () => {
  const { body } = item('2');

  it.each(['20.000', '9,36', '12', '28', '400', '2020'])('by itself: %s', (number) => {
    expect(saysNumber(body, number)).toBe(true);
  });

  it.each([
    ['7', 'marks a section'],
    ['1', 'marks a point of a list'],
    ['20', 'begins a longer number'],
    ['000', 'ends one'],
    ['9', 'begins a decimal'],
    ['36', 'ends one'],
    ['19', 'begins a case number'],
    ['45678', 'ends one'],
    ['34', 'stands in the case number of the item'],
    ['40', 'begins another number'],
  ])('and not where %s %s', (number) => {
    expect(saysNumber(body, number)).toBe(false);
  });

  it('at the end of a sentence', () => {
    expect(saysNumber('Gebyret er 400.', '400')).toBe(true);
    expect(saysNumber('I 2018, 2019 og 2020.', '2018')).toBe(true);
  });
});

describe('words are printed', () => {
  it('whatever their case and the blanks between them', () => {
    expect(says(item('2').body, 'HØJST én gang')).toBe(true);
    expect(says(item('2').body, 'højst to gange')).toBe(false);
  });
});
