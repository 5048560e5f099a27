import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/audit/payments/verdict.js';
import { OutputError } from '../../src/cli/io/io.js';
import { ALLOWANCE_PLANTS } from '../audit/payments/caseload.js';
import { caseload } from '../audit/payments/planted.js';
import { cli, folder, records } from './run-in-process.js';

const LYNGBY = { municipality: 'lyngby-taarbaek' };
const APRIL = { from: '2019-04-01', to: '2019-04-30' };
const TOO_NEAR = {
  id: '=P-1',
  status: 'paid',
  amount: '700.00',
  period: APRIL,
  decidedOn: '2019-03-28',
  facts: { targetGroup: 'jobparat-kontanthjaelp', walkingKm: 2.9 },
};
const FIVE_ZONES = {
  ...TOO_NEAR,
  facts: {
    targetGroup: 'jobparat-kontanthjaelp',
    participates: true,
    offer: 'virksomhedspraktik',
    participationPeriod: APRIL,
    otherAllowances: { covers: APRIL, items: [] },
    walkingKm: 4,
    zones: 5,
  },
};
const EARLIER = { ...TOO_NEAR, id: 2, decidedOn: '2019-03-01' };
const ndjson = (...lines: readonly (object | string)[]) =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

const audit = (input: string, ...more: string[]) =>
  cli(['audit', 'activation-allowance', '--municipality', LYNGBY.municipality, '--rejects', join(folder(), 'r'), ...more], { input });

/** Each line with its verdicts and differences, then and now. */
const verdictsIn = (out: string) =>
  records(out).map(({ line, id, then, now }) => {
    const [before, after] = [then, now] as [Verdict, Verdict];
    return [line, id, before.verdict, before.difference, after.verdict, after.difference];
  });

