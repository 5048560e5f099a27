import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConformanceReport, printScores } from '../../src/cli/conformance/print-scores.js';
import { SUITE } from '../../src/cli/conformance/suite.js';
import { command } from './conformance-command.js';
import { folder, records } from './run-in-process.js';

/** A program for node that answers every line by the body of a function of `line` and `number`, counted from 0. */
function program(body: string): string {
  const file = join(folder(), 'program.cjs');
  writeFileSync(
    file,
    `const answer = (line, number) => { ${body} };
     let number = 0;
     require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
       const said = answer(line, number++);
       if (said !== undefined) console.log(said);
     });`,
  );
  return `"${process.execPath}" "${file}"`;
}

async function conformance(line: string, ...more: string[]): Promise<ConformanceReport & { code: number }> {
  const { code, out } = await command(['conformance', '--command', line, '--scheme', 'timeliness', '--json', ...more]);
  return { ...(JSON.parse(out) as ConformanceReport), code };
}

const troubles = ({ scores }: ConformanceReport) => scores.flatMap(({ differing }) => differing.map(({ trouble }) => trouble));
const ids = ({ scores }: ConformanceReport) => scores.flatMap(({ differing }) => differing.map((each) => each.case));

const hasPython = spawnSync('python3', ['--version']).status === 0;
const PYTHON = hasPython ? 'a port in Python' : 'a port in Python (skipped: python3 is not installed)';
const timeliness = SUITE.find(({ scheme }) => scheme === 'timeliness')?.cases ?? [];

describe.skipIf(!hasPython)(PYTHON, { timeout: 60_000 }, () => {
  it('agrees in every case', async () => {
    const { code, agreed, cases } = await conformance(`python3 ${resolve('examples/conformance/timeliness.py')}`);
    expect({ code, agreed, cases }).toEqual({ code: 0, agreed: timeliness.length, cases: timeliness.length });
  });

  it('is found out where it rounds without asking: each differing case with what was expected and found', async () => {
    const report = await conformance(`python3 ${resolve('examples/conformance/timeliness_wrong.py')}`);
    expect(report.code).toBe(1);
    // Where the requirement is whole, as in the printed example, rounding it does no harm.
    expect(ids(report)).toContain('five-months-open');
    expect(ids(report)).not.toContain('printed-example');
    expect(report.agreed + ids(report).length).toBe(timeliness.length);
    expect(report.scores[0]?.differing.find((each) => each.case === 'five-months-open')?.differences).toEqual([
      { what: 'outcome', expected: 'open', found: 'fulfilled' },
    ]);
  });
});

describe('a program that does not do what it is asked', { timeout: 60_000 }, () => {
  it('died: the cases it did not answer say so, with its last words', async () => {
    const report = await conformance(program("if (number === 2) { console.error('out of luck'); process.exit(3); } return '{}';"));
    expect(report.code).toBe(1);
    expect(troubles(report).slice(0, 3)).toEqual([undefined, undefined, 'the program ended with exit code 3: out of luck']);
    expect(troubles(report)).toHaveLength(timeliness.length);
  });

  it('hangs: it is stopped, and what it had answered is judged', async () => {
    const report = await conformance('read line; echo "{}"; sleep 60', '--timeout', '3');
    expect(troubles(report)[0]).toBeUndefined();
    expect(new Set(troubles(report).slice(1))).toEqual(new Set(['the program gave no answer for 3 s and was stopped']));
  });

  it('prints no JSON: that case says what it printed, and those after it stay in step', async () => {
    const report = await conformance(program('return number === 0 ? \'Hello!\' : \'{"outcome":"open","questions":[]}\';'));
    expect(troubles(report).slice(0, 2)).toEqual(['no JSON: Hello!', undefined]);
  });

  it('writes too few lines, or too many', async () => {
    const few = await conformance(program("if (number < 3) return '{}';"));
    expect(troubles(few).filter((trouble) => trouble === 'the program ended with exit code 0')).toHaveLength(timeliness.length - 3);
    const many = await conformance(program("return '{}\\n{}';"));
    expect({ surplus: many.surplus, code: many.code }).toEqual({ surplus: timeliness.length, code: 1 });
  });

  it('cannot be started', async () => {
    const report = await conformance('no-such-program-anywhere');
    expect(troubles(report)[0]).toContain('ended with exit code 127');
  });
});

