import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { OutputError } from '../../src/cli/io/io.js';
import { line } from '../audit/ledger/lines.js';
import { cli, folder } from './run-in-process.js';

const AUDIT = ['audit', 'activation-allowance', '--municipality', 'lyngby-taarbaek'];

/** Forty lines of seven citizens and of nobody, the lines of each scattered; one that stands twice, one without a citizen's facts, and two that are no payments. */
function caseload(): string[] {
  const amounts = ['550.00', '700.00', '-150.00', '0.10'];
  const lines = Array.from({ length: 40 }, (_, place) => {
    const { citizen: _citizen, ...payment } = line(`P-${place}`, amounts[place % 4] as string);
    return JSON.stringify(place % 8 === 7 ? payment : { ...payment, citizen: `C-${place % 7}` });
  });
  return [...lines, lines[7] as string, '', '{"citizen":"C-3","id":"P-99"}', 'no payment'];
}

const inOrder = (text: string) => text.split('\n').sort();

async function audited(lines: readonly string[], ...more: string[]) {
  const here = folder();
  const [file, rejects, json] = ['in.ndjson', 'rejects', 'totals.json'].map((name) => join(here, name)) as [string, string, string];
  writeFileSync(file, lines.join('\n'));
  const { code, out, err } = await cli([...AUDIT, file, '--rejects', rejects, '--json', json, '--lang', 'en', ...more]);
  return {
    code,
    out: inOrder(out),
    err: err.replaceAll(here, ''),
    rejects: inOrder(readFileSync(rejects, 'utf8')),
    totals: readFileSync(json, 'utf8'),
  };
}

describe('audit --workers', { timeout: 120_000 }, () => {
  it('answers every line as one thread does, and comes to the same totals to the byte', async () => {
    const alone = await audited(caseload());
    expect(alone.code).toBe(2);
    expect(alone.rejects).toHaveLength(4);
    expect(await audited(caseload(), '--workers', '3')).toEqual(alone);
  });

  it('takes a file of which the lines of each citizen stand together, and finds one that is not sorted', async () => {
    const sorted = caseload()
      .filter((each) => each.includes('citizen'))
      .sort((a, b) => (JSON.parse(a).citizen < JSON.parse(b).citizen ? -1 : 1));
    expect(await audited(sorted, '--sorted', '--workers', '2', '--out', 'csv')).toEqual(await audited(sorted, '--sorted', '--out', 'csv'));
    const { code, err } = await cli([...AUDIT, written(caseload()), '--sorted', '--workers', '2', '--rejects', join(folder(), 'r')]);
    expect([code, err.replaceAll('\n', ' ')]).toEqual([1, expect.stringMatching(/the file is not sorted.*run the whole file again/)]);
  });

  it('is misuse where no thread can be started', async () => {
    const { code, err } = await cli([...AUDIT, written([]), '--workers', '2'], { threads: false });
    expect([code, err]).toEqual([1, expect.stringContaining('no threads can be started here')]);
  });

  it('stops with the output', async () => {
    const stdout = { write: () => Promise.reject(new OutputError('the output', { code: 'EPIPE' })) };
    const { code, err } = await cli([...AUDIT, written(caseload()), '--workers', '2', '--rejects', join(folder(), 'r')], { stdout });
    expect([code, err]).toEqual([1, expect.stringContaining('its reader closed it (EPIPE)')]);
  });

  it.for([
    [['--workers', '0'], 'expected a whole number from 1 to 64'],
    [['--workers', 'all'], 'expected a whole number'],
    [['--workers', '2'], '--workers needs a file'],
    [['FILE', '--workers', '2', '--sample', '1', '--seed', '1'], '--workers and --sample do not go together'],
  ] as const)('%j is misuse', async ([options, expected]) => {
    const { code, err } = await cli([...AUDIT, ...options.map((option) => (option === 'FILE' ? written([]) : option))]);
    expect([code, err.replaceAll('\n', ' ')]).toEqual([1, expect.stringContaining(expected)]);
  });
});

