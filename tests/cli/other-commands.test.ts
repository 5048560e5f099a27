import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder } from './run-in-process.js';

const cite = { title: 'Own guideline', provision: 'item 1' };
const OWN = {
  id: 'own',
  municipality: 'lyngby-taarbaek',
  act: 'lab-2019',
  from: '2020-01-01',
  window: 'stated',
  checkedUntil: '2026-12-31',
  verified: 'guideline',
  status: 'adopted',
  cite,
};

async function check(guideline: unknown) {
  const file = join(folder(), 'own.json');
  writeFileSync(file, typeof guideline === 'string' ? guideline : JSON.stringify(guideline));
  return cli(['guideline', 'check', 'activation-allowance', file]);
}

describe('guideline check', () => {
  it('says ok', async () => {
    expect(await check({ ...OWN, rate: { kind: 'flat', amount: '1000.00' } })).toEqual({ code: 0, out: 'ok\n', err: '' });
  });

  it('refuses an amount above the cap of 1,000 kr.', async () => {
    const { code, out } = await check({ ...OWN, rate: { kind: 'flat', amount: '1000.01' } });
    expect(code).toBe(2);
    expect(out).toContain('1 fault\n');
    expect(out).toContain('rate.amount');
  });

  it('prints every fault', async () => {
    const { code, out } = await check({ id: 'own', rate: { kind: 'zones', steps: [{ from: 0, amount: 1 }] } });
    expect(code).toBe(2);
    for (const fault of ['municipality:', 'cite:', 'rate.steps[0].from:', 'rate.steps[0].amount:']) expect(out).toContain(fault);
  });

  it('refuses what is no JSON, and cannot read what is not there', async () => {
    expect(await check('{')).toMatchObject({ code: 2, out: expect.stringContaining('received no JSON') });
    expect(await cli(['guideline', 'check', 'activation-allowance', 'nowhere.json'])).toMatchObject({ code: 1, out: '' });
  });
});

describe('schemes', () => {
  it('lists schemes and calculations with guidelines, open questions and the amounts that may be supplied', async () => {
    const { code, out } = await cli(['schemes']);
    expect(code).toBe(0);
    const [schemes = '', calculations = ''] = out.split('\nCalculations (regelvaerk calculate)\n');
    for (const part of [
      'activation-allowance\n',
      'lyngby-taarbaek-2019: adopted by the municipality, from',
      'zones-beyond-table: top-rate, nothing, ceiling',
      'Amounts you may supply (--supplied FILE): cap, limit\n',
    ])
      expect(schemes).toContain(part);
    for (const part of ['social-frikort-account\n', 'excess: only-excess, all-ordinary', '(--supplied FILE): cap\n'])
      expect(calculations).toContain(part);
    for (const printed of out.split('\n')) expect([...printed].length, printed).toBeLessThanOrEqual(80);
  });

  it('prints JSON: each with its kind', async () => {
    const listed: { id: string }[] = JSON.parse((await cli(['schemes', '--json'])).out);
    const listing = (id: string) => listed.find((one) => one.id === id);
    expect(listing('activation-allowance')).toMatchObject({
      kind: 'scheme',
      facts: expect.arrayContaining(['zones']),
      guidelines: expect.arrayContaining([expect.objectContaining({ id: 'lyngby-taarbaek-2019' })]),
      suppliable: [],
    });
    expect(listing('social-frikort')).toMatchObject({ kind: 'scheme', guidelines: [], suppliable: ['cap', 'limit'] });
    const account = listing('social-frikort-account');
    expect(account).toMatchObject({ kind: 'calculation', facts: expect.arrayContaining(['earnings']), suppliable: ['cap'] });
    expect(account).not.toHaveProperty('guidelines');
  });
});

describe('schema', () => {
  it('prints the schema of the facts, or of the assessment', async () => {
    const facts = JSON.parse((await cli(['schema', 'activation-allowance'])).out);
    expect(facts.properties.zones).toMatchObject({ type: 'integer', minimum: 1 });
    const assessment = JSON.parse((await cli(['schema', 'activation-allowance', '--of', 'assessment'])).out);
    expect(JSON.stringify(assessment)).toContain('not-in-force');
  });

  it("prints the schema of a municipality's guideline", async () => {
    const { code, out } = await cli(['schema', 'activation-allowance', '--of', 'guideline']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'activation-allowance: guideline', properties: { rate: {}, cite: {} } });
  });

  it('prints the schema of what a calculation takes and comes to', async () => {
    const facts = JSON.parse((await cli(['schema', 'social-frikort-account'])).out);
    expect(facts).toMatchObject({ title: 'social-frikort-account: facts', properties: { earnings: {} } });
    const calculated = JSON.parse((await cli(['schema', 'social-frikort-account', '--of', 'calculated'])).out);
    expect(calculated).toMatchObject({ title: 'social-frikort-account: calculated' });
    expect(JSON.stringify(calculated)).toContain('stillToEarn');
  });
});