describe('audit', () => {
  it('writes a line with both verdicts for each payment, and the totals on the error output', async () => {
    const { code, out, err } = await audit(ndjson(TOO_NEAR, '', EARLIER), '--lang', 'en');
    expect(code).toBe(0);
    expect(verdictsIn(out)).toEqual([
      [1, '=P-1', 'not-entitled', '700.00', 'not-entitled', '700.00'],
      [3, 2, 'not-covered', undefined, 'not-entitled', '700.00'],
    ]);
    expect(err).toMatch(/^Activation allowance\n/);
    expect(err).toContain('\n  Municipality: Lyngby-Taarbæk\n');
    expect(err.replace(/\s+/g, ' ')).toContain('Of 2 lines 2 are wrong. Citizens got DKK 1,400.00 too much.');
    expect(err).toMatch(/\n {2}Not entitled +1 +2 +DKK 1,400\.00 +–\n/);
    expect(err).toMatch(/\n {2}Not covered by checked rules +1 +– +– +–\n/);
    expect(err).toMatch(/\n {2}All +2 +2 +DKK 1,400\.00 +–\n/);
    expect(err).toMatch(/\n {2}=P-1 +April 2019 +DKK 700\.00 +Not entitled: /);
    expect(err).toContain('Changed by later law\n  - 1: Not covered by checked rules → Not entitled\n');
    expect(err).toContain('Sources:\n  [1] Lyngby-Taarbæk Kommune, ');
    expect(err).toContain('Rules: regelvaerk');
    expect(err).not.toContain('Sample');
    expect(err.endsWith('lines in 3 = audited 2 + rejected 0 + blank 1\n')).toBe(true);
    expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('rejects what cannot be read, and goes on', async () => {
    const rejects = join(folder(), 'rejects');
    const broken = { ...TOO_NEAR, amount: 'x' };
    const latin = Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xe6]), Buffer.from('"}\n')]);
    const input = [
      ndjson('{', '[1]', '3', { id: 'only' }, broken, { ...TOO_NEAR, municipality: 'lejr' }, { ...TOO_NEAR, id: {} }),
      latin,
      ndjson(TOO_NEAR),
    ];
    const argv = ['audit', 'activation-allowance', '-', ...['--municipality', 'lyngby-taarbaek'], '--rejects', rejects];
    const { code, out, err } = await cli(argv, { input });
    expect(code).toBe(2);
    expect(records(out).map(({ line }) => line)).toEqual([9]);
    const rejected = records(readFileSync(rejects, 'utf8')) as {
      line: number;
      id?: string;
      problems: { path: string; nearest?: string; expected: string }[];
    }[];
    expect(rejected.map(({ line, id, problems }) => [line, id, problems[0]?.path])).toEqual([
      [1, undefined, ''],
      [2, undefined, ''],
      [3, undefined, ''],
      [4, 'only', 'facts'],
      [5, '=P-1', 'amount'],
      [6, '=P-1', 'municipality'],
      [7, undefined, 'id'],
      [8, undefined, ''],
    ]);
    expect(rejected[0]?.problems[0]?.expected).toBe('a payment { id, facts, amount, period, decidedOn, status } as JSON');
    expect(rejected[5]?.problems[0]?.nearest).toBe('lejre');
    expect(err.replace(/\s+/g, ' ')).toContain(`lines in 9 = audited 1 + rejected 8 (in ${rejects}) + blank 0`);
  });

  it('names the rejects file after the input', async () => {
    const path = join(folder(), 'payments.ndjson');
    writeFileSync(path, ndjson(TOO_NEAR, '{'));
    const { code } = await cli(['audit', 'activation-allowance', path, '--municipality', 'lyngby-taarbaek']);
    expect(code).toBe(2);
    expect(existsSync(`${path}.rejects.ndjson`)).toBe(true);
  });

  it('writes CSV for a Danish spreadsheet, and no formula', async () => {
    const semicolon = { ...TOO_NEAR, id: 'a;"b' };
    const { out } = await audit(ndjson(TOO_NEAR, EARLIER, semicolon), '--out', 'csv');
    const [heading, first, second, third] = out.split('\n') as [string, string, string, string];
    expect(heading).toBe(
      'line;id;citizen;municipality;group;from;to;on;decidedOn;status;amount;stands;then.verdict;then.difference;then.due;then.causes;then.missing;then.month;now.verdict;now.difference;now.due;now.causes;now.missing;now.month',
    );
    expect(first).toMatch(
      /^1;'=P-1;;lyngby-taarbaek;jobparat-kontanthjaelp;2019-04-01;2019-04-30;2019-04-01;2019-03-28;paid;700,00;;not-entitled;700,00;0,00;not-entitled: walking-distance \(/,
    );
    expect(second).toMatch(/;paid;700,00;;not-covered;;;not-covered: guideline;guideline;;not-entitled;700,00;0,00;.*\);;$/);
    expect(third).toMatch(/^3;"a;""b";/);
    const { out: open } = await audit(ndjson({ ...TOO_NEAR, facts: {} }), '--out', 'csv');
    expect(open).toMatch(/;open;;;.*;targetGroup \| participates \| offer \| walkingKm \| [a-zA-Z |]*;\n$/);
    const { out: read } = await audit(ndjson(FIVE_ZONES), '--out', 'csv');
    expect(read).toMatch(/;open;;;open: rate \(.*\);zones-beyond-table;\n$/);
    const twice = { ...TOO_NEAR, facts: { walkingKm: 2.9, participates: false } };
    expect((await audit(ndjson(twice), '--out', 'csv')).out).toMatch(
      /;not-entitled: participation \(.*\) \| not-entitled: walking-distance \(.*\);/,
    );
    expect((await audit(ndjson({ ...twice, municipality: undefined, facts: {} }), '--out', 'csv')).out).toContain(
      "\n1;'=P-1;;lyngby-taarbaek;;2019",
    );
  });

  it('writes the totals as JSON and a report as HTML', async () => {
    const [json, html] = [join(folder(), 'a.json'), join(folder(), 'a.html')];
    const { code } = await audit(
      ndjson(TOO_NEAR, '{'),
      '--json',
      json,
      '--html',
      html,
      '--reading',
      'part-month=whole-amount',
      '--lang',
      'da',
    );
    expect(code).toBe(2);
    const report = JSON.parse(readFileSync(json, 'utf8'));
    expect(report).toMatchObject({
      scheme: 'activation-allowance',
      municipality: 'lyngby-taarbaek',
      in: 2,
      audited: 1,
      rejected: 1,
      notDrawn: 0,
    });
    expect(report.readings).toEqual({ 'part-month': 'whole-amount' });
    expect(report.now).toMatchObject({ wrong: 1, tooMuch: '700.00' });
    expect(report.rules.package).toBe('regelvaerk');
    expect(report).not.toHaveProperty('sample');
    expect(JSON.stringify(report)).not.toContain('=P-1');
    const page = readFileSync(html, 'utf8');
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('Udbetalinger, der skal rettes');
    await audit(ndjson(TOO_NEAR), '--html', html, '--lang', 'en');
    expect(readFileSync(html, 'utf8')).toContain('<html lang="en">');
  });

  it('draws the same sample again, and tells what it says of all', async () => {
    const planted = caseload(ALLOWANCE_PLANTS, { seed: 5, each: 4 });
    const input = ndjson(...planted.map(({ payment }) => payment), '', '{');
    const json = join(folder(), 'a.json');
    const [first, again, other] = await Promise.all(
      ['7', '7', '8'].map((seed, run) => audit(input, '--sample', '20', '--seed', seed, '--json', `${json}${run}`, '--lang', 'da')),
    );
    const [lines, others] = [records(first?.out ?? ''), records(other?.out ?? '')].map((all) => all.map(({ line }) => line as number)) as [
      number[],
      number[],
    ];
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(again?.out).toBe(first?.out);
    expect(others).not.toEqual(lines);
    const report = JSON.parse(readFileSync(`${json}0`, 'utf8'));
    expect(report.audited + report.rejected).toBe(20);
    expect(report.in).toBe(planted.length + 1);
    expect(report.in).toBe(report.audited + report.rejected + report.notDrawn);
    expect(report.sample).toMatchObject({ seed: 7, size: 20, now: { payments: 20 } });
    const said = first?.err.replace(/\s+/g, ' ');
    expect(said).toMatch(/ved afgørelsen: [\d,]+ % til [\d,]+ % \(95 % Wilson-interval; \d+ med fejl og \d+ uafklarede af 20 trukne\)/);
    expect(said).toContain(`+ uden for stikprøven ${report.notDrawn} + tomme 1`);
  });

  it('tells a rate of one, in the language asked for', async () => {
    const { err } = await audit(ndjson(TOO_NEAR), '--sample', '1', '--seed', '-1', '--lang', 'en');
    const said = 'As known now: 20.7 % to 100 % (95 % Wilson interval; 1 wrong and 0 unsettled of 1 drawn)';
    expect(err.replace(/\s+/g, ' ')).toContain(said);
  });

  it('groups by the fact asked for', async () => {
    const { out } = await audit(ndjson(TOO_NEAR), '--group-by', 'walkingKm');
    expect(records(out)[0]?.group).toBe('2.9');
  });

  it('prints ten causes and how many there are more', async () => {
    const unknown = { ...TOO_NEAR, municipality: 'lyngby-taarbaek', facts: {} };
    const input = ndjson(unknown, ...caseload(ALLOWANCE_PLANTS, { seed: 5, each: 1 }).map(({ payment }) => payment));
    const { err } = await cli(['audit', 'activation-allowance', '--rejects', join(folder(), 'r'), '--lang', 'da'], { input });
    expect(err.startsWith('Godtgørelse ved deltagelse i aktivering\n')).toBe(true);
    const causes = err.split('Årsager: linjer og beløb\n')[1]?.split('\n\n')[0] ?? '';
    expect(causes.split('\n').filter((line) => / (?:kr\.|–)$/.test(line))).toHaveLength(10);
    expect(causes).toMatch(/\n {2}\d+ flere står i rapporten \(--json eller --html\)\./);
    expect(causes).toMatch(/\[\d\] +1 +1 +– +[\d.,]+ kr\.\n {2}Borgeren fik for lidt\n/);
  });

  it.each([
    ['no line', '', 0, 0],
    ['blank lines', '\n\n', 2, 2],
  ])('of %s is no clean report: nothing was audited', async (_, input, lines, blank) => {
    const { code, out, err } = await audit(input, '--out', 'csv');
    expect([code, out.split('\n').length]).toEqual([4, 2]);
    expect(err).toContain(`lines in ${lines} = audited 0 + rejected 0 + blank ${blank}`);
    expect(err).not.toContain('No payment is to be corrected.');
    const danish = await cli(['audit', 'activation-allowance', '--lang', 'da'], { input });
    expect(danish.code).toBe(4);
    expect(danish.err.replace(/\s+/g, ' ')).toContain('Der var ingen linjer, så intet er undersøgt. Rapporten siger derfor intet om');
    expect(danish.err).toContain('  Linjer: Ingen.\n');
  });

  it('of lines that could all not be read says nothing of payments, and asks for days that are not told by one word', async () => {
    const { code, err } = await cli(['audit', 'activation-allowance', '--rejects', join(folder(), 'r'), '--lang', 'da'], { input: '{}\n' });
    expect(code).toBe(4);
    expect(err).not.toMatch(/skal rettes|holdt 0/);
    const unknown = { ...TOO_NEAR, municipality: 'lyngby-taarbaek', facts: {} };
    const asked = await cli(['audit', 'activation-allowance', '--rejects', join(folder(), 'r'), '--lang', 'da'], {
      input: ndjson(unknown),
    });
    expect(asked.err).not.toContain('perioden perioden');
  });
});

