import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/run-in-process.js';
import { ALLOWANCE, asker, FACTS, OPTIONS } from './asking.js';

const { ask, post } = asker();

describe('the service answers', () => {
  it('an assessment, with null as not known and the id in no answer that does not need it', async () => {
    const { status, headers, json } = await post(ALLOWANCE, { facts: { ...FACTS, daysPerWeek: null }, options: OPTIONS });
    expect(status).toBe(200);
    expect(json).toMatchObject({ outcome: 'fulfilled', award: { amount: '550.00' } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toBe('Accept-Language');
  });

  // From 400 kr. for one or two zones up to the ceiling of § 83, for the table ends at four.
  it('what is possible, with the assessment it belongs to', async () => {
    const { zones: _, ...facts } = FACTS;
    const { json } = await post('/possible/activation-allowance', { facts, options: OPTIONS });
    expect(json.assessment.outcome).toBe('open');
    expect([json.possible.least, json.possible.most]).toEqual(['400.00', '1000.00']);
  });

  it('a calculation', async () => {
    const facts = { report: 'lis', start: '2021-05-31', until: '2021-12-31' };
    expect((await post('/calculate/reporting-calendar', { facts })).json.outcome).toBe('calculated');
    const { json } = await post('/statement/reporting-calendar', { facts });
    expect(json.calculated.outcome).toBe('calculated');
    expect(json.text).toContain('Dette er en beregning');
    const wrong = await post('/statement/reporting-calendar', { facts, language: {} });
    expect([wrong.status, wrong.json.problems]).toMatchObject([422, [{ path: 'language' }]]);
    expect((await post('/statement/reporting-calendar', { facts, appliedFor: '1.00' })).json.problems).toMatchObject([
      { path: 'appliedFor' },
    ]);
  });

  it('a statement, in the language of the body before that of the header', async () => {
    const asked = { facts: FACTS, options: OPTIONS };
    const danish = await post('/statement/activation-allowance', asked);
    expect(danish.json.assessment.award.amount).toBe('550.00');
    expect(danish.json.text).toContain('550,00 kr.');
    expect(danish.json.html).toContain('<');
    const english = await post('/statement/activation-allowance', asked, { 'Accept-Language': 'en-GB' });
    expect([english.json.statement.language, english.headers.get('content-language')]).toEqual(['en', 'en']);
    const told = await post(
      '/statement/activation-allowance',
      { ...asked, language: 'da', appliedFor: '550.00' },
      { 'Accept-Language': 'en' },
    );
    expect(told.json.statement.language).toBe('da');
    const wrong = await post('/statement/activation-allowance', { ...asked, appliedFor: 'x', language: 'fr' });
    expect([wrong.status, wrong.json.problems.map(({ path }: { path: string }) => path)]).toEqual([422, ['language', 'appliedFor']]);
  });

  it('what it knows, with figures, guidelines, readings, sources and schemas', async () => {
    const { json } = await ask('/schemes');
    const ids = json.schemes.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['activation-allowance', 'reporting-calendar']));
    const entry = (await ask('/schemes/activation-allowance')).json;
    expect(entry.figures.cap[0]).toMatchObject({ value: '1000.00' });
    expect(entry.guidelines.map(({ id }: { id: string }) => id)).toContain('lyngby-taarbaek-2019');
    expect(entry.readings['part-month'].options).toHaveProperty('whole-amount');
    expect(entry.sources['lyngby-taarbaek-2019-03-12'].title).toContain('Lyngby-Taarbæk');
    expect(entry.schemas.facts.properties).toHaveProperty('zones');
    expect((await ask('/schemes/reporting-calendar')).json.figures).not.toEqual({});
  });

  it('the form of a case, with the answer it comes to, and in no language that is none', async () => {
    const { zones: _, ...facts } = FACTS;
    const { status, json } = await post('/form/activation-allowance', { facts, options: OPTIONS });
    expect([status, json.answered.outcome, json.language]).toEqual([200, 'open', 'da']);
    expect(json.elements.find(({ key }: { key: string }) => key === 'zones')).toMatchObject({ state: 'required', label: 'Zoner' });
    const faulty = await post('/form/activation-allowance', { facts: { ...facts, hoursPerDay: 'ti' }, options: OPTIONS });
    expect([faulty.status, 'answered' in faulty.json]).toEqual([200, false]);
    const wrong = await post('/form/activation-allowance', { facts, options: OPTIONS, language: 'fr' });
    expect([wrong.status, wrong.json.problems]).toMatchObject([422, [{ path: 'language' }]]);
  });

  it('what changed since a released version, and of which it can tell', async () => {
    expect((await ask('/changes?from=0.1.0')).json).toMatchObject({ since: '0.1.0', rules: expect.any(Array) });
    const { status, json } = await ask('/changes');
    expect([status, json.problems]).toMatchObject([400, [{ path: '?from', expected: expect.stringContaining('0.1.0') }]]);
    expect(json.title).toBe('Adressens parametre kan ikke bruges');
    const twice = await ask('/changes?from=0.1.0&from=0.1.0');
    expect([twice.status, twice.json.problems]).toMatchObject([400, [{ path: '?from', received: '2 versions' }]]);
  });

  it('HEAD, and nothing to one who has these rules already', async () => {
    const { headers, json } = await ask('/health');
    expect(json).toMatchObject({ status: 'ok', package: 'regelvaerk' });
    const tag = headers.get('etag') as string;
    expect(tag).toContain(json.rules);
    for (const known of [tag, `"other", W/${tag}`, '*'])
      expect(await ask('/schemes', { headers: { 'If-None-Match': known } })).toMatchObject({ status: 304, text: '' });
    expect((await ask('/schemes', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    expect(await ask('/health', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });
});

describe('pages', () => {
  it('the page at /, the documentation at /docs/, and nothing beside it', async () => {
    const docs = folder();
    writeFileSync(join(docs, 'index.html'), '<h1>Regler</h1>');
    writeFileSync(join(docs, 'search.json'), '[]');
    const { ask: get } = asker({ page: '<h1>Side</h1>', docs });
    expect(await get('/')).toMatchObject({ status: 200, text: '<h1>Side</h1>' });
    expect((await get('/?x=1')).status).toBe(400);
    expect((await get('/docs')).headers.get('location')).toBe('/docs/');
    expect(await get('/docs/')).toMatchObject({ status: 200, text: '<h1>Regler</h1>' });
    expect((await get('/docs/search.json')).text).toBe('[]');
    for (const path of ['/docs/none.html', '/docs/../package.json', '/docs/%2e%2e/%2e%2e/etc/passwd', '/docs/..%2f..%2fetc/passwd'])
      expect((await get(path)).status).toBe(404);
    expect((await ask('/')).status).toBe(404);
  });
});

describe('a batch', () => {
  const lines = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const many = (body: string) => post(`${ALLOWANCE}/batch`, body, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });

  it('is answered in order, with rejects as items, and an count as the last line', async () => {
    const one = JSON.stringify({ id: 'A', facts: FACTS, options: OPTIONS });
    const wrong = JSON.stringify({ id: 7, facts: { zones: 0 }, options: OPTIONS });
    const { status, text } = await many(`${one}\r\n\n{"id":1,"id":2}\n${wrong}\n${one.replace('550', '1')}\nno json\n`);
    expect(status).toBe(200);
    const items = lines(text);
    expect(items.map(({ line, id, answer, problem }) => [line, id, answer?.award?.amount ?? problem?.status])).toEqual([
      [1, 'A', '550.00'],
      [3, 2, 400],
      [4, 7, 422],
      [5, 'A', '550.00'],
      [6, undefined, 400],
      [undefined, undefined, undefined],
    ]);
    expect(items[1].problem.problems[0]).toMatchObject({ path: 'id', code: 'contradiction' });
    expect(items[2].problem.problems).toMatchObject([{ path: 'facts.zones' }]);
    expect(items.at(-1)).toEqual({ count: { lines: 6, answered: 2, rejected: 3, blank: 1 } });
  });

  it('of many is answered a part at a time', async () => {
    const one = JSON.stringify({ facts: FACTS, options: OPTIONS });
    const items = lines((await many(`${one}\n`.repeat(150))).text);
    expect(items).toHaveLength(151);
    expect(items[149].line).toBe(150);
  });

  it('a line that is too long is an item too', async () => {
    const small = asker({ limits: { body: 100 } });
    const { text } = await small.post(`${ALLOWANCE}/batch`, `{"facts":{}}\n${' '.repeat(200)}{"facts":{}}\n`, {
      'Content-Type': 'application/x-ndjson',
    });
    expect(lines(text).map(({ problem }) => problem?.status)).toEqual([422, 413, undefined]);
  });
});
