import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExact } from '../../src/cli/input/exact-number.js';
import { jsonFault } from '../../src/cli/input/json-faults.js';
import { parseText } from '../../src/cli/input/json-text.js';

/** A JSON text with the path of the first key that stands twice, made side by side: nothing here reads JSON. */
interface Made {
  readonly text: string;
  readonly twice: string | undefined;
}

const leaf: fc.Arbitrary<Made> = fc
  .oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('"', '\\', '{"a":1,"a":2}', ':', '\\"'))
  .map((value) => ({ text: JSON.stringify(value), twice: undefined }));

const blank = fc.constantFrom('', ' ', '\n', '\t ', '\r\n');
const key = fc.constantFrom('a', 'b', 'c', '"', '\\', 'æ', '__proto__', 'a:b');

const { value: made } = fc.letrec<{ value: Made }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.tuple(blank, fc.array(tie('value'), { maxLength: 4 })).map(([space, items]) => ({
      text: `[${space}${items.map(({ text }) => text).join(`${space},`)}${space}]`,
      twice: first(items.map(({ twice }, place) => (twice === undefined ? undefined : `[${place}]${dotted(twice)}`))),
    })),
    fc.tuple(blank, fc.boolean(), fc.array(fc.tuple(key, tie('value')), { maxLength: 5 })).map(([space, escaped, entries]) => {
      const written = (name: string) =>
        escaped ? `"${[...name].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"` : JSON.stringify(name);
      return {
        text: `{${space}${entries.map(([name, { text }]) => `${written(name)}${space}:${space}${text}`).join(`,${space}`)}}`,
        twice: first(
          entries.map(([name, { twice }], place) => {
            if (entries.findIndex(([other]) => other === name) < place) return name;
            return twice === undefined ? undefined : `${name}${dotted(twice)}`;
          }),
        ),
      };
    }),
  ),
}));

function first(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined);
}

function dotted(path: string): string {
  return path.startsWith('[') ? path : `.${path}`;
}

describe('a key that stands twice', () => {
  it('is found wherever it stands, and nothing else is', () => {
    fc.assert(
      fc.property(made, ({ text, twice }) => {
        const fault = jsonFault(text);
        expect(fault?.code, text).toBe(twice === undefined ? undefined : 'contradiction');
        expect(fault?.path, text).toBe(twice);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told with its name and its place', () => {
    expect(jsonFault('{"facts":{"zones":3,"items":[{},{"a":1,"\\u0061":2}]}}')).toEqual({
      path: 'facts.items[1].a',
      code: 'contradiction',
      expected: 'each key once in an object',
      received: '"a" twice',
    });
  });
});

describe('a number', () => {
  it('that a program writes is read as it is, up to the whole numbers that can be told apart', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (number) => {
        expect(isExact(JSON.stringify(number))).toBe(Math.abs(number) <= Number.MAX_SAFE_INTEGER);
      }),
    );
  });

  it('is exact where the shortest text of what is read is the same number', () => {
    const digits = fc.stringMatching(/^(0|[1-9]\d{0,24})(\.\d{1,24})?([eE][+-]?\d{1,2})?$/);
    fc.assert(
      fc.property(digits, (written) => {
        const exact = new Decimal(written);
        expect(isExact(written), written).toBe(exact.equals(String(Number(written))) && exact.lte(Number.MAX_SAFE_INTEGER));
      }),
      { numRuns: 2_000 },
    );
  });

  it('too long to be exact is told with advice', () => {
    expect(jsonFault('{"id":[7,90071992547409931]}')).toMatchObject({ path: 'id[1]', received: '90071992547409931' });
    expect(jsonFault('{"id":1e400}')?.expected).toContain('as a text in quotes');
    expect(jsonFault('{"id":"90071992547409931","n":-0.5e-3}')).toBeUndefined();
  });
});

describe('JSON that has no fault', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { value, problem } = parseText(text, '');
        expect(value).toEqual(JSON.parse(text));
        if (problem !== undefined) expect(problem.received).toMatch(/^-?[\d.e+-]+$/);
      }),
    );
  });
});
