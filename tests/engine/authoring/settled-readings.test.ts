import { describe, expect, it } from 'vitest';
import { payment } from '../../../src/engine/authoring/awards.js';
import { amount } from '../../../src/engine/authoring/kinds.js';
import { defineScheme, facts, ON, parameters } from './lending.js';

const cite = { source: 'report', provision: 'p. 3' };
const option = { da: 'Ja', en: 'Yes', cite };
const options = { up: option, down: option, nearest: option };
const question = { da: 'Hvordan?', en: 'How?' };

/** `usual` has a default; the wording of the report settles `stated` as down, and leaves `usual` open between up and nearest. */
const scheme = defineScheme({
  id: 'lending',
  title: question,
  source: 'act',
  parameters,
  readings: { usual: { question, options, default: 'down' }, stated: { question, options } },
  presets: {
    report: { title: question, dated: true, cite, readings: { stated: { option: 'down', cite }, usual: { open: ['up', 'nearest'] } } },
  },
  facts,
  awards: payment({ amount: amount() }),
  rules: ({ award, under }, _, chosen) => [
    under('§ 1', [
      award(
        'fee',
        ['books'],
        ({ books }, { ask }) => {
          const tens = { up: () => 3, down: () => 1, nearest: () => (books > 5 ? 3 : 2) };
          const usual = ask('usual', tens);
          return { amount: `${usual}${ask('stated', { up: () => 3, down: () => 1, nearest: () => 2 })}.00` };
        },
        { figures: { chosen: Object.entries(chosen).join(' ') } },
      ),
    ]),
  ],
});

const told = (books: number, options: object = {}) => {
  const assessment = scheme.assess({ books }, { ...ON, ...options });
  if (assessment.outcome === 'fulfilled')
    return `${assessment.award.amount} ${assessment.readings.map((one) => `${one.reading}=${one.option} by ${one.by}`).join(', ')}`;
  return assessment.outcome === 'open'
    ? assessment.questions.map((one) => ('reading' in one ? `${one.reading}: ${one.options.join(' ')}` : one.fact)).join(', ')
    : assessment.outcome;
};

describe('a default', () => {
  it('is taken unless the caller chooses, and noted', () => {
    expect(told(1)).toBe('stated: up down nearest');
    expect(told(1, { readings: { stated: 'up' } })).toBe('13.00 usual=down by default, stated=up by caller');
    expect(told(1, { readings: { stated: 'up', usual: 'nearest' } })).toBe('23.00 usual=nearest by caller, stated=up by caller');
  });

  it('is followed too where every reading is', () => {
    const { outcomes } = scheme.underEveryReading({ books: 1 }, { ...ON, readings: { stated: 'up' } });
    expect(outcomes.map(({ assessment }) => assessment.outcome === 'fulfilled' && assessment.award.amount)).toEqual([
      '33.00',
      '13.00',
      '23.00',
    ]);
  });

  it('is known to the rules while they are stated', () => {
    expect(scheme.assess({ books: 1 }, { ...ON, readings: { stated: 'up' } }).findings[0]?.figures).toEqual({
      chosen: 'usual,down stated,up',
    });
  });
});

describe('what a way shows or reads that is left by the wording of a source', () => {
  const left = (of: Parameters<Parameters<Parameters<typeof defineScheme>[0]['rules']>[0]['award']>[2]) =>
    defineScheme({
      ...{ id: 'lending', title: question, source: 'act', parameters, facts, awards: payment({ amount: amount() }) },
      readings: { usual: { question, options } },
      presets: { report: { title: question, dated: true, cite, readings: { usual: { open: ['down', 'nearest'] } } } },
      rules: ({ award, under }) => [under('§ 1', [award('fee', [], of as never)])],
    }).assess({}, { ...ON, preset: 'report' });

  it('is told, though one that is not left would come to the same without', () => {
    const shown = left(((_: unknown, { ask, show }: { ask: (...given: unknown[]) => string; show: (...given: unknown[]) => string }) => ({
      amount: ask('usual', { up: () => '1.00', down: () => show('one', '1.00', 'kr.'), nearest: () => show('one', '1.00', 'kr.') }),
    })) as never);
    expect(shown).toMatchObject({ outcome: 'fulfilled', award: { working: [{ step: 'one' }] } });
    const read = left(((_: unknown, { ask, row }: { ask: (...given: unknown[]) => string; row: (table: string) => { value: string } }) => ({
      amount: ask('usual', { up: () => '10.00', down: () => row('fee').value, nearest: () => row('fee').value }),
    })) as never);
    expect(read.citations.map(({ provision }) => provision)).toContain('§ 3');
  });
});

describe('the wording of a source', () => {
  it('settles what it says, and leaves open only what it leaves open', () => {
    expect(told(1, { preset: 'report' })).toBe('usual: up nearest');
    // Of more than 5 books, up and nearest come to the same.
    expect(told(6, { preset: 'report' })).toBe('31.00 stated=down by source');
    expect(told(1, { preset: 'report', readings: { usual: 'nearest' } })).toBe('21.00 usual=nearest by caller, stated=down by source');
    expect(() => told(1, { preset: 'report', readings: { usual: 'down' } })).toThrow('readings.usual: expected up or nearest');
  });
});
