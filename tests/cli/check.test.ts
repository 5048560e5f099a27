import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/audit/analysis/analyse.js';
import { addCheck } from '../../src/cli/commands/check.js';
import type { Io } from '../../src/cli/io/io.js';
import { schemes } from '../../src/index.js';
import { folder } from './run-in-process.js';

const OWN = {
  id: 'own',
  municipality: 'lyngby-taarbaek',
  act: 'lab-2019',
  from: '2020-01-01',
  window: 'stated',
  checkedUntil: '2026-12-31',
  verified: 'guideline',
  status: 'adopted',
  cite: { title: 'Own guideline', provision: 'item 1' },
  minimums: [{ measure: 'walkingKm', atLeast: 3 }],
  rate: { kind: 'flat', amount: '400.00' },
};

async function check(guideline: unknown, scheme = 'activation-allowance', ...more: string[]) {
  const file = join(folder(), 'own.json');
  writeFileSync(file, JSON.stringify(guideline));
  const out: string[] = [];
  const write = async (text: string) => void out.push(text);
  let code = Number.NaN;
  const program = new Command().exitOverride().configureOutput({ writeOut: (text) => out.push(text) });
  addCheck(program, { stdout: { write }, language: 'en' } as Io, (ended) => {
    code = ended;
  });
  await program.parseAsync(['check', scheme, '--guideline', file, ...more], { from: 'user' });
  return { code, out: out.join('') };
}

describe('check', { timeout: 60_000 }, () => {
  it('finds nothing in a guideline that settles every case', async () => {
    expect(await check(OWN)).toEqual({ code: 0, out: expect.stringMatching(/^\d+ citizens tried: nothing found\n$/) });
  });

  it('prints a case that is left unsettled, with a citizen who falls into it', async () => {
    const { code, out } = await check({ ...OWN, offers: { named: ['virksomhedspraktik'], others: 'not-stated' } });
    expect(code).toBe(2);
    expect(out).toContain('gap: the guideline leaves a case unsettled: what the guideline says of offer');
    expect(out).toContain('"outcome": "not-covered"');
  });

  it('prints as JSON a citizen who is refused by a minimum that nobody can reach: 8 days a week', async () => {
    const minimums = [{ measure: 'daysPerWeek', atLeast: 8 }];
    const { code, out } = await check({ ...OWN, minimums }, undefined, '--json');
    const { faults }: Analysis = JSON.parse(out);
    expect(code).toBe(2);
    expect(faults).toMatchObject([
      { kind: 'never-met', about: 'days-per-week', example: { guideline: 'own', municipality: 'lyngby-taarbaek' } },
    ]);
    const [{ example }] = faults as [Analysis['faults'][number]];
    const { findings } = schemes['activation-allowance'].assess(example.facts, {
      on: example.on as string,
      guideline: schemes['activation-allowance'].checkGuideline({ ...OWN, minimums }),
    });
    expect(findings).toContainEqual(expect.objectContaining({ condition: 'days-per-week', status: 'failed' }));
  });

  it('finds a minimum that everybody reaches: 1 day a week', async () => {
    const { code, out } = await check({ ...OWN, minimums: [{ measure: 'daysPerWeek', atLeast: 1 }] });
    expect(code).toBe(2);
    expect(out).toMatch(/^never-failed: nobody failed days-per-week\n/);
  });

  it('refuses a guideline that cannot be read, and a scheme without guidelines', async () => {
    await expect(check({ id: 'own' })).rejects.toThrow('the guideline cannot be read:');
    await expect(check(OWN, 'timeliness')).rejects.toThrow('timeliness has no municipal guidelines');
  });
});
