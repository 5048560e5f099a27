import { describe, expect, it } from 'vitest';
import { figuresOf, prints } from '../../src/sources/figures.js';

const shown = (cited: Record<string, unknown>) => figuresOf(cited).map((figure) => figure.shown);
const printed = (cited: Record<string, unknown>, body: string) => figuresOf(cited).every((figure) => prints(body, figure));

describe('the figures beside a citation', () => {
  it('are numbers and amounts, as Danish prints them', () => {
    expect(shown({ value: 225 })).toEqual(['225']);
    expect(shown({ value: '20000.00' })).toEqual(['20.000']);
    expect(shown({ value: '1234567.50' })).toEqual(['1.234.567,5']);
    expect(shown({ value: 9.36 })).toEqual(['9,36']);
    expect(shown({ value: ['1', { steps: [{ amount: '400.00' }] }] })).toEqual(['1', '400']);
  });

  it('are days, without the year that the sentence may leave out', () => {
    expect(printed({ value: { until: '2021-02-28' } }, 'til og med den 28. februar')).toBe(true);
    expect(printed({ value: { until: '2021-02-28' } }, 'til og med den 27. februar')).toBe(false);
  });

  it('are the numbers of a Danish text', () => {
    expect(shown({ da: 'Ophold i 9 af 10 år, og 20.000 kr. eller 9,36 pct.', en: '77' })).toEqual(['9', '10', '20.000', '9,36']);
  });

  it('are each named once', () => {
    expect(shown({ value: 4, da: '4 samtaler' })).toEqual(['4']);
  });

  it('are not what says nothing that is printed, nor other texts', () => {
    expect(shown({ id: 7, from: '2020-01-01', adopted: '2019-01-01', note: '8', verified: 'minutes', value: null, flag: true })).toEqual(
      [],
    );
  });

  it('are not those of what bears a citation of its own', () => {
    expect(shown({ value: 1, evaluation: { months: 6, cite: {} }, list: [{ months: 7, cite: {} }, 8] })).toEqual(['1', '8']);
  });
});

describe('a figure is printed', () => {
  it('with or without the point that parts the thousands', () => {
    expect(printed({ value: '1000.00' }, 'maksimum 1000 kr. om måneden')).toBe(true);
    expect(printed({ value: '1000.00' }, 'maksimum 1.000 kr. om måneden')).toBe(true);
    expect(printed({ value: '1000.00' }, 'maksimum 10.000 kr. om måneden')).toBe(false);
  });

  it('as half of its double', () => {
    expect(printed({ value: 6 }, 'fravær i over halvdelen af den 12 md. periode')).toBe(true);
    expect(printed({ value: 6 }, 'halvdelen af de 12 måneder')).toBe(true);
    expect(printed({ value: 6 }, 'halvdelen af de 120 måneder')).toBe(false);
    expect(printed({ value: 2.5 }, 'halvdelen af de 5 måneder')).toBe(false);
  });

  it.each([
    [1, 'En gang om måneden'],
    [3, 'kvartalsvis ledelsesinformation'],
    [3, 'hver tredje måned'],
    [6, 'forelægges halvårligt'],
    [12, 'én gang årligt'],
  ])('every %d months: %s', (everyMonths, body) => {
    expect(printed({ value: { everyMonths } }, body)).toBe(true);
    expect(printed({ value: { everyMonths } }, 'hvert andet år')).toBe(false);
  });

  it('every so many months that no word is known for: never', () => {
    expect(figuresOf({ value: { everyMonths: 5 } })).toEqual([{ shown: 'every 5 months', numbers: [], words: [] }]);
    expect(printed({ value: { everyMonths: 5 } }, '5')).toBe(false);
  });
});
