import { describe, expect, it } from 'vitest';
import { amongKeys, nearestKey, nearestKeys } from '../../src/engine/nearest-key.js';

const FACTS = ['walkingKm', 'zones', 'daysPerWeek', 'daysInMonth'];

describe('the key that is meant', () => {
  it('is found from a Danish word for it, written with or without æ, ø and å, where the key is one of those known', () => {
    expect(nearestKey('kommune', ['municipality', 'commune'])).toBe('municipality');
    expect(nearestKey('Bemærkninger', ['remarks', 'notes'])).toBe('remarks');
    expect(nearestKey('BELOEB', ['unit', 'amount'])).toBe('amount');
    expect(nearestKey('beløb', ['unit', 'amount'])).toBe('amount');
    expect(nearestKey('målgruppe', ['unit', 'targetGroup'])).toBe('targetGroup');
    expect(nearestKey('Kommune', ['commune'])).toBe('commune');
  });

  it('is the one that begins so, from three letters; where two do, the nearest', () => {
    expect(nearestKey('walk', FACTS)).toBe('walkingKm');
    expect(nearestKey('Wal', FACTS)).toBe('walkingKm');
    expect(nearestKey('wa', FACTS)).toBeUndefined();
    expect(nearestKey('daysPerWeak', FACTS)).toBe('daysPerWeek');
  });

  it('is none where nothing is near, or where the word is longer than any key', () => {
    expect(nearestKey('hospital', FACTS)).toBeUndefined();
    expect(nearestKey('z'.repeat(101), FACTS)).toBeUndefined();
  });
});

describe('the nearest keys', () => {
  it('stand in order, what begins so first, however far the others are', () => {
    expect(nearestKeys('zon', ['xon', 'kilometres', 'ZONES'], 2)).toEqual(['ZONES', 'xon']);
    expect(nearestKeys('zon', ['kilometres', 'xon', 'zones'], 9)).toEqual(['zones', 'xon', 'kilometres']);
    // Of nothing no key begins; the shortest is nearest.
    expect(nearestKeys('', ['abcd', 'ab'], 1)).toEqual(['ab']);
    expect(nearestKeys('ZON', ['son', 'zones'], 1)).toEqual(['zones']);
  });

  it('are told of many, all of at most twenty, and an example where nothing was given', () => {
    const keys = Array.from({ length: 21 }, (_, at) => `key-${String.fromCharCode(97 + at)}`);
    const twenty = keys.slice(0, 20);
    expect(amongKeys('key-c', twenty, 'municipality')).toBe(`one of ${twenty.join(', ')}`);
    expect(amongKeys('key-cc', keys, 'municipality')).toBe('a known municipality; the nearest are key-c, key-a, key-b');
    expect(amongKeys(undefined, keys, 'municipality')).toBe('a known municipality, such as key-a');
  });
});
