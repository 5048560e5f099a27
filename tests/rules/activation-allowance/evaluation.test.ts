import { describe, expect, it } from 'vitest';
import { evaluationDue } from '../../../rules/citizen/activation-allowance/evaluation.js';

describe('evaluation of a guideline', () => {
  it('minutes of 12 March 2019, item 4: "Ordningen evalueres efter 6 måneder", from when is open', () => {
    expect(evaluationDue('lyngby-taarbaek-2019')).toEqual({ months: 6, countedFrom: '2019-03-12', due: '2019-09-12', open: true });
  });

  it('is settled by a day that is given', () => {
    expect(evaluationDue('lyngby-taarbaek-2019', '2019-04-01')).toEqual({
      months: 6,
      countedFrom: '2019-04-01',
      due: '2019-10-01',
      open: false,
    });
    expect(evaluationDue('lyngby-taarbaek-2019', '2019-08-31')?.due).toBe('2020-02-29');
  });

  it('is absent for a guideline without one, adopted or not', () => {
    expect(evaluationDue('roskilde')).toBeUndefined();
    expect(evaluationDue('egedal')).toBeUndefined();
    expect(evaluationDue('egedal', '2019-01-01')).toBeUndefined();
    expect(evaluationDue('lyngby-taarbaek-2019-flat')).toBeUndefined();
  });

  it('of an unknown guideline is misuse', () => {
    expect(() => evaluationDue('lyngby')).toThrow(new RangeError('No built-in guideline has the id "lyngby"'));
  });
});
