import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../src/form.js';
import { activationAllowance } from '../../src/index.js';
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

  it('has none for what nobody expects', () => {
    expect(expectedInDanish('a unicorn')).toBeUndefined();
  });
});
