import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALCULATE } from './example-account.js';
import { ASSESS, line } from './example-case.js';
import { cli, folder } from './run-in-process.js';

const A = 'activation-allowance';

const MISUSE: readonly (readonly [argv: readonly string[], said: RegExp])[] = [
  [['asess'], /unknown command 'asess' \(Did you mean assess\?\)/],
  [[...ASSESS, '--munipality', 'x'], /unknown option '--munipality' \(Did you mean --municipality\?\)/],
  [['assess'], /missing required argument 'scheme'/],
  [['assess', 'activation-alowance'], /no scheme "activation-alowance"; did you mean "activation-allowance"\? Known: activation-allowance/],
  [['schema', 'x'], /no scheme or calculation "x" Known: activation-allowance,.* social-frikort-account/],
  [['schema', 'social-frikort-accont'], /did you mean "social-frikort-account"/],
  [['assess', 'social-frikort-account'], /social-frikort-account is a calculation, not a scheme; see regelvaerk calculate/],
  [['calculate', 'social-frikort'], /social-frikort is a scheme, not a calculation; see regelvaerk assess/],
  [
    ['calculate', 'social-frikort-accont'],
    /no calculation "social-frikort-accont"; did you mean "social-frikort-account"\? Known: .*reporting-calendar, .*result-target-gap, .*social/,
  ],
  [['calculate'], /missing required argument 'calculation'/],
  [[...CALCULATE, '--on', '2024-05-01'], /unknown option '--on'/],
  [[...CALCULATE, '--known-on', 'today'], /--known-on: expected a calendar day/],
  [[...CALCULATE, '--reading', 'exces=all-ordinary'], /--reading exces: not a known key; did you mean "excess"/],
  [[...CALCULATE, '--reading', 'excess'], /--reading excess: expected KEY=OPTION/],
  [[...CALCULATE, 'no-such-file.json'], /no-such-file.json cannot be read/],
  [['assess', A], /--on: expected a calendar day.*--municipality: expected a known municipality, such as/],
  [
    ['assess', A, '--on', '2019-02-30', '--municipality', 'lyngby-tarbaek'],
    /--on: .*"2019-02-30".*--municipality: did you mean "lyngby-taarbaek"\?.*--guideline FILE/,
  ],
  [[...ASSESS, '--known-on', '2019-04-01T00:00'], /--known-on: expected a calendar day/],
  [
    [...ASSESS, '--reading', 'zones-beyond-tabel=top-rate'],
    /--reading zones-beyond-tabel: not a known key; did you mean "zones-beyond-table"/,
  ],
  [
    [...ASSESS, '--reading', 'zones-beyond-table=most'],
    /--reading zones-beyond-table: expected one of top-rate, nothing, ceiling; received "most"/,
  ],
  [[...ASSESS, '--reading', 'zones-beyond-table'], /expected KEY=OPTION/],
  [
    [...ASSESS, '--reading', 'part-month=whole-amount', '--reading', 'part-month=calendar-days'],
    /given twice, as whole-amount and as calendar-days/,
  ],
  [
    [...ASSESS, '--guideline', 'lyngby-taarbaek-2019-flot'],
    /cannot be read: there is no such file.*did you mean "lyngby-taarbaek-2019-flat"/,
  ],
  ...['no-such.json', 'lyngby-taarbaek-2019'].flatMap((guideline) =>
    [
      ['assess', 'timeliness', '--on', '2020-01-01'],
      ['audit', 'social-frikort', 'payments.ndjson'],
    ].map(
      (of) =>
        [
          [...of, '--guideline', guideline],
          /cannot be read: --guideline: expected none, for there are no municipal guidelines; received "/,
        ] as const,
    ),
  ),
  [[...ASSESS, '--reasons', 'sv'], /Allowed choices are da, en/],
  [[...ASSESS, '--applied-for', '550.00'], /--applied-for goes with --reasons/],
  [[...ASSESS, '--reasons', 'da', '--applied-for', 'much'], /--applied-for: expected an amount as a text.*received "much"/],
  [['schema', A, '--of', 'award'], /Allowed choices are facts, assessment, guideline, calculated/],
  [['schema', A, '--of', 'calculated'], /has no schema of calculated; it has facts, assessment, guideline/],
  [['schema', 'social-frikort-account', '--of', 'assessment'], /has no schema of assessment; it has facts, calculated/],
  [[...ASSESS, '--reasons', 'da', '--every-reading'], /cannot be used with option/],
  [[...ASSESS, '--format', 'xml'], /Allowed choices are json, ndjson/],
  [[...ASSESS, 'no-such-file.json'], /no-such-file.json cannot be read: there is no such file/],
  [[...ASSESS, '.'], /\. cannot be read: it is a folder/],
  [['guideline', 'chek'], /Did you mean check\?/],
];

describe('misuse', () => {
  it.each(MISUSE)('%j ends with 1 and says what to do', async (argv, said) => {
    const { code, out, err } = await cli(argv, { input: line() });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(said);
    expect(err).not.toMatch(/^ +at /m);
  });

  it('is found before any input is read', async () => {
    const input = {
      [Symbol.iterator]: () => {
        throw new Error('the input was read');
      },
    } as unknown as string[];
    const { code, err } = await cli(['assess', A, '--municipality', 'lyngby-taarbaek'], { input });
    expect(code).toBe(1);
    expect(err).toContain('--on');
    expect(err).not.toContain('was read');
  });

  it("lists every fault of a guideline of one's own", async () => {
    const file = join(folder(), 'own.json');
    writeFileSync(file, '{"id":"own","rate":{"kind":"flat","amount":"12,50"}}');
    const { code, err } = await cli([...ASSESS, '--guideline', file], { input: line() });
    expect(code).toBe(1);
    expect(err).toContain('the guideline cannot be read');
    for (const fault of ['municipality:', 'from:', 'cite:', 'rate.amount:']) expect(err).toContain(fault);
  });

  it.each([
    [['--help']],
    [['assess', '--help']],
    [['calculate', '--help']],
    [['schema', '--help']],
    [['schemes', '--help']],
    [['guideline', '--help']],
    [['guideline', 'check', '--help']],
    [['--version']],
  ])('%j is no misuse', async (argv) => {
    const { code, out, err } = await cli(argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    if (argv[0] !== '--version') expect(out).toContain('Example');
    for (const printed of out.split('\n')) expect(printed.length, printed).toBeLessThanOrEqual(80);
  });
});
