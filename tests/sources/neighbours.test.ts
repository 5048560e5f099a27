import { describe, expect, it } from 'vitest';
import { neighboursPrinted } from '../../src/sources/neighbours.js';

describe('a figure that is one more or less', () => {
  it('is told where the text prints it too: it would not show that the figure is wrong', () => {
    const rule = { value: 4, unit: 'conversations' };
    expect(neighboursPrinted(rule, 'mindst 4 samtaler')).toEqual([]);
    expect(neighboursPrinted(rule, 'mindst 4 samtaler; i eksemplet 3 samtaler')).toEqual(['3 conversations']);
    expect(neighboursPrinted({ rate: { amount: '400.00' } }, '400 kr. eller 401 kr.')).toEqual(['401 kr']);
    expect(neighboursPrinted({ list: [{ months: 1 }, 'x', null] }, '1 måned, 2 mdr.')).toEqual(['2 months']);
  });

  it('is looked for in the sentences and days too', () => {
    expect(neighboursPrinted({ da: 'Ophold i 9 af 10 år.' }, 'ophold i 9 år inden for de seneste 10 år')).toEqual([]);
    expect(neighboursPrinted({ da: 'Ophold i 9 år.' }, 'ophold i 9 år inden for de seneste 10 år')).toEqual(['10 years']);
    const until = { value: { until: '2021-02-28' } };
    expect(neighboursPrinted(until, 'til den 28. februar 2021')).toEqual([]);
    expect(neighboursPrinted(until, '27. februar 2021, 28. februar 2021, 1. marts 2021')).toEqual(['2021-02-27', '2021-03-01']);
    expect(neighboursPrinted(until, '28. februar 2020, 28. februar 2021 og 28. februar 2022')).toEqual(['2020-02-28', '2022-02-28']);
  });

  it('is told where it is another figure of the same rule', () => {
    expect(neighboursPrinted({ unit: 'weeks', value: 3, more: 4 }, '3 uger, 4 uger')).toEqual(['3 weeks', '4 weeks']);
  });

  it('says nothing of a figure that is not printed itself, of what is not printed anyway and of what bears its own citation', () => {
    expect(neighboursPrinted({ value: 6, unit: 'months' }, '5 md. fravær')).toEqual([]);
    expect(neighboursPrinted({ from: 4, unit: 'months', months: { cite: {}, value: 4 } }, '4 md., 5 md.')).toEqual([]);
  });
});
