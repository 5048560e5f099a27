import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slowNotice } from '../../src/cli/audit/slow-notice.js';
import HELP from '../../src/cli/help/da.json' with { type: 'json' };
import { progressOn } from '../../src/cli/lines/progress.js';
import { painter } from '../../src/cli/print/colour.js';
import { run } from '../../src/cli/run.js';
import { blocks, cli, folder } from './run-in-process.js';

const DANISH = { env: {} };
const CASE = { targetGroup: 'jobparat-kontanthjaelp', participates: true, walkingKm: 2.9 };
const APRIL = ['--on', '2019-04-01', '--municipality', 'lyngby-taarbaek'];
const assess = (...more: string[]) => ['assess', 'activation-allowance', ...APRIL, ...more];

describe('the help', () => {
  it('is Danish, lists every command, and is English where that is asked for', async () => {
    const { out } = await cli(['--help'], DANISH);
    expect(out).toContain('Brug: regelvaerk [valg] [kommando]');
    for (const command of [
      'assess',
      'calculate',
      'jobcenterindblik',
      'schemes',
      'schema',
      'guideline',
      'check',
      'statement',
      'conformance',
    ])
      expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    for (const command of ['stdio', 'sources', 'audit', 'compare', 'changes', 'page', 'merge', 'serve', 'mcp', 'help'])
      expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect((await cli(['--help', '--lang', 'en'], DANISH)).out).toContain('Usage: regelvaerk [options] [command]');
    expect((await cli(['--help', '--lang=en'], DANISH)).out).toContain('Usage: regelvaerk');
  });

  it.each(Object.keys(HELP.commands).filter((name) => name !== 'regelvaerk'))('of %s says nothing in English', async (name) => {
    const { out } = await cli([...name.split(' '), '--help'], DANISH);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out.replace(/^ {2}\$[\s\S]*$/m, '')).not.toMatch(/\b(?:the|with|which|whose|print|file of|Exit code|Example)\b/);
  });

  it('says what is wrong with the command line', async () => {
    expect((await cli(['assess'], DANISH)).err).toContain("fejl: argumentet 'scheme' mangler");
    expect((await cli(['asess'], DANISH)).err).toMatch(/fejl: ukendt kommando 'asess'[\s\S]*Mente du assess\?/);
  });
});

describe('a case', () => {
  it('is answered as a caseworker would write it', async () => {
    const { out } = await cli(assess(), { input: JSON.stringify({ id: 7, facts: { targetGroup: 'jobafklaring' } }), ...DANISH });
    expect(out).toMatch(/^Sag 7\n/);
    expect(out).toContain('Det mangler vi at få oplyst');
    const calculated = await cli(['calculate', 'reporting-calendar'], {
      input: JSON.stringify({ report: 'lis', start: '2021-05-31', until: '2021-12-31' }),
      ...DANISH,
    });
    expect(calculated.out).toMatch(/^Beregning: /);
    expect((await cli(assess(), { input: '{"zones":0}', ...DANISH })).err).toContain('Oplysningerne kan ikke læses:');
  });

  it('is written as a letter on A4, with what stands above it', async () => {
    const html = join(folder(), 'letter.html');
    const above = ['--recipient', 'A & B\\nVej 1', '--case-number', '15.00-G01', '--sender', 'Kommunen'];
    const { code, out } = await cli(assess('--html', html, ...above), { input: JSON.stringify(CASE), ...DANISH });
    expect([code, out.startsWith('Vurdering: ')]).toEqual([0, true]);
    const letter = readFileSync(html, 'utf8');
    expect(letter).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(letter).toContain('<p class="recipient">A &amp; B\nVej 1</p>');
    expect(letter).toContain('Sagsnummer: 15.00-G01');
    expect(letter).not.toMatch(/<script|src=|@import/);
    expect((await cli(assess('--case-number', '1'), { input: '{}' })).err).toContain('--case-number goes with --html');
    expect((await cli(assess('--html', html), { input: '{}\n{}\n' })).err).toContain('--html writes the letter of one case');
  });

  it('that misspells the municipality is told the three nearest, not all', async () => {
    const { err } = await cli(['assess', 'activation-allowance', '--on', '2019-04-01', '--municipality', 'atlantis'], { input: '{}' });
    expect(err.replace(/\s+/g, ' ')).toMatch(/expected a known municipality; the nearest are [a-z-]+, [a-z-]+, [a-z-]+;/);
  });
});

