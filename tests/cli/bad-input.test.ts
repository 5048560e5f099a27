import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSESS, line } from './example-case.js';
import { cli, folder, records } from './run-in-process.js';

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const long = 'x'.repeat(10 * 1024 * 1024);

/** Facts that must be refused, and a part of what has to be said. */
const REFUSED: readonly (readonly [what: string, input: string | Buffer, said: RegExp])[] = [
  ['an unknown key, naming the nearest', '{"zone":3}', /zone: not a known key; did you mean "zones"/],
  ['a wrong type', '{"walkingKm":"3"}', /walkingKm: expected a number of km on foot, one way, 0 to [\d,]+; received "3"/],
  ['negative zones', '{"zones":-1}', /zones: expected a whole number of zones, 1 to 1,000; received -1/],
  ['fractional zones', '{"zones":2.5}', /zones: expected a whole number .* received 2.5/],
  ['NaN, which is no JSON', '{"walkingKm":NaN}', /received no JSON/],
  ['infinite kilometres', '{"walkingKm":1e999}', /walkingKm: .* received 1e999/],
  [
    'a day that does not exist',
    '{"participationPeriod":{"from":"2019-02-30","to":"2019-03-01"}}',
    /participationPeriod.from: .*"2019-02-30"/,
  ],
  [
    'a date-time for a date',
    '{"participationPeriod":{"from":"2019-02-01T00:00:00Z","to":"2019-03-01"}}',
    /participationPeriod.from: expected a calendar day/,
  ],
  ['__proto__', '{"__proto__":{"zones":3}}', /__proto__: not a known key/],
  ['constructor', '{"constructor":{"prototype":{"zones":3}}}', /constructor: not a known key/],
  ['a text of 10 MB', `{"targetGroup":"${long}"}`, /targetGroup: expected .* received a text of 10485760 characters/],
  ['a key of 10 MB', `{"${long}":1}`, /not a known key/],
  ['100,000 levels', `{"zones":${deep}}`, /zones: .* received a list of 1/],
  ['100,000 levels at the top', deep, /expected an object of facts; received a list of 1/],
  ['a list', '[3]', /expected an object of facts; received a list of 1/],
  ['null', 'null', /expected an object of facts; received null/],
  ['NUL bytes', '{"zones":3}\0\0', /received no JSON/],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), /received bytes that are not UTF-8/],
  ['nothing', '', /received nothing/],
  ['an id that is none', '{"id":{},"facts":{}}', /id: expected a text, or a whole number up to 9007199254740991/],
  ['a stranger beside the facts', '{"facts":{},"zones":3}', /zones: not a known key; known are id, facts/],
];

describe.each(REFUSED)('refuses %s', (_, input, said) => {
  it('as a document, with all that is wrong and no award', async () => {
    const { code, out, err } = await cli(ASSESS, { input });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(/\n +/g, ' ')).toMatch(said);
    expect(err.length).toBeLessThan(3_000);
    expect(err).not.toMatch(/^ +at /m);
  });

  it('as a line among others, which are answered', async () => {
    const file = join(folder(), 'rejects.ndjson');
    const body = Buffer.concat([Buffer.from(`${line()}\n`), Buffer.from(input), Buffer.from(`\n${line()}\n`)]);
    const { code, out } = await cli([...ASSESS, '--format', 'ndjson', '--rejects', file], { input: body });
    expect(records(out)).toHaveLength(2);
    if (input.length === 0) return expect(code).toBe(0);
    expect(code).toBe(2);
    const text = readFileSync(file, 'utf8');
    expect(records(text)).toMatchObject([{ line: 2 }]);
    expect(text.length).toBeLessThan(150_000);
  });
});

describe('what is rejected', () => {
  it('keeps bytes that are not UTF-8, and says how much of a huge line is left out', async () => {
    const file = join(folder(), 'rejects.ndjson');
    const bytes = Buffer.from([0xff, 0xfe, 0x00]);
    await cli([...ASSESS, '--format', 'ndjson', '--rejects', file], { input: Buffer.concat([bytes, Buffer.from(`\n"${long}"\n`)]) });
    const [first, second] = records(readFileSync(file, 'utf8'));
    expect(Buffer.from(String(first?.base64), 'base64')).toEqual(bytes);
    expect(second).toMatchObject({ line: 2, cutFromBytes: long.length + 2 });
  });

  it('lets no control character reach the terminal', async () => {
    const { err } = await cli(ASSESS, { input: '{"\\u001b[31m":1}' });
    expect(err).toContain('\\u{1b}[31m: not a known key');
  });

  it('accepts an empty object: everything is missing', async () => {
    expect((await cli([...ASSESS, '--json'], { input: '{}' })).code).toBe(0);
  });

  it('lists no more than a thousand problems, and counts the rest', async () => {
    const input = JSON.stringify(Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`${'x'.repeat(120)}${index}`, 1])));
    expect((await cli(ASSESS, { input })).err).toContain('and 500 more');
    const file = join(folder(), 'rejects.ndjson');
    await cli([...ASSESS, '--format', 'ndjson', '--rejects', file], { input });
    expect(records(readFileSync(file, 'utf8'))).toMatchObject([{ line: 1, problemsLeftOut: 500 }]);
  });

  it('names NDJSON to a list of cases that is to be one document', async () => {
    expect((await cli([...ASSESS, '--format', 'json'], { input: `[${line()}]` })).err).toContain('NDJSON');
  });
});
