import { expect, it } from 'vitest';
import { columnsIn, columnsOf, statesOf } from '../../src/population/measure.js';
import { NO, TRUTHS, UNKNOWN, YES } from '../../src/population/truth.js';
import { criterion, yes } from './measures.js';

it('the digits of truth are in order, so that the least is "all" and the greatest "any"', () => {
  expect([NO, UNKNOWN, YES]).toEqual([0, 1, 2]);
  expect(TRUTHS).toBe(3);
});

it.for([
  [0, 3],
  [1, 9],
  [2, 27],
] as const)('with %i things asked there are %i states', ([many, states]) => {
  expect(statesOf({ asked: Array.from({ length: many }, () => criterion('asked', yes('a'))) })).toBe(states);
});

it('the columns of a test are told once each, in order', () => {
  expect(columnsIn(yes('a'))).toEqual(['a']);
  expect(columnsIn({ any: [yes('b'), { all: [yes('a'), yes('b')] }, yes('c')] })).toEqual(['b', 'a', 'c']);
  expect(columnsIn({ all: [] })).toEqual([]);
  expect(columnsIn({ text: 'benefit', among: ['x'] })).toEqual([]);
});

it('the columns of a measure are those of who is counted, then of what is asked, once each', () => {
  const measure = { id: 'm', by: [], counted: [criterion('x', yes('b'))], asked: [criterion('y', yes('a')), criterion('z', yes('b'))] };
  expect(columnsOf(measure)).toEqual(['b', 'a']);
});
