import { describe, expect, it } from 'vitest';
import { SCHEMES } from '../../src/cli/commands/subjects.js';
import { folder } from '../cli/run-in-process.js';
import { ALLOWANCE, asker, FACTS, OPTIONS } from './asking.js';

const { ask, post } = asker();
const LINES = { 'Content-Type': 'application/x-ndjson' };
const deep = (levels: number) => `{"facts":{"zones":${'['.repeat(levels)}${']'.repeat(levels)}},"options":{}}`;

describe('a request that cannot be answered gets problem details', () => {
  it.each([
    ['no such address', () => ask('/schema'), 404, 'not-found'],
    ['a wrong method', () => ask('/schemes', { method: 'DELETE' }), 405, 'method'],
    ['a wrong method for a case', () => ask(ALLOWANCE), 405, 'method'],
    ['an unknown scheme', () => post('/assess/timelines', { facts: {} }), 404, 'unknown-subject'],
    ['nothing like any scheme', () => post('/assess/x'.padEnd(60, 'x'), { facts: {} }), 404, 'unknown-subject'],
    ['a calculation assessed', () => post('/assess/reporting-calendar', { facts: {} }), 404, 'not-a-scheme'],
    ['a scheme calculated', () => post('/calculate/timeliness', { facts: {} }), 404, 'not-a-calculation'],
    ['an unknown query', () => post(`${ALLOWANCE}?on=2019-04-01`, { facts: {} }), 400, 'query'],
    ['a query that is nearly one', () => ask('/openapi.json?schema=timeliness'), 400, 'query'],
    ['a wrong type', () => post(ALLOWANCE, 'zones=3', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415, 'media-type'],
    ['another encoding', () => post(ALLOWANCE, '{}', { 'Content-Type': 'application/json; charset=latin1' }), 415, 'media-type'],
    ['a body that is packed', () => post(ALLOWANCE, '{}', { 'Content-Encoding': 'gzip' }), 415, 'media-type'],
    ['a case as a batch', () => post(`${ALLOWANCE}/batch`, '{}'), 415, 'media-type'],
    ['a batch of an unknown scheme', () => post('/assess/timelines/batch', '{}'), 404, 'unknown-subject'],
    ['no type', () => ask(ALLOWANCE, { method: 'POST', body: new Uint8Array([123, 125]) }), 415, 'media-type'],
    ['no body', () => ask(ALLOWANCE, { method: 'POST', headers: { 'Content-Type': 'application/json' } }), 400, 'no-body'],
    ['an empty body', () => post(ALLOWANCE, ''), 400, 'no-body'],
    ['no JSON', () => post(ALLOWANCE, '{"facts":'), 400, 'request'],
    ['a list', () => post(ALLOWANCE, []), 400, 'request'],
    ['invalid UTF-8', () => post(ALLOWANCE, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), 400, 'request'],
    ['a key that stands twice', () => post(ALLOWANCE, '{"facts":{"zones":3,"zones":4}}'), 400, 'request'],
    ['a number too long to hold', () => post(ALLOWANCE, '{"facts":{"zones":12345678901234567890}}'), 400, 'request'],
    ['deep nesting', () => post(ALLOWANCE, deep(200_000)), 400, 'request'],
    ['a list of too many', () => post(ALLOWANCE, { facts: { zones: Array(10_001).fill(0) } }), 400, 'request'],
    ['too large a body', () => post(ALLOWANCE, `{"facts":{"x":"${'x'.repeat(1024 * 1024)}"}}`), 413, 'too-large'],
    ['too large a length', () => post(ALLOWANCE, '{}', { 'Content-Length': '104857600' }), 413, 'too-large'],
    ['a batch of too many lines', () => post(`${ALLOWANCE}/batch`, '\n'.repeat(100_001), LINES), 413, 'too-many-lines'],
    ['wrong facts', () => post(ALLOWANCE, { facts: { zones: 0 }, options: OPTIONS }), 422, 'facts'],
  ] as const)('%s', async (_, asked, status, kind) => {
    const { headers, json, ...came } = await asked();
    expect([came.status, json.status, json.type]).toEqual([status, status, `urn:regelvaerk:problem:${kind}`]);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(json.title.length * json.detail.length).toBeGreaterThan(0);
  });

  it('names the nearest scheme, and what a route answers', async () => {
    expect((await post('/assess/timelines', {})).json.detail).toContain('»timeliness«');
    expect((await ask('/schemes', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD');
    const documented = asker({ docs: folder() });
    for (const path of ['/docs', '/docs/', '/docs/index.html']) {
      const { status, headers } = await documented.post(path, {});
      expect([path, status, headers.get('allow')]).toEqual([path, 405, 'GET, HEAD']);
    }
    expect((await documented.ask('/docs/none.html')).status).toBe(404);
    expect((await ask('/openapi.json?schema=x')).json.problems).toMatchObject([{ path: '?schema', nearest: 'scheme' }]);
  });

  it('tells every problem of facts, options and an own guideline at once, each by its path', async () => {
    const paths = async (body: unknown) => (await post(ALLOWANCE, body)).json.problems.map(({ path }: { path: string }) => path);
    expect(await paths({ fact: {}, option: {}, id: 1.5 })).toEqual(['fact', 'option', 'id', 'facts']);
    expect(await paths({ facts: [], options: 'x' })).toEqual(['facts', 'options']);
    expect(await paths({ facts: { zones: 0, walkingKm: 'x' }, options: { on: 'x', knownOn: 'y' } })).toEqual([
      'options.on',
      'options.knownOn',
      'options.municipality',
      'facts.zones',
      'facts.walkingKm',
    ]);
    const guideline = { id: 'own', rate: { kind: 'flat', amount: 'x' } };
    const told = await paths({ facts: { zones: 0 }, options: { on: '2019-04-01', knownOn: 'x', guideline } });
    expect(told).toEqual(expect.arrayContaining(['options.guideline.rate.amount', 'options.knownOn', 'facts.zones']));
    expect(await paths({ facts: { zones: 0 }, options: { on: 'x' }, optoins: {}, id: 1.5 })).toEqual([
      'optoins',
      'id',
      'options.on',
      'options.municipality',
      'facts.zones',
    ]);
    const statement = { facts: { zones: 0 }, options: OPTIONS, language: 'fr', appliedFor: 5 };
    const refused = await post('/statement/activation-allowance', statement);
    expect([refused.status, refused.json.problems.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['language', 'appliedFor', 'facts.zones'],
    ]);
    expect(await paths({ facts: { ...FACTS, sanctionedDays: 2, daysInMonth: 40 }, options: OPTIONS })).toEqual(['facts.daysInMonth']);
  });

  it('tells of a guideline that is none where it stands', async () => {
    const { json } = await post(ALLOWANCE, { facts: FACTS, options: { on: '2019-04-01', guideline: [] } });
    expect(json.problems).toMatchObject([{ path: 'options.guideline', received: 'a list of 0' }]);
  });

  it('repeats no more of a long address than says which', async () => {
    const { detail } = (await ask(`/${'x'.repeat(5_000)}`)).json;
    expect(detail).toContain(`/${'x'.repeat(199)}…`);
    expect(detail).not.toContain('x'.repeat(200));
  });

  it('tells the same of a calculation', async () => {
    const body = { facts: { x: 1 }, options: { on: '2019-04-01', readings: { y: 'z' } } };
    const { status, json } = await post('/calculate/reporting-calendar', body);
    expect([status, json.problems.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['options.on', 'options.readings.y', 'facts.x'],
    ]);
  });

  it('in Danish, or in English where that is preferred, and lists at most a hundred', async () => {
    const body = { facts: Object.fromEntries(Array.from({ length: 130 }, (_, place) => [`x${place}`, 1])), options: OPTIONS };
    const danish = (await post(ALLOWANCE, body)).json;
    expect([danish.title, danish.problems.length, danish.problemsLeftOut]).toEqual(['Oplysningerne kan ikke bruges', 100, 30]);
    expect(danish.problems[0].message).toContain('Feltet findes ikke.');
    const english = (await post(ALLOWANCE, body, { 'Accept-Language': 'de, en-US;q=0.9, da;q=0.1' })).json;
    expect([english.title, english.problems[0].message]).toEqual(['The facts cannot be used', expect.stringContaining('not a known key')]);
  });

  it('says that the fault is ours where it is, and reports where without a word of the case', async () => {
    const reported: string[] = [];
    const broken = asker({ report: (what) => void reported.push(what) });
    const untold = asker();
    const scheme = SCHEMES.get('timeliness') as { assess: unknown };
    const { assess } = scheme;
    const throwing = {
      ...scheme,
      assess: (facts: object) => {
        throw new TypeError(JSON.stringify(facts));
      },
    };
    (SCHEMES as Map<string, unknown>).set('timeliness', throwing);
    try {
      const one = { facts: { secret: 'CPR' }, options: { on: '2019-12-31' } };
      expect((await broken.post('/assess/timeliness', one)).status).toBe(500);
      // A service that was given nobody to tell answers the same.
      expect(await untold.post('/assess/timeliness', one)).toMatchObject({
        status: 500,
        json: { type: 'urn:regelvaerk:problem:unexpected' },
      });
      const batch = await broken.post('/assess/timeliness/batch', JSON.stringify(one), { 'Content-Type': 'application/x-ndjson' });
      expect(JSON.parse(batch.text.split('\n')[0] as string).problem.status).toBe(500);
    } finally {
      (SCHEMES as Map<string, unknown>).set('timeliness', { ...scheme, assess });
    }
    expect(reported.join()).toMatch(/^POST \/assess\/timeliness: TypeError\n +at /);
    expect(reported.join()).not.toContain('CPR');
  });
});
