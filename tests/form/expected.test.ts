import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../src/form.js';
import { activationAllowance, socialFrikortAccount, workRequirement225 } from '../../src/index.js';
import { expectedInDanish, receivedInDanish } from '../../src/reasons/expected.js';

/** Every description in a JSON Schema. */
function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { description } = schema as { description?: unknown };
  return [...(typeof description === 'string' ? [description] : []), ...Object.values(schema).flatMap(descriptionsIn)];
}

describe('what was expected, in Danish', () => {
  it('has words for every part of a guideline', () => {
    const { guideline } = activationAllowance.jsonSchemas();
    for (const description of new Set(descriptionsIn(guideline))) {
      const told = expectedInDanish(description);
      expect(told, description).toBeDefined();
      expect(told?.replace(/\{[^}]*\}/g, ''), description).not.toMatch(/\b(the|whole|number|list|text|with|whether)\b/);
    }
  });

  it.each([
    ['a whole number of zones, 1 to 1,000', 'et helt antal zoner fra 1 til 1.000'],
    ['a number of years, 0 or more, with at most two decimals', 'et antal år, mindst 0, med højst to decimaler'],
    ['a day not after the day judged, 2019-04-01', 'en dag, der ikke ligger efter den dag, der vurderes, den 1. april 2019'],
    ['at most the cap of 1500.5 kr. a month', 'højst loftet på 1.500,5 kr. om måneden'],
    ['one of stated, inferred or neither', 'et af disse svar: stated, inferred eller neither'],
  ])('%s', (english, danish) => {
    expect(expectedInDanish(english)).toBe(danish);
  });

  it.each([
    ["no JSON (Expected property name or '}' in JSON at position 1 (line 1 column 2))", 'noget, der ikke er JSON (fejl ved tegn 1)'],
    ['no JSON (Unexpected end of JSON input)', 'noget, der ikke er JSON'],
    ['a list of 0', 'en tom liste'],
    ['2019-04-30 to 2019-04-01', '2019-04-30 til 2019-04-01'],
  ])('stood there: %s', (english, danish) => {
    expect(receivedInDanish(english)).toBe(danish);
  });

  it('ends a question in English with one sign', () => {
    const problem = { path: 'options.guidline', code: 'unknown-key', expected: 'guideline', nearest: 'guideline' } as const;
    expect(problemInWords(problem, 'en')).toBe('options.guidline: not a known key; did you mean "guideline"?');
  });

  it('says what to write where a list has something that goes on still, or of which not all is known', () => {
    const covers = { from: '2021-01-01', to: '2021-08-31' };
    const told = (item: object) =>
      workRequirement225.facts.problems({ helpPeriods: { covers, items: [item] } }).map((problem) => problemInWords(problem, 'da'));
    const still = 'en dag som ÅÅÅÅ-MM-DD; er det stadig i gang, skrives den sidste dag, listen dækker';
    expect(told({ from: '2021-01-01' })).toEqual([`»helpPeriods.items[0].to«: Her mangler ${still}.`]);
    expect(told({ from: '2021-01-01', to: null })).toEqual([`»helpPeriods.items[0].to«: Her skal stå ${still}; her står null.`]);
    const work = { work: 'ordinary', employer: { kind: 'business', id: '12345678' }, reported: null };
    const items = [{ date: '2024-06-30', amount: '100.00', ...work }];
    const [unknown] = socialFrikortAccount.facts.problems({ earnings: { covers: { from: '2024-01-01', to: '2024-12-31' }, items } });
    expect(unknown && problemInWords(unknown, 'da')).toBe(
      '»earnings.items[0].reported«: Her skal stå ja (true) eller nej (false), eller feltet udelades, hvis oplysningen ikke er kendt; her står null.',
    );
  });

  it('has none for what nobody expects', () => {
    expect(expectedInDanish('a unicorn')).toBeUndefined();
  });
});
