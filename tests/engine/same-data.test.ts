import { expect, it } from 'vitest';
import { Exact } from '../../src/engine/kroner.js';
import { isSameData } from '../../src/engine/same-data.js';

const third = () => new Exact(1).div(3);

it.each([
  ['a number that no text can write, reckoned twice', third(), third()],
  ['objects of the same fields in another order', { a: 1, b: [2] }, { b: [2], a: 1 }],
])('%s is the same data', (_, a, b) => {
  expect(isSameData(a, b)).toBe(true);
});

it.each([
  ['another number', third(), new Exact(1)],
  ['a number and what only reads like it', new Exact(1), '1'],
  ['an empty list and an object of nothing', [], {}],
  ['a list and an object of its places', ['x'], { 0: 'x' }],
  ['an object and the same with more', { a: 1 }, { a: 1, b: 2 }],
  ['an object and the same with less', { a: 1, b: 2 }, { a: 1 }],
  ['nothing and an object', undefined, {}],
  ['an object and nothing', {}, undefined],
  ['a text and an object', 'x', {}],
])('%s are not', (_, a, b) => {
  expect(isSameData(a, b)).toBe(false);
});