describe('many cases on a terminal', () => {
  const onTerminal = async (argv: readonly string[], input: string, env: Record<string, string> = {}) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(argv, {
      stdin: () => blocks([input]),
      stdout: { terminal: true, write: async (text) => void out.push(text) },
      stderr: { terminal: false, write: async (text) => void err.push(text) },
      now: () => 0,
      env,
    });
    return { code, out: out.join(''), err: err.join('') };
  };
  const lines = `${[{ id: 'a', ...CASE }, { participates: false }, { id: 'c', targetGroup: 'jobafklaring' }, { id: 'd', zones: 0 }]
    .map(({ id, ...facts }: { id?: string }) => JSON.stringify(id === undefined ? facts : { id, facts }))
    .join('\n')}\n`;

  it('are a table, in colour unless none is wanted, and JSON where that is asked for', async () => {
    const rejects = ['--rejects', join(folder(), 'r')];
    const plain = await onTerminal(assess(...rejects), lines, { NO_COLOR: '1' });
    expect(plain.out.split('\n')[0]).toMatch(/^ Linje {2}Id +Udfald +Beløb, eller hvad der mangler$/);
    expect(plain.out).toMatch(/^ {5}1 {2}a +ikke opfyldt$/m);
    expect(plain.out).toMatch(/^ {5}3 {2}c +uafklaret +participates, /m);
    expect(plain.err).toContain('linjer læst 4 = besvaret 3 + afvist 1');
    expect((await onTerminal(assess(...rejects), lines)).out).toContain('\u001b[');
    expect((await onTerminal(assess('--json', ...rejects), lines)).out).toMatch(/^\{"line":1,/);
    expect((await onTerminal(assess('--lang', 'en', ...rejects), lines, { NO_COLOR: '1' })).out).toContain('not fulfilled');
    const every = await onTerminal(assess('--every-reading', ...rejects), '{}\n{}\n', { NO_COLOR: '1' });
    expect(every.out).toMatch(/læsninger/);
    const nowhere = ['assess', 'activation-allowance', '--on', '2019-03-11', '--municipality', 'lyngby-taarbaek', ...rejects];
    expect((await onTerminal(nowhere, '{}\n{}\n', { NO_COLOR: '1' })).out).toMatch(/reglerne ikke kontrolleret +guideline/);
    const paid = { ...CASE, walkingKm: 3, zones: 3, offer: 'virksomhedspraktik' };
    const month = { from: '2019-04-01', to: '2019-04-30' };
    const whole = JSON.stringify({ ...paid, participationPeriod: month, otherAllowances: { covers: month, items: [] } });
    expect((await onTerminal(assess(...rejects), `${whole}\n${whole}\n`, { NO_COLOR: '1' })).out).toMatch(/opfyldt +550\.00 kr\./);
    const calendar = JSON.stringify({ report: 'lis', start: '2021-05-31', until: '2021-12-31' });
    const calculated = await onTerminal(['calculate', 'reporting-calendar', ...rejects], `${calendar}\n${calendar}\n`, { NO_COLOR: '1' });
    expect(calculated.out).toMatch(/beregnet/);
  });
});

it('colour is for a terminal that wants it', () => {
  expect(painter({ env: {} }, false)('x', 'bad')).toBe('x');
  expect(painter({ env: { FORCE_COLOR: '1' } }, false)('x', 'bad')).toBe('\u001b[31mx\u001b[39m');
  expect(painter({ env: { FORCE_COLOR: '0' } }, false)('x', 'bad')).toBe('x');
  expect(painter({}, true)('x', 'good')).toBe('\u001b[32mx\u001b[39m');
  expect(painter({ env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, true)('x', 'bad')).toBe('x');
});

describe('progress', () => {
  const shown = async (taken: { bytes: number; total?: number }, spent: number, lines = 1_000, read?: number) => {
    const told: string[] = [];
    let now = 0;
    const io = {
      stdin: () => blocks([]),
      stdout: { write: async () => undefined },
      stderr: { terminal: true, write: async (text: string) => void told.push(text) },
      now: () => now,
      taken,
    };
    const progress = progressOn(io);
    now = spent;
    await progress.show(lines, read);
    return told.join('');
  };

  it('tells the share and the time that is left where the size is known', async () => {
    // A quarter in two seconds: six are left.
    expect(await shown({ bytes: 25, total: 100 }, 2_000)).toContain('1000 linjer, 500 i sekundet, 25 %, 6 s tilbage');
    expect(await shown({ bytes: 0, total: 100 }, 2_000)).toContain(', 0 %\u001b');
    expect(await shown({ bytes: 25 }, 2_000)).toContain('500 i sekundet\u001b');
    expect(await shown({ bytes: 0, total: 0 }, 2_000)).toContain('500 i sekundet\u001b');
  });

  it('counts what is done, not what was read ahead', async () => {
    // All is read, a quarter of its lines is done; half is read, a quarter of that is done; nothing is read yet.
    expect(await shown({ bytes: 100, total: 100 }, 2_000, 250, 1_000)).toContain('250 linjer, 125 i sekundet, 25 %, 6 s tilbage');
    expect(await shown({ bytes: 50, total: 100 }, 2_000, 250, 1_000)).toContain(', 12 %, 14 s tilbage');
    expect(await shown({ bytes: 0, total: 100 }, 2_000, 0)).toContain('0 linjer, 0 i sekundet, 0 %\u001b');
  });
});

it('warns before a large file is audited that is not said to be sorted', () => {
  const file = join(folder(), 'payments.ndjson');
  writeFileSync(file, 'x'.repeat(3 * 1024 * 1024));
  expect(slowNotice(file, false, 'da', 1)).toContain('Filen er på 3 MiB.');
  expect(slowNotice(file, false, 'en', 1)).toContain('The file has 3 MiB.');
  expect(slowNotice(file, true, 'da', 1)).toBe('');
  expect(slowNotice(file, false, 'da')).toBe('');
  expect(slowNotice(undefined, false, 'da', 1)).toBe('');
});
