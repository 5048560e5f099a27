import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountOf2026, CALCULATE, SUPPLIED } from './example-account.js';
import { ASSESS, line } from './example-case.js';
import { cli, folder, records } from './run-in-process.js';

const judged = { value: true, by: 'the caseworker', because: 'homeless for two years' };
const decade = { from: '2016-01-01', to: '2026-12-31' };

/** A citizen who meets every condition of a card. */
const CITIZEN = JSON.stringify({
  cardSince: 'no-card',
  appliedOn: '2026-05-01',
  visitedOn: '2026-05-01',
  bornOn: '1980-01-01',
  specialSocialProblems: judged,
  supportConditions: judged,
  education: { covers: decade, items: [] },
  income: { covers: decade, items: [{ date: '2025-11-30', amount: '5000.00' }] },
  stays: { covers: decade, items: [{ ...decade, where: 'denmark' }] },
});

const IN_2026 = ['assess', 'social-frikort', '--on', '2026-05-01'] as const;

/** Amounts in place of those that were computed for 2026; the figures are invented. */
const BOTH = { cap: [SUPPLIED], limit: [{ ...SUPPLIED, value: '12000.00' }] };

function fileOf(text: unknown): string {
  const file = join(folder(), 'supplied.json');
  writeFileSync(file, typeof text === 'string' ? text : JSON.stringify(text));
  return file;
}

describe('assess --supplied', () => {
  it('assesses a day whose amounts we have only computed, and says who answers for others', async () => {
    expect((await cli(IN_2026, { input: CITIZEN })).out).toContain('amount 44690.00');
    const { code, out } = await cli([...IN_2026, '--supplied', fileOf(BOTH)], { input: CITIZEN });
    expect(code).toBe(0);
    const said = out.replaceAll('\n  ', ' ');
    for (const amount of ['cap 50000.00', 'limit 12000.00']) {
      expect(said).toContain(`Supplied by the caller: ${amount} from 2026-01-01 to 2026-12-31 (Budget of the municipality, page 7)\n`);
    }
    expect(out).toContain('Outcome: fulfilled');
    expect(out).toContain('\n  caps:\n    amount 50000.00, period 2026-01-01 to 2026-12-31, cite');
  });

  it('keeps them in every answer, and tells them under every reading', async () => {
    const argv = [...IN_2026, '--supplied', fileOf(BOTH)];
    expect(records((await cli([...argv, '--format', 'ndjson'], { input: CITIZEN })).out)).toMatchObject([{ supplied: BOTH }]);
    expect((await cli([...argv, '--every-reading'], { input: CITIZEN })).out).toContain('Supplied by the caller: limit 12000.00');
  });

  it('says nothing of amounts where none are supplied', async () => {
    expect((await cli(ASSESS, { input: line() })).out).not.toContain('Supplied');
  });
});

describe('a finding', () => {
  it('prints what it counted, below its provision: 5,000.00 kr. of the 12,000.00 kr. supplied', async () => {
    const { out } = await cli([...IN_2026, '--supplied', fileOf(BOTH)], { input: CITIZEN });
    expect(out).toMatch(/\n {4}met: earned-income\n {8}§.*\n {8}income-year: 2025-05-01\/2026-04-30 period\n {12}§/);
    expect(out).toMatch(/\n {8}income-earned: 5000\.00 kr\.\n {12}§/);
    expect(out).toMatch(/\n {8}income-limit: 12000\.00 kr\.\n {12}page 7; Budget of the municipality\n/);
    expect(out).toMatch(/\n {2}met: residence\n {6}§.*\n {6}residence-within: /);
  });
});

describe.each([
  ['assess', IN_2026],
  ['calculate', CALCULATE],
] as const)('%s --supplied refuses', (_, argv) => {
  it.each([
    ['an amount that is none', { cap: [{ ...SUPPLIED, value: '44.263,00' }] }, /--supplied cap\[0\]\.value: expected an amount in kroner/],
    [
      'an amount without its source',
      { cap: [SUPPLIED, { ...SUPPLIED, cite: {} }] },
      /--supplied cap\[1\]\.cite\.title: .*received nothing/,
    ],
    ['days that are none', { cap: [{ ...SUPPLIED, from: '2026-02-30' }] }, /--supplied cap\[0\]\.from: expected a calendar day/],
    [
      'days whose amount we have read',
      { cap: [{ ...SUPPLIED, from: '2025-01-01', to: '2025-12-31' }] },
      /--supplied cap\[0\]: expected days without an amount/,
    ],
    ['a table that is unknown', { caps: [] }, /--supplied caps: not a known key; did you mean "cap"/],
    ['a list', [], /--supplied: expected supplied amounts by table; received a list of 0/],
    ['what is no JSON', '{', /--supplied: expected supplied amounts as JSON; received no JSON/],
    ['nothing', '', /--supplied: .*received nothing/],
  ])('%s, before any input is read', async (__, text, said) => {
    const { code, out, err } = await cli([...argv, '--supplied', fileOf(text)], { input: 'not read' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(said);
    expect(err).not.toContain('The facts');
  });

  it('a file that is not there', async () => {
    expect(await cli([...argv, '--supplied', 'nowhere.json'], { input: accountOf2026() })).toMatchObject({
      code: 1,
      err: expect.stringContaining('nowhere.json cannot be read'),
    });
  });
});

it('supplied amounts are refused by a scheme that takes none', async () => {
  expect(await cli([...ASSESS, '--supplied', fileOf(BOTH)], { input: line() })).toMatchObject({
    code: 1,
    err: expect.stringContaining('--supplied cap:'),
  });
});
