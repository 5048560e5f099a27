import { describe, expect, it } from 'vitest';
import { helpOf, inDanishFirst } from '../../src/cli/help/danish-schema.js';
import HELP from '../../src/cli/help/guideline-help.json' with { type: 'json' };
import { activationAllowance } from '../../src/index.js';
import { cli } from './run-in-process.js';

/** The names of all fields of a JSON Schema. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { readonly properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(fieldsIn)].filter((name) => typeof name === 'string');
}

const { guideline } = activationAllowance.jsonSchemas();
const fields = [...new Set(fieldsIn(guideline))];

describe('the JSON Schema of a guideline', () => {
  it('says in Danish of every field what it is for, and of none that is not there', () => {
    const known = Object.keys(HELP);
    expect(fields.filter((field) => helpOf(field) === undefined)).toEqual([]);
    expect(known.filter((field) => !fields.includes(field))).toEqual([]);
    for (const help of Object.values(HELP)) expect(help).toMatch(/^\S.*\.$/);
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