describe('the command', { timeout: 120_000 }, () => {
  it('starts the program anew for every case with --each', async () => {
    // The first line of every start is number 0; the answer is printed over several lines.
    const each = await command([
      'conformance',
      '--command',
      program("return number === 0 ? JSON.stringify({ outcome: 'not-covered', gaps: [{ missing: 'law' }] }, null, 2) : '!';"),
      '--scheme',
      'result-target-gap',
      '--each',
      '--json',
    ]);
    const report = JSON.parse(each.out) as ConformanceReport;
    expect(new Set(troubles(report))).toEqual(new Set([undefined]));
    const { out } = await command(['conformance', '--command', 'exit 4', '--scheme', 'result-target-gap', '--each', '--json']);
    expect(new Set(troubles(JSON.parse(out)))).toEqual(new Set(['the program ended with exit code 4']));
  });

  it('prints a score and the differing cases within 80 columns', async () => {
    const { code, out } = await command(['conformance', '--command', program("return '{}\\n{}';"), '--scheme', 'timeliness']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Prøvesager (efter )?\d+\.\d+\.\d+, digest [0-9a-f]{12}\n\ntimeliness {2}0 af 50\n/);
    expect(out).toContain('answer: forventet "fulfilled"\n    fundet {}');
    expect(out).toContain('50 linjer mere');
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  // Titles stand in both languages in the folder of the rules.
  it.each([
    ['exit 4', 'programmet sluttede med slutkode 4'],
    ['echo Hej', 'ikke JSON: Hej'],
    ['echo out of luck >&2; exit 3', 'programmet sluttede med slutkode 3: out of luck'],
  ])('tells in Danish which case differs, and why a program gave no answer (%s)', async (line, why) => {
    const { out } = await command(['conformance', '--command', line, '--scheme', 'timeliness']);
    expect(out).toContain(`timeliness/printed-example: Referatets eksempel: 3 måneders fravær kræver 3\n  samtaler\n  ${why}\n`);
  });

  it('and in English', async () => {
    const said = printScores(await conformance('exit 4'), 'en').replace(/\s+/g, ' ');
    expect(said).toContain("timeliness/printed-example: The example of the minutes: 3 months' absence asks for");
    expect(said).toContain('the program ended with exit code 4');
  });

  it.each(['0', '-1', 'soon', '3601'])('refuses --timeout %s', async (timeout) => {
    await expect(conformance('true', '--timeout', timeout)).rejects.toThrow('--timeout');
  });

  it('refuses a scheme without cases and names those there are', async () => {
    await expect(command(['conformance', '--command', 'true', '--scheme', 'timelines'])).rejects.toThrow('Known: activation-allowance');
  });

  it('agrees with our own answers in every case of every scheme and calculation', async () => {
    const { casesOf, lineOf, scoresOf } = await import('../../src/conformance/score.js');
    const tried = casesOf(SUITE);
    const { out } = await command(['stdio'], tried.map((each) => `${lineOf(each)}\n\n`).join(''));
    const scores = scoresOf(
      tried,
      records(out).map((answer) => ({ answer })),
    );
    expect(scores.flatMap(({ differing }) => differing)).toEqual([]);
    expect(scores.map(({ scheme, agreed }) => [scheme, agreed])).toEqual(SUITE.map(({ scheme, cases }) => [scheme, cases.length]));
  });
});

describe('stdio', () => {
  const refused = async (line: string) => (JSON.parse((await command(['stdio'], line)).out) as { error: object }).error;

  it.each([
    ['no JSON', ''],
    ['{"scheme":"timeliness","facts":{}}', 'options'],
    ['{"scheme":"timelines","facts":{},"options":{}}', 'scheme'],
    ['{"scheme":"reporting","calculation":"calendar","facts":{},"options":{}}', 'calculation'],
  ])('refuses the request %s', async (line, path) => {
    expect(await refused(line)).toMatchObject({ of: 'request', problems: [{ path, code: 'unexpected' }] });
  });

  it('says which facts and options cannot be read', async () => {
    expect(await refused('{"scheme":"timeliness","facts":{"held":1},"options":{"on":"2020-01-01"}}')).toMatchObject({
      of: 'facts',
      problems: [{ path: 'held', code: 'unknown-key' }],
    });
    expect(await refused('{"scheme":"timeliness","facts":{},"options":{"on":"today"}}')).toMatchObject({ of: 'options' });
  });
});

describe('a program that does not end', { timeout: 60_000 }, () => {
  it('by writing on is stopped, with a bound on what is kept of it', async () => {
    const surplus = await conformance('yes {}', '--timeout', '30');
    expect(surplus.surplus).toBe(1_000);
    const flood = `"${process.execPath}" -e "for (;;) require('node:fs').writeSync(1, 'x'.repeat(65536))"`;
    const [first] = troubles(await conformance(flood, '--timeout', '30'));
    expect(first).toContain('wrote more than any answer holds and was stopped');
  });

  it('because what it started has left its group is not waited for', async () => {
    const began = performance.now();
    const [first] = troubles(await conformance('setsid sleep 20 & echo hi', '--timeout', '1'));
    expect(first).toContain('no JSON: hi');
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('to nest is one whose answer differs, and the rest is tried', async () => {
    const deep = `"${process.execPath}" -e "console.log('['.repeat(200000) + ']'.repeat(200000))"`;
    const [first, second] = troubles(await conformance(deep));
    expect([first, second]).toEqual(['an answer of more than 200 levels', expect.stringContaining('the program ended')]);
  });
});