function written(lines: readonly string[]): string {
  const path = join(folder(), 'in.ndjson');
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('a caseload as Parquet', () => {
  const parquet = async (select: string) => {
    const file = join(folder(), "it's.parquet");
    const database = await DuckDBConnection.create();
    await database.run(`COPY (${select}) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`);
    database.closeSync();
    return file;
  };
  const verdicts = async (file: string) => (await cli([...AUDIT, file, '--rejects', join(folder(), 'r')])).out;

  it('is read as lines are: kroner as decimals, days as days, and nothing where nothing stands', async () => {
    const payments = caseload().slice(0, 40);
    const lines = written(payments);
    const exact = 'CAST(amount AS DECIMAL(10, 2)) AS amount, CAST("decidedOn" AS DATE) AS "decidedOn"';
    const file = await parquet(`SELECT * REPLACE (${exact}) FROM read_json('${lines}', format = 'newline_delimited', sample_size = -1)`);
    expect(await verdicts(file)).toBe(await verdicts(lines));
  });

  it('that is none is misuse', async () => {
    const file = join(folder(), 'none.parquet');
    writeFileSync(file, 'text');
    const { code, err } = await cli([...AUDIT, file]);
    expect([code, err.replaceAll('\n', ' ')]).toEqual([1, expect.stringMatching(/none.parquet cannot be read: .*(magic|parquet)/i)]);
  });
});

describe('merge', () => {
  const part = async (lines: readonly string[], ...more: string[]) => {
    const path = join(folder(), 'totals.json');
    await cli([...AUDIT, written(lines), '--rejects', join(folder(), 'r'), '--json', path, ...more]);
    return path;
  };

  it('makes the totals of the whole of those of the parts, and prints them', async () => {
    const lines = caseload().slice(0, 40);
    const odd = (each: string) => Number(/"P-(\d+)"/.exec(each)?.[1]) % 7 < 3;
    const whole = readFileSync(await part(lines), 'utf8');
    const [json, html] = [join(folder(), 'whole.json'), join(folder(), 'whole.html')];
    const parts = [await part(lines.filter(odd)), await part(lines.filter((each) => !odd(each)))];
    const { code, out } = await cli(['merge', ...parts, '--json', json, '--html', html, '--lang', 'en']);
    expect(code).toBe(0);
    expect(readFileSync(json, 'utf8')).toBe(whole);
    expect(out).toMatch(/\n {2}All +40 /);
    expect(out).toContain('The report is made of totals alone.');
    expect(out).not.toContain('No payment is to be corrected.');
    expect(out.replace(/\s+/g, ' ')).toContain('Where a citizen has lines of one month in several parts, those were not judged together');
    const together = join(folder(), 'parts.ndjson');
    writeFileSync(together, parts.map((path) => `${JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))}\n`).join(''));
    await cli(['merge', together, '--json', json]);
    expect(readFileSync(json, 'utf8')).toBe(whole);
    expect(readFileSync(html, 'utf8')).toContain('<!doctype html>');
  });

  it('of parts in which nothing was audited is no clean report', async () => {
    const here = folder();
    const [payments, totals] = [join(here, 'in.ndjson'), join(here, 'totals.json')];
    writeFileSync(payments, '');
    await cli([...AUDIT, payments, '--json', totals]);
    const { code, out } = await cli(['merge', totals, '--lang', 'da']);
    expect([code, out.replace(/\s+/g, ' ').includes('Der var ingen linjer, så intet er undersøgt.')]).toEqual([4, true]);
  });

  it('says which guideline was tried, and adds no audits under different ones, nor sums that do not add up', async () => {
    const lines = caseload().slice(0, 8);
    const [none, plain] = [await part(lines, '--guideline', 'lyngby-taarbaek-2019-none'), await part(lines)];
    expect(JSON.parse(readFileSync(none, 'utf8')).guideline).toBe('lyngby-taarbaek-2019-none');
    expect((await cli(['merge', none, '--lang', 'da'])).out.replace(/\s+/g, ' ')).toContain(
      'Retningslinje: Lyngby-Taarbæk, 2019 (forkastet forslag, lyngby-taarbaek-2019-none), som den',
    );
    const two = await cli(['merge', none, plain, '--lang', 'en']);
    expect([two.code, two.err]).toEqual([1, expect.stringMatching(/guideline:\s+expected\s+"lyngby-taarbaek-2019-none"/)]);
    const [odd] = [join(folder(), 'odd.json')];
    writeFileSync(odd, JSON.stringify({ ...JSON.parse(readFileSync(plain, 'utf8')), in: 99, unread: undefined }));
    expect((await cli(['merge', odd, '--lang', 'en'])).err).toMatch(/odd\.json\.unread: /);
    writeFileSync(odd, JSON.stringify({ ...JSON.parse(readFileSync(plain, 'utf8')), in: 99 }));
    expect((await cli(['merge', odd, '--lang', 'en'])).err).toMatch(
      /odd\.json\.in:\s+expected\s+the\s+sum\s+of\s+audited,\s+rejected\s+and\s+notDrawn/,
    );
  });

  it('adds no audits that were grouped, told apart or supplied otherwise, and knows each verdict', async () => {
    const lines = caseload().slice(0, 8);
    const [plain, grouped] = [await part(lines), await part(lines, '--group-by', 'targetGroup', '--apart-by', 'offer')];
    const said = async (...files: string[]) => (await cli(['merge', ...files, '--lang', 'en'])).err.replace(/\s+/g, ' ');
    expect(await said(plain, grouped)).toMatch(/groupBy: expected none, as in .*apartBy: expected none, as in .*received "offer"/);
    expect((await cli(['merge', grouped])).code).toBe(0);
    const report = JSON.parse(readFileSync(plain, 'utf8'));
    const other = join(folder(), 'other.json');
    writeFileSync(other, JSON.stringify({ ...report, supplied: { cap: [{ from: '2019-01-01', value: '1.00' }] } }));
    expect(await said(plain, other)).toContain('supplied: expected none');
    const [first, ...rest] = report.now.byVerdict;
    writeFileSync(other, JSON.stringify({ ...report, now: { ...report.now, byVerdict: [{ ...first, verdict: 'fine' }, ...rest] } }));
    expect(await said(other)).toMatch(/now\.byVerdict\.0\.verdict: expected a verdict: compliant, overpaid/);
  });

  it('refuses what is no part, and parts that were audited otherwise, each problem with its place', async () => {
    const one = await part([JSON.stringify(line('1', '550.00'))]);
    const other = await part([JSON.stringify(line('1', '550.00'))], '--reading', 'zones-beyond-table=top-rate');
    const sampled = await part([JSON.stringify(line('1', '550.00'))], '--sample', '1', '--seed', '1');
    const none = join(folder(), 'none.json');
    const { then: _, ...lacking } = JSON.parse(readFileSync(one, 'utf8'));
    writeFileSync(none, JSON.stringify({ ...lacking, in: -1 }));
    const link = join(folder(), 'link.json');
    symlinkSync(one, link);
    for (const again of [one, link]) {
      const doubled = await cli(['merge', one, again]);
      expect([doubled.code, doubled.err]).toEqual([1, expect.stringContaining('is given twice')]);
    }
    const torn = join(folder(), 'torn.json');
    writeFileSync(torn, readFileSync(one, 'utf8').slice(0, 100));
    const { code, err } = await cli(['merge', one, other, sampled, none, torn]);
    expect(code).toBe(1);
    const said = err.replaceAll('\n', ' ').replaceAll(/\s+/g, ' ');
    expect(said).toContain(`${other}.readings`);
    expect(said).toContain('a sample of a part is none of the whole');
    expect(said).toContain(`${none}.then`);
    expect(said).toContain(`${none}.in`);
    expect(said).toContain(`${torn}: expected the totals of an audit as JSON`);
  });
});
