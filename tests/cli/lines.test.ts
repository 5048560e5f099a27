import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSESS, line } from './example-case.js';
import { cli, folder, records } from './run-in-process.js';

function rejectsIn(): { file: string; argv: string[]; read: () => Record<string, unknown>[] } {
  const file = join(folder(), 'rejects.ndjson');
  return { file, argv: [...ASSESS, '--rejects', file], read: () => records(readFileSync(file, 'utf8')) };
}

describe('many cases as NDJSON', () => {
  it('answers one line each, in order', async () => {
    const { argv, file } = rejectsIn();
    const zones = Array.from({ length: 200 }, (_, index) => 1 + (index % 4));
    const { code, out, err } = await cli(argv, { input: `${zones.map((count) => line({ zones: count })).join('\n')}\n` });
    const amounts = records(out).map(({ award }) => (award as { amount: string }).amount);
    expect(amounts).toEqual(zones.map((count) => ['400.00', '400.00', '550.00', '700.00'][count - 1]));
    expect({ code, err }).toEqual({ code: 0, err: 'lines in 200 = results 200 + rejects 0 + blank 0\n' });
    expect(existsSync(file)).toBe(false);
  });

  it('rejects what cannot be read with its number, every problem and the original, and goes on', async () => {
    const { argv, read, file } = rejectsIn();
    const broken = '{"zone":1,"zones":-1,"walkingKm":"3"}';
    const { code, out, err } = await cli(argv, {
      input: [line(), '', broken, '{"zones":', `{"id":7,"facts":${line({ zones: 4 })}}`, '{"id":"B","facts":{"zones":1.5}}'].join('\n'),
    });
    expect(code).toBe(2);
    expect(records(out)).toMatchObject([
      { line: 1, award: { amount: '550.00' } },
      { line: 5, id: 7, award: { amount: '700.00' } },
    ]);
    expect(records(out).map((record) => Object.keys(record)[0])).toEqual(['line', 'line']);
    const [first, second, third] = read();
    expect(first).toMatchObject({ line: 3, text: broken });
    expect(first?.problems).toHaveLength(3);
    expect(first?.problems).toContainEqual(expect.objectContaining({ path: 'zone', code: 'unknown-key', nearest: 'zones' }));
    expect(first?.problems).toContainEqual(
      expect.objectContaining({ path: 'zones', received: '-1', expected: expect.stringContaining('whole number') }),
    );
    expect(second).toMatchObject({ line: 4, text: '{"zones":' });
    expect(third).toMatchObject({ line: 6, id: 'B' });
    expect(err.replaceAll('\n', ' ')).toBe(`lines in 6 = results 2 + rejects 3 (in ${file}) + blank 1 `);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('puts the rejects of a file next to it', async () => {
    const file = join(folder(), 'citizens.ndjson');
    writeFileSync(file, 'nonsense\n');
    expect((await cli([...ASSESS, file])).code).toBe(4);
    expect(records(readFileSync(`${file}.rejects.ndjson`, 'utf8'))).toMatchObject([{ line: 1, text: 'nonsense' }]);
  });

  it('takes carriage returns, a byte order mark, a last line without ending, and characters cut between blocks', async () => {
    const { argv } = rejectsIn();
    const text = Buffer.from(`\ufeff{"id":"Ærø","facts":${line()}}\r\n  \t\r\n{"id":"Søren 🚌","facts":${line()}}`);
    const bytes = Array.from(text, (_, index) => text.subarray(index, index + 1));
    const { code, out, err } = await cli(argv, { input: bytes });
    expect(code).toBe(0);
    expect(records(out).map(({ id }) => id)).toEqual(['Ærø', 'Søren 🚌']);
    expect(err).toBe('lines in 3 = results 2 + rejects 0 + blank 1\n');
  });

  it('is told by its name or by --format where there is a single line, or none', async () => {
    const file = join(folder(), 'one.ndjson');
    writeFileSync(file, line());
    expect(records((await cli([...ASSESS, file])).out)).toMatchObject([{ outcome: 'fulfilled' }]);
    expect(records((await cli([...ASSESS, '--format', 'ndjson'], { input: line() })).out)).toHaveLength(1);
    expect(await cli([...ASSESS, '--format', 'ndjson'])).toEqual({
      code: 4,
      out: '',
      err: 'lines in 0 = results 0 + rejects 0 + blank 0\n',
    });
  });

  it('sees many cases behind a broken first line', async () => {
    const { argv, read } = rejectsIn();
    const { code, out } = await cli(argv, { input: `{"zones":\n${line()}\n` });
    expect({ code, results: records(out).length, rejected: read().length }).toEqual({ code: 2, results: 1, rejected: 1 });
  });

  it('sees many cases before the input ends', async () => {
    const { argv } = rejectsIn();
    const { out } = await cli(argv, { input: [`${line()}\n`, `${line()}\n`, `${line()}\n`] });
    expect(records(out)).toHaveLength(3);
  });

  it('adds what is asked for to every line', async () => {
    const { argv } = rejectsIn();
    const input = `{"id":1,"facts":${line({ zones: 5 })}}\n${line()}\n`;
    expect(records((await cli([...argv, '--every-reading'], { input })).out)).toMatchObject([
      { id: 1, agree: false, spread: '1000.00' },
      { agree: true },
    ]);
    expect(records((await cli([...argv, '--reasons', 'da'], { input })).out)).toMatchObject([
      { id: 1, outcome: 'open', statement: {} },
      { statement: {} },
    ]);
  });

  it('shows how far it has come only on a terminal', async () => {
    const { argv } = rejectsIn();
    let time = 0;
    const now = () => (time += 1_000);
    const { err } = await cli(argv, { input: `${line()}\n${line()}\n`, terminal: true, now });
    expect(err).toContain('\r2 lines, 2 a second');
    expect(err.endsWith('\r\u001b[Klines in 2 = results 2 + rejects 0 + blank 0\n')).toBe(true);
  });

  it('says that the rejects of an earlier run are replaced, or left', async () => {
    const { file, argv, read } = rejectsIn();
    writeFileSync(file, 'of yesterday\n');
    const left = await cli(argv, { input: `${line()}\n${line()}\n` });
    expect(left.err.replaceAll('\n', ' ')).toContain('is still that of an earlier run: this run has no rejects. lines in 2');
    expect(readFileSync(file, 'utf8')).toBe('of yesterday\n');
    const replaced = await cli(argv, { input: `bad\n${line()}\n` });
    expect(replaced.err.replaceAll('\n', ' ')).toContain('replaces that of an earlier run. lines in 2');
    expect(read()).toMatchObject([{ line: 1, text: 'bad' }]);
  });

  it('refuses to write rejects over the input', async () => {
    const file = join(folder(), 'in.ndjson');
    writeFileSync(file, 'nonsense\n');
    const { code, err } = await cli([...ASSESS, file, '--rejects', file]);
    expect(code).toBe(1);
    expect(err.replaceAll('\n', ' ')).toContain('name the same file');
    expect(readFileSync(file, 'utf8')).toBe('nonsense\n');
  });
});
