import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/cli/print/wrap.js';
import { ASSESS, line } from './example-case.js';
import { citizen, file, MEASURE, ndjson } from './jobcenterindblik-extract.js';
import { cli, folder, records } from './run-in-process.js';

const AUDIT = ['audit', 'activation-allowance', 'examples/audit/payments.ndjson'];
const said = (text: string) => text.replace(/\s+/g, ' ');

describe('a file of results', () => {
  it('that cannot be written is found before the first line', async () => {
    const at = folder();
    for (const flag of ['--json', '--html', '--rejects']) {
      const { code, out, err } = await cli([...AUDIT, '--rejects', join(at, 'r'), flag, join(at, 'none', 'x')]);
      expect([code, out]).toEqual([1, '']);
      expect(said(err)).toContain('could not be written: there is no such file or folder');
    }
    const html = await cli([...MEASURE, file('x.ndjson', ndjson([citizen(1)])), '--html', join(at, 'none', 'x.html')]);
    expect([html.code, html.out]).toEqual([1, '']);
    expect(readdirSync(at)).toEqual([]);
  });

  it('is put in its place when it is whole, and no part is left', async () => {
    const at = folder();
    const html = join(at, 'a.html');
    await cli([...AUDIT, '--rejects', join(at, 'r'), '--html', html]);
    expect(readdirSync(at)).toEqual(['a.html']);
    const refused = await cli([...AUDIT, '--html', html, '--json', join(at, 'none', 'x')]);
    expect(refused.code).toBe(1);
    expect(readdirSync(at)).toEqual(['a.html']);
    expect(readFileSync(html, 'utf8')).toContain('</html>');
  });

  it('that another run writes is refused, so that none is lost', async () => {
    const rejects = join(folder(), 'r');
    writeFileSync(`${rejects}.part`, 'of another run');
    const { code, err } = await cli([...ASSESS, '--rejects', rejects], { input: `bad\n${line()}\n` });
    expect(code).toBe(1);
    expect(said(err)).toContain(`${rejects}.part is there: another run writes the rejects file`);
    expect(readFileSync(`${rejects}.part`, 'utf8')).toBe('of another run');
    expect(existsSync(rejects)).toBe(false);
  });

  it('of personal data is its owner’s alone, whatever stood there before, and no link is followed', async () => {
    const at = folder();
    const [old, linked, elsewhere] = ['old', 'linked', 'elsewhere'].map((name) => join(at, name)) as [string, string, string];
    writeFileSync(old, '', { mode: 0o644 });
    writeFileSync(elsewhere, 'kept');
    symlinkSync(elsewhere, linked);
    for (const rejects of [old, linked]) await cli([...ASSESS, '--rejects', rejects], { input: `bad\n${line()}\n` });
    expect([old, linked].map((path) => statSync(path).mode & 0o077)).toEqual([0, 0]);
    expect(records(readFileSync(linked, 'utf8'))).toHaveLength(1);
    expect(readFileSync(elsewhere, 'utf8')).toBe('kept');
  });

  it('is none of the files that are read', async () => {
    const guideline = join(folder(), 'g.json');
    copyFileSync('examples/own-guideline/guideline.json', guideline);
    const before = readFileSync(guideline, 'utf8');
    const assess = ['assess', 'activation-allowance', '--on', '2024-04-01', '--guideline', guideline];
    for (const argv of [
      [...assess, '--rejects', guideline],
      [...AUDIT, '--guideline', guideline, '--html', guideline],
      [...AUDIT, '--map', guideline, '--json', guideline],
    ]) {
      const { code, err } = await cli(argv, { input: '{"zones":"x"}\n{"zones":1}\n' });
      expect(code).toBe(1);
      expect(said(err)).toContain('name the same file');
    }
    expect(readFileSync(guideline, 'utf8')).toBe(before);
  });
});

describe('counted columns', () => {
  it('hold no formula for a spreadsheet', async () => {
    const columns = join(folder(), 'c.csv');
    const ids = ['=HYPERLINK("http://x")', '+1', '-1', '@a', 'a'];
    const readings = ['seniority-of=any-benefit', 'interruptions=break', 'offer-days=any-day'].flatMap((one) => ['--reading', one]);
    await cli([...MEASURE, ...readings, file('x.ndjson', ndjson(ids.map((id) => citizen(id)))), '--columns', columns]);
    const written = readFileSync(columns, 'utf8').trimEnd().split('\n').slice(1);
    expect(written.map((row) => row.slice(0, row.indexOf(',hoeje')))).toEqual([
      '"\'=HYPERLINK(""http://x"")"',
      '"\'+1"',
      '"\'-1"',
      '"\'@a"',
      'a',
    ]);
  });
});

describe('a long word', () => {
  it('is wrapped in a time that grows with its length', () => {
    const seconds = (length: number) => {
      const began = performance.now();
      const lines = wrap('x'.repeat(length)).split('\n');
      expect(lines.map(({ length: width }) => width).slice(0, -1)).toEqual(Array.from({ length: lines.length - 1 }, () => 80));
      expect(lines.join('')).toHaveLength(length);
      return performance.now() - began;
    };
    seconds(100_000);
    expect(seconds(1_600_000)).toBeLessThan(5_000);
  });

  it('as an id is cut', async () => {
    const { out } = await cli(ASSESS, { input: JSON.stringify({ id: 'x'.repeat(200_000), facts: {} }) });
    expect(out.length).toBeLessThan(20_000);
  });
});