const BORGER = { ...FIVE_ZONES, id: 1, citizen: 'C-1', amount: '550.00', facts: { ...FIVE_ZONES.facts, zones: 3 } };

describe('lines of one citizen and month', () => {
  it('are judged together, wherever they stand, and the month has a line of its own', async () => {
    const { code, out, err } = await audit(ndjson(BORGER, TOO_NEAR, { ...BORGER, id: 2 }), '--lang', 'en');
    expect(code).toBe(0);
    const [alone, first, second, month] = records(out);
    expect([alone?.line, first?.line, second?.line]).toEqual([2, 1, 3]);
    expect(verdictsIn(out.split('\n').slice(1, 3).join('\n')).map(([, , , , verdict, difference]) => [verdict, difference])).toEqual([
      ['compliant', '0.00'],
      ['overpaid', '550.00'],
    ]);
    expect(Object.keys(month ?? {})[0]).toBe('lines');
    expect(month).toMatchObject({ lines: [1, 3], citizen: 'C-1', month: '2019-04', amount: '1100.00' });
    expect(month?.now).toEqual({ verdict: 'overpaid', difference: '550.00', due: '550.00' });
    const said = err.replace(/\s+/g, ' ');
    expect(said).toContain('Months of citizens');
    expect(said).toContain('Lines that name no citizen: 1. Each was judged alone');
    expect(said).toContain('lines in 3 = audited 3 + rejected 0 + blank 0');
  });

  // 550 kr. is due for three zones (Lyngby-Taarbæk, 12 March 2019, item 4): 700 was paid, taken back and paid anew as 550.
  it('and what is taken back from them are one account where each names the citizen; where none does, the report says what it may not know', async () => {
    const paid = { ...BORGER, id: 'P-1', amount: '700.00' };
    const lines = [paid, { ...paid, id: 'P-1-back', amount: '-700.00' }, { ...paid, id: 'P-1-new', amount: '550.00' }];
    const named = await audit(ndjson(...lines), '--lang', 'en');
    expect(records(named.out).at(-1)).toMatchObject({
      lines: [1, 2, 3],
      amount: '550.00',
      now: { verdict: 'compliant', difference: '0.00' },
    });
    const { code, out, err } = await audit(ndjson(...lines.map(({ citizen: _, ...line }) => line)), '--lang', 'en');
    expect(code).toBe(2);
    expect(verdictsIn(out).map(([, , , , verdict]) => verdict)).toEqual(['overpaid', 'compliant']);
    expect(err.replace(/\s+/g, ' ')).toContain('because the citizen is missing or cannot be read: 1. They may take back');
  });

  it('stand in CSV with the verdict of their month', async () => {
    const { out } = await audit(ndjson(BORGER, { ...BORGER, id: 2 }), '--out', 'csv');
    const [, first, second, ...rest] = out.split('\n');
    expect(first).toMatch(/^1;1;C-1;.*;compliant;0,00;550,00;;;overpaid;compliant;0,00;550,00;;;overpaid$/);
    expect(second).toMatch(/^2;2;C-1;.*;overpaid;550,00;0,00;.*;overpaid$/);
    expect(rest).toEqual(['']);
  });

  it('of a sorted file are written when the next citizen comes', async () => {
    const { out } = await audit(ndjson(BORGER, { ...BORGER, citizen: 'C-2', id: 2 }, { ...BORGER, citizen: 'C-2', id: 3 }), '--sorted');
    expect(records(out).map(({ line, lines }) => line ?? lines)).toEqual([1, [1], 2, 3, [2, 3]]);
  });

  it('of a file that is not sorted end the run, and it is said that all of it must be run again', async () => {
    const lines = ['C-2', 'C-1'].map((citizen, id) => ({ ...BORGER, citizen, id }));
    const { code, err } = await audit(ndjson(...lines), '--sorted');
    expect(code).toBe(1);
    expect(err.replace(/\s+/g, ' ')).toContain('line 2: the citizen comes before the one above');
    expect(err.replace(/\s+/g, ' ')).toContain('1 line waits for the rest of its month');
    expect((await audit('', '--sorted', '--sample', '1', '--seed', '1')).err).toContain('--sorted and --sample do not go together');
  });

  it('are judged with the whole of their month where only one is drawn', async () => {
    const input = ndjson(...Array.from({ length: 6 }, (_, id) => ({ ...BORGER, id })));
    const { out } = await audit(input, '--sample', '1', '--seed', '3');
    const [drawn, month, ...more] = records(out);
    expect(more).toEqual([]);
    expect(month).toMatchObject({ lines: [1, 2, 3, 4, 5, 6], now: { difference: '2750.00' } });
    expect(drawn?.line).toBeGreaterThan(0);
  });

  it('are open where one of them was rejected', async () => {
    const { code, out } = await audit(ndjson(BORGER, { ...BORGER, id: 2, amount: '-550' + ',00' }));
    expect(code).toBe(2);
    expect(records(out).map(({ now }) => (now as Verdict).verdict)).toEqual(['open', 'open']);
  });
});

