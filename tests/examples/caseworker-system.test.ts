import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { allowanceDecided, reductionDecided } from '../../examples/caseworker-system/decisions.js';
import { auditPayment } from '../../src/audit.js';
import { activationAllowance, workRequirement225 } from '../../src/index.js';
import '../../src/vitest.js';

const FOLDER = 'examples/caseworker-system';
const GUIDELINE = { source: 'lyngby-taarbaek-2019-03-12', provision: 'punkt 4, sagsnr. 15.00.00-G01-15-19' };

describe('the mistakes of the caseworker system', () => {
  const tooNear = allowanceDecided({ walkingKm: 2.9, zones: 3 });
  const tooFar = allowanceDecided({ walkingKm: 3, zones: 5 });
  const pandemic = reductionDecided('2020-05-15', '2019-04', 230, { from: '2020-06-01', to: '2020-06-30' });

  it('2.9 km is not 3 km: minutes of 12 March 2019, item 4', () => {
    const { then, now } = auditPayment(activationAllowance, tooNear);
    expect(then).toMatchObject({ verdict: 'not-entitled', difference: '550.00' });
    expect(then.causes).toMatchObject([{ condition: 'walking-distance', figures: { atLeast: '3' }, provision: GUIDELINE }]);
    expect(now).toEqual(then);
  });

  it('the table of the same minutes ends with 4 zones', () => {
    const { then, now } = auditPayment(activationAllowance, tooFar);
    expect(tooFar.amount).toBe('700.00');
    expect(then).toMatchObject({ verdict: 'open', questions: [{ kind: 'reading', reading: 'zones-beyond-table' }] });
    expect(then.causes).toMatchObject([{ condition: 'rate', provision: GUIDELINE }]);
    expect(now).toEqual(then);
  });

  it('act 473 of 2020: every day of May is in the window, so that no reduction takes effect in June', () => {
    const { then, now } = auditPayment(workRequirement225, pandemic);
    expect(then).toMatchObject({ verdict: 'should-have-been-paid', difference: '-1054.00' });
    expect(then.causes).toMatchObject([
      { condition: 'not-put-off', provision: { source: 'aktivloven', provision: '§ 13 f, stk. 12-13, § 13 g, stk. 2, og § 13 h' } },
    ]);
    const steps = then.causes[0]?.working?.map(({ step, value, cite }) => [step, value, cite.source]);
    expect(steps).toContainEqual(['pause-covid-19', '2020-03-09/2020-05-31', 'lov-473-2020']);
    expect(now).toEqual(then);
  });

  it('are all that is wrong with these decisions', () => {
    expect({ ...tooNear, status: 'refused', amount: '0.00' }).toComplyWith(activationAllowance);
    expect(tooFar).toComplyWith(activationAllowance, { readings: { 'zones-beyond-table': 'top-rate' } });
    expect({ ...pandemic, amount: '0.00' }).toComplyWith(workRequirement225);
  });
});

describe("the system's own suite", { timeout: 60_000 }, () => {
  const run = (env: Readonly<Record<string, string>>) => {
    const arguments_ = ['node_modules/vitest/vitest.mjs', 'run', '--root', FOLDER, '--reporter', 'json'];
    const { stdout } = spawnSync(process.execPath, arguments_, { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });
    return JSON.parse(stdout) as Report;
  };

  it('passes while the mistakes are expected', () => {
    expect(run({})).toMatchObject({ success: true, numTotalTests: 11, numFailedTests: 0 });
  });

  it('fails for each of them, and for nothing else, where they are shown', () => {
    const { testResults, numTotalTests } = run({ SHOW_MISTAKES: '1' });
    const failed = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'failed');
    expect(numTotalTests).toBe(11);
    expect(failed.map(({ title, failureMessages }) => [title.split(',')[0], failureMessages[0]])).toEqual([
      [
        'pays from 2.9 km',
        expect.stringMatching(/not entitled, 550\.00 kr\. too much\n\s+walking-distance is not met \(at least 3\)\n\s+punkt 4, /),
      ],
      ['pays 700 kr. for 5 zones', expect.stringMatching(/: open\n\s+open: how to read zones-beyond-table: .*\n\s+rate .*\n\s+punkt 4, /)],
      [
        'reduces inside a pandemic window',
        expect.stringMatching(/should have been paid, 1054\.00 kr\. too little\n(.*\n)+.*Lov nr\. 473 af 22\. april 2020/),
      ],
    ]);
  });
});

interface Report {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}
