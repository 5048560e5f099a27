import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countingPlan, type PlannedMeasure } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { columnsFile } from '../../src/cli/jobcentre/columns-file.js';
import { citizen, citizens, DERIVED, file, flat, MEASURE, measured, ndjson, UNDER, WORDING } from './jobcenterindblik-extract.js';
import { cli, folder, records } from './run-in-process.js';

const BENCHMARK = 'Område;Forventet andel (pct.);Faktisk andel (pct.)\nHøje-Taastrup;9,36;9,70\nLejre;8,10;8,00\n';
const benchmark = () => ['--benchmark', file('benchmark.csv', BENCHMARK)];

describe('jobcenterindblik', () => {
  it('finds no supervision where the focus targets are met, though the result target is missed', async () => {
    // 86 of 100 with 4 conversations, 100 of 100 with an offer; 9.70 - 9.36 = 0.34 (Høje-Taastrup, 1 April 2020, item 4).
    const { code, out, err } = await cli([...MEASURE, file('x.ndjson', ndjson(citizens(100, 14))), ...benchmark()]);
    expect(code).toBe(0);
    expect(err).toBe('citizens in 100 = counted 100 + excluded 0 + rejected 0\n');
    const said = flat(out);
    expect(said).toContain('does not come under intensified supervision because both focus targets are met');
    expect(out).toMatch(/^ {2}Result target: .+ 9\.70 % +below 9\.36 % +▼ Missed +\[1\]$/m);
    expect(flat(out)).toMatch(/between 0\.33 and .*0\.35 percentage .*points from what is expected/);
    expect(out).toMatch(/^ {2}Focus target on +86\.0 % +more than 80 % +Met +\[2\]\n {2}conversations$/m);
    expect(out).toMatch(/^ {2}Focus target on +100\.0 % +more than 80 % +Met +\[2\]\n {2}offers$/m);
    expect(said).toMatch(/Sources: \[1\] Høje-Taastrup Kommune, .+ 1\. april 2020, punkt 4, .+ resultatmål \[2\] /);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('says in Danish that supervision follows, with what each group lacks and which are small', async () => {
    // 7 of 14 are 50 %; above 80 % of 14 are 12, so 5 more. Of 100, 76 % in all: 76 of 100, above 80 are 81, so 5 more.
    const lines = [...citizens(86, 17), ...citizens(14, 7, { benefit: 'forrevalidering' }, 87)];
    const options = [
      '--small-below',
      '15',
      '--show-small',
      '--lang',
      'da',
      '--reading',
      'one-of-two=one',
      '--reading',
      'first-placement=from-2020',
    ];
    const { out } = await cli([...MEASURE, file('x.ndjson', ndjson(lines)), ...benchmark(), ...options]);
    expect(flat(out)).toContain('bliver jobcenteret omfattet af skærpet tilsyn');
    expect(out).toMatch(/^ {2}Alle ydelser +100 +76,0 % +▼ Ikke nået +100,0 % +Nået\n +mangler 5$/m);
    expect(out).toMatch(/^ {2}Revalidering\/ +14 +50,0 % +▼ Ikke nået +100,0 % +Nået\n {2}forrevalidering +mangler 5\n {2}lille gruppe$/m);
    expect(flat(out)).toContain('9,36 %');
  });

  it('says which readings hold and by whom, what is open, and which flag settles it', async () => {
    const lines = ndjson([...citizens(70, 0), ...citizens(30, 0, { absentMonths: 6.5, conversations: 0 }, 71)]);
    const { out } = await cli([...MEASURE, file('x.ndjson', lines), ...benchmark(), '--reading', 'offers-pause=year-measured']);
    const said = flat(out);
    expect(said).toContain('The source: figures=ministry-report, share=more-than');
    expect(said).toContain('Whoever made the report: offers-pause=year-measured, averaging=one-window');
    expect(said).toContain('Open: absence=in-months|in-days, one-of-two=one|both, end-of-regime=february|july');
    expect(said).toContain('seniority-of=any-benefit|same-benefit, interruptions=break|pause, offer-days=any-day|started');
    expect(said).not.toMatch(/--reading (?:seniority-of|interruptions|offer-days)=/);
    expect(said).toContain('(--reading absence=in-months)');
    // 150 days are below half of 365, 6.5 months above half of 12: one table for each way to count.
    expect(said).toMatch(/Way 1 of 2 to count: - When is a citizen .+\? When .+ 6 of the 12 months\./);
    expect(said).toContain('way 2 of 2 ');
    expect(out).toMatch(/^ {2}All benefits +70 +100\.0 % +Met /m);
    expect(out).toMatch(/^ {2}All benefits +100 +70\.0 % +▼ Missed .*\n +11 more/m);
  });

  it('prints many municipalities with a line each, and one in detail', async () => {
    const path = file('x.ndjson', ndjson([...citizens(10, 0), ...citizens(5, 5, { municipality: 'Lejre' }, 11)]));
    const all = await cli([...MEASURE, path, ...benchmark()]);
    expect(all.out).toMatch(/^ {2}Høje-Taastrup +10 +▼ Missed +100\.0 % +100\.0 % +No$/m);
    expect(all.out).toMatch(/^ {2}Lejre +5 +Met +0\.0 % ▼ +100\.0 % +No$/m);
    expect(all.out).toContain('--municipality KEY');
    const one = await cli([...MEASURE, path, ...benchmark(), '--municipality', 'Lejre']);
    expect(one.out).toContain('\nLejre\n');
    expect(one.out).not.toContain('Høje-Taastrup\n');
  });

  it('takes what is unknown for and against, and counts who is not settled', async () => {
    // 8 with 4 conversations, 1 without, 1 unknown: 80 to 90 %.
    const lines = [...citizens(9, 1), citizen(10, { conversations: undefined })];
    const { out, err } = await cli([...MEASURE, file('x.ndjson', ndjson(lines))]);
    expect(out).toMatch(/^ {2}All benefits +10 +80\.0–90\.0 % +Open .*\n +1 more/m);
    expect(flat(err)).toContain('not settled: 1 of those counted');
    expect(out).toMatch(/^ {2}Result target: .+ Not given +Not given +Open/m);
  });

  it.each([
    [['--reading', 'averaging=mean-of-quarters'], '4 windows, from 1 April 2018'],
    [['--reading', 'averaging=pooled-quarters'], '4 windows, from 1 April 2018'],
    [[], '12 windows, from 1 February 2018'],
  ])('shows the groups of the latest window, %j', async (averaging, windows) => {
    const lines = [1, 2, 3, 4].map((id) => ({
      id,
      municipality: 'hoeje-taastrup',
      covers: { from: '2016-01-01', to: '2019-12-31' },
      spells: [{ benefit: 'kontanthjaelp', from: '2016-02-01' }],
      absences: [],
    }));
    const { out } = await cli(['jobcenterindblik', ...WORDING, file('x.ndjson', ndjson(lines)), '--show-small', ...averaging]);
    // The window that ends on 31 March 2019 begins on 1 April 2018, that which ends on 31 January on 1 February.
    expect(flat(out)).toContain(`${windows} to 31 December 2019`);
    expect(flat(out)).toContain('The groups are shown for the latest of the ');
    expect(out).toMatch(/ All benefits +4 /);
  });

  it('leaves out what the source of a wording does not say', async () => {
    const { out } = await cli([
      'jobcenterindblik',
      file('x.ndjson', ndjson(citizens(4, 0))),
      '--on',
      '2020-04-01',
      '--preset',
      'star-page',
      '--reading',
      'averaging=one-window',
      '--show-small',
    ]);
    expect(out).toMatch(/^ {2}Focus target on +100\.0 % +Not read in .+Open/m);
  });

  it.each([
    ['other 12 months', ['--on', '2020-04-01', '--measured-to', '2019-06-30']],
    ['12 months to the day judged, where no others are named', ['--on', '2020-04-01']],
    ['a year long gone', ['--on', '2025-04-01', '--measured-to', '2019-12-31']],
  ])('says that %s are monitoring: the shares, and no supervision', async (_, days) => {
    // Høje-Taastrup, 1 April 2020, item 4: supervision follows January to December; 5 of 10 with 4 conversations.
    const lines = file('x.ndjson', ndjson(citizens(10, 5)));
    const settled = ['--reading', 'one-of-two=one', '--reading', 'first-placement=from-2020', '--reading', 'averaging=one-window'];
    const { code, out } = await cli(['jobcenterindblik', lines, ...days, '--preset', 'hoeje-taastrup-2020', ...benchmark(), ...settled]);
    expect(code).toBe(0);
    const said = flat(out);
    expect(said).toContain('cannot be settled yet');
    expect(said).toContain('What was measured is monitoring: intensified supervision follows the calendar year before the day assessed');
    expect(out).toMatch(/^ {2}Focus target on +50\.0 % +more than 80 % +▼ Missed/m);
  });

  it('leaves every share of an empty extract open', async () => {
    const empty = await cli([...MEASURE, file('empty.ndjson', '')]);
    expect(empty).toMatchObject({ code: 4, err: 'citizens in 0 = counted 0 + excluded 0 + rejected 0\n' });
    expect(flat(empty.out)).toContain('A share of nobody is unknown: it is neither 0 % nor 100 %.');
    const { json } = await measured(file('empty.csv', ''), [...benchmark(), '--municipality', 'hoeje-taastrup']);
    expect(json.report.jobcentres).toMatchObject([{ municipality: 'hoeje-taastrup', assessment: { outcome: 'open' } }]);
    const one = await cli([...MEASURE, file('empty.ndjson', '\n'), ...benchmark(), '--municipality', 'hoeje-taastrup']);
    expect(flat(one.out)).toContain('No citizens are counted. A share of nobody is unknown');
    expect(one.out).not.toMatch(/\b(0|100)\.0 %/);
  });

  it('answers JSON with the summary, on the standard input too', async () => {
    const input = ndjson([...citizens(2, 0), citizen(3, { seniorityMonths: 11 }), { id: 4, municipality: 'lejre' }, citizen(1)]);
    const rejects = join(folder(), 'rejects.ndjson');
    const { code, json, err } = await measured('-', ['--rejects', rejects], { input });
    expect(code).toBe(2);
    const excluded = { 'not-counted': 1, 'no-benefit': 1, 'not-resident': 0 };
    expect(json.summary).toEqual({ in: 5, counted: 2, excluded, rejected: 1, unsettled: 0 });
    expect(flat(err)).toContain('citizens in 5 = counted 2 + excluded 2 + rejected 1');
    expect(flat(err)).toContain('excluded: 1 not counted under the measure, 1 on no known benefit on the last day');
    expect(records(readFileSync(rejects, 'utf8'))).toMatchObject([{ line: 5, id: 1, problems: [{ path: 'id' }] }]);
  });

  it('writes a page in either language', { timeout: 60_000 }, async () => {
    for (const [lang, said] of [
      ['da', 'lang="da"'],
      ['en', 'lang="en"'],
    ] as const) {
      const html = join(folder(), 'page.html');
      const { code } = await cli([...MEASURE, file('x.ndjson', ndjson(citizens(10, 1))), '--html', html, '--lang', lang]);
      expect(code).toBe(0);
      expect(readFileSync(html, 'utf8')).toContain(said);
    }
  });

  it('writes the counted columns of dated events, readable for their owner alone', async () => {
    const columns = join(folder(), 'columns.csv');
    const dated = {
      id: 'a,b',
      municipality: 'Lejre',
      covers: { from: '2018-01-01', to: '2019-12-31' },
      spells: [{ benefit: 'kontanthjælp', from: '2018-12-01' }],
      absences: [{ from: '2019-07-01', to: '2019-12-31' }],
      conversations: ['2019-01-01', '2018-12-31'],
    };
    const lines = ndjson([dated, { ...dated, id: 2, spells: [] }]);
    const { code } = await cli([...MEASURE, ...DERIVED, file('x.ndjson', lines), '--columns', columns]);
    expect(code).toBe(0);
    // 1 December 2018 to 31 December 2019 are 13 months; July to December are 6 months and 184 days; one conversation lies in 2019.
    expect(readFileSync(columns, 'utf8')).toBe(
      'id,municipality,benefit,seniorityMonths,absentMonths,absentDays,conversations,offers,ordinaryHours,hoursApart\n"a,b",lejre,kontanthjaelp,13,6,184,1,,,\n',
    );
    expect(statSync(columns).mode & 0o077).toBe(0);
    const { json } = await measured(columns);
    expect(json.summary).toMatchObject({ in: 1, counted: 1, unsettled: 1 });
  });

  it.each([
    [['--on', 'today'], /--on: expected a calendar day/],
    [['--measured-to', '2020-05-01'], /--measured-to: expected a day not after 2020-04-01/],
    [['--preset', 'hoje-taastrup-2020'], /--preset: did you mean "hoeje-taastrup-2020"\? expected one of .*lejre-2020/],
    [['--reading', 'seniority=more-than'], /--reading seniority: expected at-least, as the preset hoeje-taastrup-2020 reads it/],
    [['--reading', 'absens=in-days'], /--reading absens: not a known key; did you mean "absence"/],
    [['--municipality', 'Lejer'], /no municipality "Lejer"; the nearest are Lejre/],
    [['--small-below', 'few'], /--small-below few: expected a whole number from 0/],
    [['--within-weeks', '4'], /--within-weeks goes with --worklist/],
    [['--worklist', '--within-weeks', '53'], /expected a whole number from 0 to 52/],
    [['--benchmark', 'no-such-file.csv'], /no-such-file.csv cannot be read: there is no such file/],
    [['--encoding', 'utf16'], /Allowed choices are utf8, windows-1252, latin1/],
    [['--format', 'json'], /Allowed choices are ndjson, csv/],
    [['--html', 'a', '--columns', './a'], /--columns and --html name the same file/],
  ])('%j is misuse, found before the extract is read', async (argv, said) => {
    const input = { [Symbol.iterator]: () => expect.unreachable('the input was read') } as unknown as string[];
    const { code, out, err } = await cli([...MEASURE, ...argv], { input });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(flat(err)).toMatch(said);
  });

  it('asks for a preset and names the known ones, in the help too', async () => {
    const { code, err } = await cli(['jobcenterindblik', ...UNDER.slice(0, 4)]);
    expect(code).toBe(1);
    expect(flat(err)).toContain('--preset: expected one of hoeje-taastrup-2020, lejre-2020, order-2019, star-page');
    const { out } = await cli(['jobcenterindblik', '--help']);
    expect(out).toContain('star-page');
    expect(out).toContain('(no date)');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('refuses columns where a reading that decides them is open', () => {
    const chosen = { figures: 'ministry-report', 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;
    const plan = countingPlan({ on: '2020-04-01', preset: 'order-2019', readings: chosen });
    const asked = countingPlan({ on: '2020-04-01', preset: 'hoeje-taastrup-2020' });
    expect(() => columnsFile('columns.csv', asked)).toThrow(/seniority-of=.*, --reading interruptions=.*, --reading offer-days=/);
    const [first] = plan.measures as [PlannedMeasure];
    const started: PlannedMeasure = { ...first, way: { ...first.way, 'offer-days': 'started' } };
    expect(() => columnsFile('columns.csv', { ...plan, measures: [first, started] })).toThrow('choose --reading offer-days=...');
    expect(() => columnsFile('columns.csv', plan)).not.toThrow();
  });

  it('refuses outputs over the input, and says where one cannot be written', async () => {
    const path = file('x.ndjson', ndjson(citizens(1, 0)));
    const same = await cli([...MEASURE, path, '--columns', path]);
    expect(same.code).toBe(1);
    expect(flat(same.err)).toContain('the extract and --columns name the same file');
    expect(readFileSync(path, 'utf8')).not.toBe('');
    const unwritable = await cli([...MEASURE, path, '--html', join(folder(), 'no', 'page.html')]);
    expect(unwritable.code).toBe(1);
    expect(flat(unwritable.err)).toContain('there is no such file or folder');
  });

  it.each(['--rejects', '--columns'])('says how far it came where %s is on a full disk', async (option) => {
    const lines = [...citizens(1, 0), { id: 2 }, citizen(3)];
    const { code, out, err } = await cli([...MEASURE, ...DERIVED, file('x.ndjson', ndjson(lines)), option, '/dev/full']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(flat(err)).toContain('the disk is full (ENOSPC) Stopped after line 3; nothing is reported.');
  });

  it('shows how far it has come on a terminal', async () => {
    let time = 0;
    const { err } = await cli([...MEASURE, file('x.ndjson', ndjson(citizens(2, 0)))], { terminal: true, now: () => (time += 1_000) });
    expect(err).toContain('\r2 lines, 2 a second');
    expect(existsSync('rejects.ndjson')).toBe(false);
  });
});