describe('what was not read', () => {
  it('stands on every report, and a file of which nothing was read ends with 4', async () => {
    const [json, html] = [join(folder(), 'a.json'), join(folder(), 'a.html')];
    const none = await audit(ndjson('{', '{'), '--json', json, '--html', html, '--lang', 'da');
    expect(none.code).toBe(4);
    const sentence = 'Vi kunne ikke læse nogen linje. Rapporten siger derfor intet om udbetalingerne.';
    expect(none.err.replace(/\s+/g, ' ')).toContain(sentence);
    expect(readFileSync(html, 'utf8')).toContain(sentence);
    const report = JSON.parse(readFileSync(json, 'utf8'));
    expect([report.rejected, report.then.rejected, report.now.rejected, report.now.payments]).toEqual([2, 2, 2, 0]);
    const some = await audit(ndjson(TOO_NEAR, '{'), '--html', html, '--lang', 'da');
    expect(some.code).toBe(2);
    expect(some.err.replace(/\s+/g, ' ')).toContain('Vi kunne ikke læse 1 af 2 linjer.');
    expect(some.err).toMatch(/\n {2}Kunne ikke læses +1\s/);
    expect(readFileSync(html, 'utf8')).toContain('Vi kunne ikke læse 1 af 2 linjer.');
  });
});

