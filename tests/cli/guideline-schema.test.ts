import { describe, expect, it } from 'vitest';
import { helpOf, inDanishFirst, type Place } from '../../src/cli/help/danish-schema.js';
import HELP from '../../src/cli/help/guideline-help.json' with { type: 'json' };
import { activationAllowance } from '../../src/index.js';
import { cli } from './run-in-process.js';

/** Every field of a JSON Schema with the field it stands in. */
function placesIn(schema: unknown, within?: string): Place[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, ...rest } = schema as { readonly properties?: object };
  return [
    ...Object.entries(properties ?? {}).flatMap(([field, part]) => [{ field, within }, ...placesIn(part, field)]),
    ...Object.values(rest).flatMap((part) => placesIn(part, within)),
  ];
}

const { guideline } = activationAllowance.jsonSchemas();
const places = placesIn(guideline);
const keyOf = ({ field, within }: Place) => (Object.hasOwn(HELP, `${within}.${field}`) ? `${within}.${field}` : field);

/** Fields that are for the same wherever they stand: a citation, what is measured, and a limit. */
const EVERYWHERE = ['cite', 'source', 'provision', 'title', 'url', 'measure', 'atLeast', 'moreThan', 'mayFall'];

/** What a description of the schema begins with, by the way to its field. */
const described = (...way: readonly string[]) => {
  const at = way.reduce<unknown>((schema, key) => (schema as Record<string, unknown>)[key], inDanishFirst(guideline));
  return (at as { readonly description: string }).description;
};

describe('the JSON Schema of a guideline', () => {
  it('says in Danish of every field what it is for, and of none that is not there', () => {
    expect(places.filter((place) => helpOf(place) === undefined)).toEqual([]);
    expect(Object.keys(HELP).filter((key) => !places.some((place) => keyOf(place) === key))).toEqual([]);
    for (const help of Object.values(HELP)) expect(help).toMatch(/^\S.*\.$/);
  });

  it('says it by the place where a name stands in several', () => {
    const standing = (key: string) => new Set(places.filter((place) => keyOf(place) === key).map(({ within }) => within));
    expect(Object.keys(HELP).filter((key) => standing(key).size > 1 && !EVERYWHERE.includes(key))).toEqual([]);
  });

  const rates = (guideline as { properties: { rate: { oneOf: { properties: { kind: { const: string } } }[] } } }).properties.rate.oneOf;
  const rate = (kind: string) => [
    'properties',
    'rate',
    'oneOf',
    String(rates.findIndex(({ properties }) => properties.kind.const === kind)),
  ];

  it.each([
    ['the first day', ['properties', 'from'], 'Den første dag, retningslinjen gælder.'],
    ['zones', [...rate('zones'), 'properties', 'steps', 'items', 'properties', 'from'], 'Det laveste antal zoner'],
    ['zones by days', [...rate('zone-days'), 'properties', 'rows', 'items', 'properties', 'to'], 'Det højeste antal zoner'],
    ['kilometres', [...rate('km-bands'), 'properties', 'bands', 'items', 'properties', 'from'], 'Den korteste rejse i intervallet'],
    [
      'kilometres expected',
      [...rate('km-bands'), 'properties', 'bands', 'items', 'properties', 'to'],
      /Her skal stå et antal km fra 0 til 1\.000\./,
    ],
    ['the kind of a rate', [...rate('flat'), 'properties', 'kind'], 'Satsens art:'],
    [
      'an amount that is never null',
      [...rate('flat'), 'properties', 'amount'],
      /^Kroner om måneden før skat som tekst, for eksempel "550\.00"\. Her/,
    ],
    ['kroner per km', [...rate('per-km'), 'properties', 'rate'], 'Kroner pr. kilometer'],
    ['the id of a guideline', ['properties', 'id'], 'Retningslinjens eget navn'],
    ['the id of a condition', ['properties', 'conditions', 'items', 'properties', 'id'], 'Betingelsens eget navn'],
    ['the kind of a condition', ['properties', 'conditions', 'items', 'properties', 'kind'], 'Hvad der skal til for at svare: yes-no'],
    ['offers', ['properties', 'offers', 'properties', 'others'], 'Hvad der gælder for tilbud, der ikke er nævnt'],
  ] as const)('tells of %s', (_, way, told) => {
    expect(described(...way)).toMatch(typeof told === 'string' ? new RegExp(`^${told}`) : told);
  });

  it('is otherwise as the library has it', async () => {
    const without = (schema: unknown): unknown =>
      JSON.parse(JSON.stringify(schema, (key, value) => (key === 'description' ? undefined : value)));
    expect(without(inDanishFirst(guideline))).toEqual(without(guideline));
    const { out } = await cli(['schema', 'activation-allowance', '--of', 'guideline']);
    const { checkedUntil } = JSON.parse(out).properties;
    expect(checkedUntil.description).toBe(
      'Den sidste dag, hvor I ved, at retningslinjen ikke er ændret. Sager på senere dage får intet svar. Her skal stå en dag som ÅÅÅÅ-MM-DD: den sidste dag, hvor ingen senere beslutning kendes; senere dage er ikke dækket. (the last day up to which no later decision is known, later days are not covered: a calendar day as YYYY-MM-DD)',
    );
  });
});
