import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calculations, schemes } from '../../src/index.js';
import { expectedInDanish, receivedInDanish } from '../../src/reasons/expected.js';
import IN_DANISH from '../../src/reasons/expected.json' with { type: 'json' };

/** Every description and every single value in a JSON Schema: where a value is refused, it is what was expected. */
function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { description, const: only } = schema as { description?: unknown; const?: unknown };
  const said = [...(typeof description === 'string' ? [description] : []), ...(only === undefined ? [] : [JSON.stringify(only)])];
  return [...said, ...Object.values(schema).flatMap(descriptionsIn)];
}

const SCHEMAS = [...Object.values(schemes), ...Object.values(calculations)].map(
  (subject) => subject.jsonSchemas() as { readonly facts: object; readonly guideline?: object },
);
const DESCRIBED = [...new Set(SCHEMAS.flatMap(({ facts, guideline }) => [...descriptionsIn(facts), ...descriptionsIn(guideline)]))];

/** Where code says what it expects: beside `expected`, or as the second of what makes a problem. */
const EXPECTATION =
  /(?:expected[:=]|expected =|EXPECTED =|\.describe\(|\b(?:contradiction|fault|unexpected|needed|unknown)\((?:[^,()'"`]+|`[^`]*`|'[^']*'),)\s*(?:'([^'\n]*)'|`((?:[^`$]|\$\{[^`{}]*(?:\{[^{}]*\}[^`{}]*)*\})*)`)/g;

/** Files whose words are for those who write rules, or for other programs. */
const ELSEWHERE = /^src\/(?:assistant|conformance|service\/openapi|sources|audit\/expectations)\//;

const SAID = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !ELSEWHERE.test(join(folder, file)))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(EXPECTATION)])
    .map(([, plain, template]) => plain ?? (template as string)),
);
const TEMPLATES = [...new Set(SAID)].filter((text) => text.replace(/\$\{[^}]*\}/g, '').includes(' '));

/** What stands in the places of a template: a number, a day, a month, an id, words, the parts of an object. */
const SAMPLES = ['7', '2026-01-01', '2026-01', 'an-id', 'years', '{ a, b }'];

/** Parts of templates that are put together of more than one value. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'a number of ${what}${bounds(limits)}${precision}': ['a number of km, 0 or more, with at most two decimals'],
  'a day from ${first}, ${what}': [
    'a day from 2025-07-01, the first day of the act',
    'a day from 2019-01-01, when a card could first be deactivated',
  ],
  'a number not ${than} 0, for the actual share is the ${which}': [
    'a number not below 0, for the actual share is the higher',
    'a number not above 0, for the actual share is the lower',
  ],
  'a calendar year from ${FIRST} to ${LAST}': ['a calendar year from 1900 to 2199'],
  "${what} ${of.join(', ')}": ['what is claimed: kilometres, actual-expense'],
  "${what} { ${Object.keys(all).join(', ')} }, from not after to${late}": [
    'a ground { from, to }, from not after to',
    'a ground { from, to }, from not after to and not before 2000-01-01',
  ],
  'days without an amount; there is one from ${taken.from} ${until}': [
    'days without an amount; there is one from 2026-01-01 to 2026-12-31',
    'days without an amount; there is one from 2026-01-01 on',
  ],
  "${whole ? '' : 'at least '}about ${least}, as the spells say for ${to}": [
    'at least about 12, as the spells say for 2026-01-01',
    'about 12, as the spells say for 2026-01-01',
  ],
};

/** What no input can be told: a kind of what is answered, and the shape of a request, which stands in words of the service. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['part of an answer', '{ "facts": { … }, "options": { … } }']);

/** A template with every choice of values in its places. */
function filled(template: string): readonly string[] {
  const parts = PARTS[template];
  if (parts !== undefined) return parts;
  const [first = '', ...rest] = template.split(/\$\{[^}]*\}/);
  return rest.reduce<string[]>((all, part) => all.flatMap((text) => SAMPLES.map((sample) => `${text}${sample}${part}`)), [first]);
}

/** Values of a sentence as Danish writes them; the question behind a yes or no, and what a choice is of, are said by the label of the field. */
function valuesOf(english: string): readonly string[] {
  const said = english.replace(/true or false: .*|home-place-home|\{ and \}/, '').replace(/^[a-z ,'-]+: (?=[a-z-]+,)/, '');
  const shapes = said.match(/\{[^{}]*\}/g) ?? [];
  const plain = said.replace(/\{[^{}]*\}|YYYY-MM-DD|YYYY-MM/g, '');
  const quoted = plain.match(/"[^"]+"|\b[a-z]+(?:-[a-z0-9]+){2,}\b/g) ?? [];
  const numbers = plain.replace(/"[^"]+"|[a-z]+-[\w-]+/g, '').match(/(?<![\w-])\d[\d,]*(?![\d-])/g) ?? [];
  return [
    ...shapes.map((shape) => shape.replace(' or ', ' eller ')),
    ...quoted,
    ...numbers.map((figure) => figure.replaceAll(',', '.').replace(/\.$/, '')),
  ];
}

const ENGLISH = /\b(?:a|an|the|of|or|and|is|not|with|whether|whole|text|number|such|which|that|below|above)\b/i;

/** The words of a Danish sentence, without its values. */
function wordsOf(danish: string): string {
  return danish.replace(/\{[^}]*\}|"[^"]*"|`[^`]*`|\b\w+(?:-\w+)+\b/g, '');
}

describe('what is expected of every fact, guideline, option, payment and citizen', () => {
  it.each(DESCRIBED)('%s', (english) => {
    const danish = expectedInDanish(english);
    expect(danish).toBeDefined();
    for (const value of valuesOf(english)) expect(danish).toContain(value);
    expect(wordsOf(danish as string)).not.toMatch(ENGLISH);
  });

  it('has Danish words wherever code expects something', () => {
    expect(TEMPLATES.length).toBeGreaterThan(150);
    const unsaid = TEMPLATES.filter(
      (template) => !NEVER_TOLD.has(template) && filled(template).every((text) => expectedInDanish(text) === undefined),
    );
    expect(unsaid).toEqual([]);
  });

  it('says nothing in English', () => {
    for (const danish of [...Object.values(IN_DANISH.expected), ...Object.values(IN_DANISH.words), ...Object.values(IN_DANISH.received)])
      expect(wordsOf(danish)).not.toMatch(ENGLISH);
  });

  it('uses each place of the English once, but for what the label of the field says', () => {
    for (const [english, danish] of Object.entries({ ...IN_DANISH.expected, ...IN_DANISH.received })) {
      const places = [...english.matchAll(/\{([a-z]*)\}/g)].map(([, place]) => place);
      const numbered = [...danish.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place));
      const used = numbered.length > 0 ? numbered : [...danish.matchAll(/\{\}/g)].map((_, at) => at + 1);
      const told = places.flatMap((place, at) => (place === 'any' ? [] : [at + 1]));
      expect([...used].sort(), english).toEqual(told);
    }
  });
});

describe('what was found instead', () => {
  it.each([
    ['nothing', 'intet'],
    ['a list of 3', 'en liste med 3'],
    ['a text of 10000000 characters', 'en tekst på 10.000.000 tegn'],
    ['2019-04-01 to 2019-05-02', '2019-04-01 til 2019-05-02'],
    ['"id" twice', '"id" to gange'],
    ['2.5', '2.5'],
    ['"31-02-2019"', '"31-02-2019"'],
  ])('%s', (english, danish) => {
    expect(receivedInDanish(english)).toBe(danish);
  });
});
