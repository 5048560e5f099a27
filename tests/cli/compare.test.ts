import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../src/index.js';
import { cli, folder, records } from './run-in-process.js';

const CITIZENS = 'examples/compare-guidelines/citizens.ndjson';
const [ADOPTED, FLAT, NONE] = ['lyngby-taarbaek-2019', 'lyngby-taarbaek-2019-flat', 'lyngby-taarbaek-2019-none'];
const ALL = [ADOPTED, FLAT, NONE].flatMap((id) => ['--guideline', id as string]);
const NO_DISTANCE = ['--reading', 'distance-of-alternative=does-not-apply'];
const compare = (...more: string[]) => cli(['compare', 'activation-allowance', ...more], { env: {} });

describe('compare', () => {
  // Two months each: 0, 800, 1,100, 1,400 and 800 kr., and one of unknown zones; 2,000 kr. for each of six; nothing.
  it('prints what each guideline costs, in Danish, within 80 columns', async () => {
    const { code, out, err } = await compare(CITIZENS, ...ALL, ...NO_DISTANCE);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain('Retningslinjerne er prøvet på 6 borgere.');
    expect(out).toMatch(/Lyngby-Taarbæk, 2019 +6 +4 +1 +4\.100,00/);
    expect(out).toMatch(/ikke oplyst +1 +– +1 +uafklaret/);
    expect(out).toContain('Zoner: 1');
    expect(out).toContain('ikke et skøn over hele udgiften');
    expect(err).toBe('linjer læst 6 = besvaret 6 + afvist 0 + tomme 0\n');
  });

  it('and in English; without anybody open the total is not qualified', async () => {
    const { out } = await compare(CITIZENS, '--guideline', FLAT as string, ...NO_DISTANCE, '--lang', 'en');
    expect(out).toContain(
      'The guideline “Lyngby-Taarbæk, 2019 (rejected proposal)” was tried on 6\ncitizens. It is compared with no other.',
    );
    expect(out).not.toContain('no estimate of the whole cost');
  });

  it('counts one citizen, and one line that was not read, as one', async () => {
    const one = join(folder(), 'one.ndjson');
    writeFileSync(one, `${readFileSync(CITIZENS, 'utf8').split('\n')[0]}\nno JSON\n`);
    const { out } = await compare(one, '--guideline', FLAT as string, ...NO_DISTANCE);
    expect(out.replace(/\s+/g, ' ')).toContain('er prøvet på 1 borger. Den er');
    expect(out).toContain('1 linje kunne ikke læses');
  });

  it('of nobody is no clean run', async () => {
    const { code, out } = await cli(['compare', 'activation-allowance', '--guideline', ADOPTED as string], { env: {}, input: '\n' });
    expect([code, out.split('.')[0]]).toEqual([4, 'Retningslinjen »Lyngby-Taarbæk, 2019« er prøvet på 0 borgere']);
  });

  it('--json prints the same as data', async () => {
    const { out } = await compare(CITIZENS, ...ALL, ...NO_DISTANCE, '--json');
    const { citizens, rejected, guidelines } = JSON.parse(out);
    expect([citizens, rejected]).toEqual([6, 0]);
    expect(guidelines.map((one: Record<string, unknown>) => [one.guideline, one.total, one.open])).toEqual([
      [ADOPTED, '4100.00', 1],
      [FLAT, '12000.00', 0],
      [NONE, '0.00', 0],
    ]);
    expect(guidelines[1].gains).toEqual({ citizens: 5, kroner: '5900.00' });
    expect(guidelines[2].loses).toEqual({ citizens: 4, kroner: '4100.00' });
  });

  it('--html writes the page, with the names given, and leaves none where the run fails', async () => {
    const html = join(folder(), 'comparison.html');
    const { code } = await compare(CITIZENS, ...ALL, ...NO_DISTANCE, '--html', html, '--name', `${FLAT}=1.000 kr. til alle`);
    expect(code).toBe(0);
    const page = readFileSync(html, 'utf8');
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('1.000 kr. til alle');
    const other = join(folder(), 'none.html');
    expect((await compare('no-such.ndjson', ...ALL, '--html', other)).code).toBe(1);
    expect(existsSync(other)).toBe(false);
  });

  it('takes facts by month beside the facts, and refuses a month or a fact that is none', async () => {
    const period = { from: '2019-04-01', to: '2019-05-31' };
    const [line] = readFileSync(CITIZENS, 'utf8').split('\n');
    const { facts } = JSON.parse(line as string);
    const days = { '2019-04': { daysInMonth: 10 }, '2019-05': { daysInMonth: 12 } };
    const april = { from: '2019-04-01', to: '2019-04-30' };
    const own = { ...facts, walkingKm: 5, zones: 2, participationPeriod: period };
    const rejects = join(folder(), 'rejects.ndjson');
    const wrong = { '2019-06': { daysInMonth: 1 }, '2019-04': { zones: 2, daysInMonth: -1 }, '2019-05': 3 };
    const input = [
      { facts: own, byMonth: days },
      { id: 'B', facts: own, byMonth: wrong },
      { id: 'C', facts: own, byMonth: 3 },
      { facts: { ...own, participationPeriod: april }, byMonth: { '2019-05': {}, '2019-04': { daysInMont: 3 } } },
    ];
    const given = input.map((one) => `${JSON.stringify(one)}\n`).join('');
    const argv = ['compare', 'activation-allowance', '-', ...ALL, ...NO_DISTANCE, '--rejects', rejects, '--json'];
    const { out } = await cli(argv, { input: given });
    expect(JSON.parse(out)).toMatchObject({ citizens: 1, rejected: 3, days: period });
    const [second, third, fourth] = records(readFileSync(rejects, 'utf8')) as { problems: { path: string }[] }[];
    expect(second?.problems.map(({ path }) => path)).toEqual([
      'byMonth.2019-06',
      'byMonth.2019-04.zones',
      'byMonth.2019-04.daysInMonth',
      'byMonth.2019-05',
    ]);
    expect(third?.problems).toMatchObject([{ path: 'byMonth', code: 'unexpected' }]);
    expect(fourth?.problems).toMatchObject([
      { path: 'byMonth.2019-05', expected: 'a month of participation: 2019-04' },
      { path: 'byMonth.2019-04.daysInMont', nearest: 'daysInMonth' },
    ]);
  });

  it('reads the standard input, shows how far it has come, and sets aside what cannot be read', async () => {
    const rejects = join(folder(), 'rejects.ndjson');
    const lines = [...readFileSync(CITIZENS, 'utf8').trimEnd().split('\n'), '', '{', '{"id":"C-9","facts":{"zones":0}}'];
    let clock = 0;
    const now = () => (clock += 1_000);
    const input = `${lines.join('\n')}\n`;
    const { code, out, err } = await cli(['compare', 'activation-allowance', '-', ...ALL, '--rejects', rejects], {
      env: {},
      input,
      terminal: true,
      now,
    });
    expect(code).toBe(2);
    expect(err).toContain('9 linjer, ');
    expect(err).toContain('besvaret 6 + afvist 2');
    expect(out).toContain('2 linjer kunne ikke læses og er ikke talt med.');
    expect(records(readFileSync(rejects, 'utf8'))).toMatchObject([
      { line: 8, problems: [{ code: 'unexpected' }] },
      { line: 9, id: 'C-9', problems: [{ path: 'zones' }] },
    ]);
  });

  // 130 citizens are read at once: after 64 of them 64/130 is done.
  it('shows the share of those compared, not of those read', async () => {
    const file = join(folder(), 'citizens.ndjson');
    writeFileSync(file, `${readFileSync(CITIZENS, 'utf8').split('\n')[0]}\n`.repeat(130));
    let clock = 0;
    const now = () => (clock += 1_000);
    const { err } = await cli(['compare', 'activation-allowance', file, '--guideline', NONE as string], { env: {}, terminal: true, now });
    expect(err).toMatch(/\r64 linjer, \d+ i sekundet, 49 %, .*\r128 linjer, \d+ i sekundet, 98 %, .*\r130 linjer, \d+ i sekundet, 100 %/);
  });

  it('reads CSV as Danish spreadsheets write it', async () => {
    const file = join(folder(), 'citizens.csv');
    const period = '01-04-2019;30-04-2019';
    const head = 'targetGroup;participates;offer;walkingKm;zones;participationPeriod.from;participationPeriod.to;otherAllowances';
    const list = '"{""covers"":{""from"":""2019-04-01"",""to"":""2019-04-30""},""items"":[]}"';
    writeFileSync(file, `${head}\njobparat-kontanthjaelp;ja;virksomhedspraktik;3,5;3;${period};${list}\n`);
    const { out } = await compare(file, '--guideline', ADOPTED as string, '--json');
    expect(JSON.parse(out).guidelines[0].total).toBe('550.00');
    expect(existsSync(`${file}.rejects.ndjson`)).toBe(false);
  });

  it('takes a guideline of one’s own from a file', async () => {
    const file = join(folder(), 'own.json');
    const builtIn = activationAllowance.guidelines.find(({ id }) => id === ADOPTED);
    writeFileSync(file, JSON.stringify({ ...builtIn, id: 'own', rate: { kind: 'flat', amount: '300.00' } }));
    const { out } = await compare(CITIZENS, '--guideline', ADOPTED as string, '--guideline', file, '--json');
    const own = JSON.parse(out).guidelines[1];
    expect([own.guideline, own.total]).toEqual(['own', '3000.00']);
  });

  it.each([
    [['--guideline', 'lyngby'], /Nor is it the id of a built-in guideline/],
    [['--guideline', ADOPTED, '--guideline', ADOPTED], /stands there once/],
    [['--guideline', ADOPTED, '--reading', 'part-month=x'], /--reading part-month/],
    [['--guideline', ADOPTED, '--rejects', CITIZENS], /rejects file/],
    [['--guideline', ADOPTED, '--html', CITIZENS], /--html/],
    [['--guideline', ADOPTED, '--name', 'x'], /expected ID=NAME/],
    [['--guideline', ADOPTED, '--name', `${FLAT}=x`], /no guideline compared is called/],
  ])('misuse: %j', async (more, says) => {
    const { code, err } = await compare(CITIZENS, ...(more as string[]), '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toMatch(says);
  });

  it('refuses a scheme without guidelines, and an input that is not there', async () => {
    const other = await cli(['compare', 'timeliness', CITIZENS, '--guideline', ADOPTED as string]);
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('has no municipal guidelines to compare')]);
    const { code, err } = await compare('no-such.ndjson', '--guideline', ADOPTED as string);
    expect([code, err]).toEqual([1, expect.stringContaining('no-such.ndjson')]);
  });
});