describe('audit is refused', () => {
  it.each([
    ['a sample without a seed', ['--sample', '3'], '--sample and --seed go together: a sample is drawn the same way again'],
    ['a seed without a sample', ['--seed', '3'], '--sample and --seed go together'],
    ['a sample that is none', ['--sample', 'x', '--seed', '1'], '--sample x: expected a whole number'],
    ['a seed that is none', ['--sample', '1', '--seed', '1.5'], '--seed 1.5: expected a whole number'],
    ['a sample of nothing', ['--sample', '0', '--seed', '1'], '0 is no size of a sample'],
    ['a seed too large', ['--sample', '1', '--seed', '2147483648'], '2147483648 is no seed'],
    ['a reading that is none', ['--reading', 'zones=x'], '--reading zones'],
    ['a fact to group by that is none', ['--group-by', 'zone'], 'did you mean "zones"?'],
    ['two outputs in one file', ['--json', '/tmp/same', '--html', '/tmp/same'], '--json and --html name the same file'],
  ])('for %s', async (_, more, message) => {
    const { code, out, err } = await audit(ndjson(TOO_NEAR), ...more);
    expect([code, out]).toEqual([1, '']);
    expect(err.replace(/\s+/g, ' ')).toContain(message);
  });

  it('where the rejects file is the input, or the input is not there', async () => {
    const path = join(folder(), 'payments.ndjson');
    writeFileSync(path, ndjson(TOO_NEAR));
    const argv = ['audit', 'activation-allowance', path, '--municipality', 'lyngby-taarbaek'];
    expect((await cli([...argv, '--rejects', path])).err).toContain('name the same file');
    expect((await cli(['audit', 'activation-allowance', `${path}.none`, '--municipality', 'lejre'])).code).toBe(1);
  });

  it('where an output fails, and says up to where it is complete', async () => {
    const stdout = { write: () => Promise.reject(new OutputError('the output', { code: 'EPIPE' })) };
    const argv = ['audit', 'activation-allowance', '--municipality', 'lyngby-taarbaek', '--rejects', join(folder(), 'r')];
    const { code, err } = await cli(argv, { input: ndjson(TOO_NEAR), stdout });
    expect(code).toBe(1);
    expect(err).toContain('the output could not be written');
    expect(err).toContain('Complete up to line 0.');
    const sampled = await cli([...argv, '--sample', '1', '--seed', '1'], { input: ndjson(TOO_NEAR), stdout });
    expect(sampled.code).toBe(1);
    expect(sampled.err).not.toContain('Complete up to');
  });

  it('where an output fails in the midst of a file: every line up to there is audited, rejected or blank', async () => {
    const input = ndjson(...Array.from({ length: 400 }, (_, id) => [{ ...TOO_NEAR, id }, '', '{']).flat());
    let writes = 0;
    const stdout = {
      write: () => {
        writes += 1;
        return writes < 3 ? Promise.resolve() : Promise.reject(new OutputError('the output', { code: 'ENOSPC' }));
      },
    };
    const argv = ['audit', 'activation-allowance', '--municipality', 'lyngby-taarbaek', '--rejects', join(folder(), 'r')];
    const { code, err } = await cli(argv, { input, stdout });
    expect(code).toBe(1);
    const told =
      /Stopped after line (\d+): (\d+) of (\d+) results and (\d+) of (\d+) rejects(?: \(in \S+\))? written for certain, (\d+) blank/;
    const [, lines, written, results, , rejects, blank] = (told.exec(err.replace(/\s+/g, ' ')) ?? []).map(Number) as number[];
    expect(lines).toBe((results as number) + (rejects as number) + (blank as number));
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(results as number);
    expect(lines).toBeLessThan(1_200);
  });

  it('where the rejects cannot be written', async () => {
    const argv = ['audit', 'activation-allowance', '--municipality', 'lejre', '--rejects', join(folder(), 'none', 'r')];
    const { code, err } = await cli(argv, { input: ndjson('{') });
    expect(code).toBe(1);
    expect(err.replace(/\s+/g, ' ')).toContain('the rejects file');
  });
});

describe('the example', () => {
  it('is read whole', async () => {
    const rejects = join(folder(), 'r');
    const { code, out } = await cli(['audit', 'activation-allowance', 'examples/audit/payments.ndjson', '--rejects', rejects]);
    expect(code).toBe(0);
    const verdicts = records(out).map(({ now }) => (now as { verdict: string }).verdict);
    expect([...new Set(verdicts)].sort()).toEqual([
      'compliant',
      'judgement-without-reason',
      'not-covered',
      'not-entitled',
      'open',
      'overpaid',
      'should-have-been-paid',
      'underpaid',
    ]);
  });
});
