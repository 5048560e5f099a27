import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import { amount, optional, variants, whole } from '../../rules/define.js';
import { CALCULATIONS, SCHEMES } from '../../src/cli/commands/subjects.js';
import { zodOf } from '../../src/engine/authoring/compound-kinds.js';
import { toJSONSchema } from '../../src/engine/zod.js';
import { service } from '../../src/service/app.js';
import { nullable } from '../../src/service/openapi/nullable.js';
import { folder } from '../cli/run-in-process.js';
import { asker, FACTS, OPTIONS } from './asking.js';

const { ask } = asker();

describe('the contract', () => {
  it('is OpenAPI 3.1, and tells of every scheme and calculation', async () => {
    const { json, headers } = await ask('/openapi.json');
    expect(headers.get('etag')).not.toBeNull();
    expect(await new Validator().validate(json)).toEqual({ valid: true });
    const asked = [...[...SCHEMES.keys()].map((id) => `/assess/${id}`), ...[...CALCULATIONS.keys()].map((id) => `/calculate/${id}`)];
    expect(Object.keys(json.paths)).toEqual(expect.arrayContaining(asked));
    const named = JSON.stringify(json).match(/#\/components\/schemas\/[^"]+/g) ?? [];
    expect([...new Set(named)].filter((name) => json.components.schemas[name.split('/').at(-1) as string] === undefined)).toEqual([]);
  });

  it('of some is told by ?scheme, and of one that is not known nothing', async () => {
    const { json } = await ask('/openapi.json?scheme=timeliness&scheme=reporting-calendar');
    expect(Object.keys(json.paths).filter((path) => path.split('/').length > 2 && !path.includes('{'))).toEqual([
      '/assess/timeliness',
      '/calculate/reporting-calendar',
      '/possible/timeliness',
      '/statement/timeliness',
      '/statement/reporting-calendar',
      '/form/timeliness',
      '/form/reporting-calendar',
    ]);
    expect((await ask('/openapi.json?scheme=timelines')).status).toBe(404);
  });

  it('tells that a form takes what does not fit, and that a guideline must be named where there are any', async () => {
    const { components, paths } = (await ask('/openapi.json?scheme=timeliness&scheme=activation-allowance')).json;
    const facts = (path: string) => paths[path].post.requestBody.content['application/json'].schema.properties.facts;
    expect(facts('/assess/timeliness')).toEqual({ $ref: '#/components/schemas/timeliness.facts' });
    expect(facts('/form/timeliness')).toMatchObject({ anyOf: [{ $ref: '#/components/schemas/timeliness.facts' }, { type: 'object' }] });
    const { anyOf, properties } = components.schemas['activation-allowance.options'];
    expect(anyOf).toMatchObject([{ required: ['municipality'] }, { required: ['guideline'] }]);
    expect(JSON.stringify(properties.guideline)).toContain('lyngby-taarbaek-2019');
    expect(components.schemas['timeliness.options'].anyOf).toBeUndefined();
  });

  it('leads descriptions with the names of facts and parts, and has no title inside by which a generator would call a class', async () => {
    const { components } = (await ask('/openapi.json?scheme=travel-reimbursement')).json;
    const { 'travel-reimbursement.facts': facts, 'travel-reimbursement.assessment': assessment } = components.schemas;
    expect(facts.properties.dailyTravelKm.description).toBe(
      "Dagens rejse / The day's journey. Her skal stå et antal km, mindst 0, med højst to decimaler. (a number of km, 0 or more, with at most two decimals)",
    );
    const { award } = assessment.oneOf.find((branch: { properties: object }) => 'award' in branch.properties).properties;
    expect(award.properties.entitlement.description).toMatch(/^Ret eller konkret vurdering \/ Right or concrete assessment\. Her står /);
    expect(JSON.stringify([facts.properties, assessment.oneOf])).not.toMatch(/"title":"/);
  });

  it('lets what may be left out be null, also in a value of one of several shapes', () => {
    const journey = variants('by', { bus: { fare: amount(), zones: optional(whole('zones')) }, bike: { km: whole('km') } }, 'a journey by');
    const { oneOf } = nullable(toJSONSchema(zodOf(journey)) as never) as { oneOf: { properties: Record<string, object> }[] };
    expect(oneOf.map(({ properties }) => Object.keys(properties))).toEqual([
      ['by', 'fare', 'zones'],
      ['by', 'km'],
    ]);
    expect(oneOf[0]?.properties.zones).toMatchObject({ anyOf: [{ type: 'integer' }, { type: 'null' }] });
    for (const needed of [oneOf[0]?.properties.fare, oneOf[1]?.properties.km]) expect(needed).not.toHaveProperty('anyOf');
  });

  it('gives a client that compiles, and that asks the service', { timeout: 60_000 }, async () => {
    const { json } = await ask('/openapi.json?scheme=activation-allowance');
    const place = folder();
    writeFileSync(join(place, 'contract.ts'), astToString(await openapiTS(json)));
    writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(place, 'client.ts'), CLIENT);
    mkdirSync(join(place, 'node_modules'));
    symlinkSync(realpathSync('node_modules/openapi-fetch'), join(place, 'node_modules', 'openapi-fetch'));
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT, files: ['client.ts'] }));
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', place], { stdio: 'pipe' });
    // biome-ignore lint/suspicious/noExplicitAny: the types are tried by the compiler above
    const client = createClient<any>({ baseUrl: 'http://service', fetch: async (request) => service().fetch(request) });
    const { data, error } = await client.POST('/assess/activation-allowance', { body: { facts: FACTS, options: OPTIONS } });
    expect(error).toBeUndefined();
    expect(data).toMatchObject({ outcome: 'fulfilled', award: { amount: '550.00' } });
  });
});

const STRICT = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: 'NodeNext',
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
};

/** What a host would write over the generated types. */
const CLIENT = `import createClient from 'openapi-fetch';
import type { paths } from './contract.js';

const client = createClient<paths>({ baseUrl: 'http://127.0.0.1:8080' });

/** The amount, where there is one; what is asked, where something is. */
export async function amountOf(zones: number): Promise<string> {
  const body = { facts: { zones }, options: { on: '2019-04-01', municipality: 'lyngby-taarbaek' } } as const;
  const { data, error } = await client.POST('/assess/activation-allowance', { body });
  if (error !== undefined) return error.problems?.map(({ path, message }) => \`\${path}: \${message}\`).join() ?? error.title;
  if (data.outcome === 'fulfilled') return data.award.amount;
  return data.outcome === 'open' ? data.questions.map((question) => question.kind).join() : data.outcome;
}
`;
