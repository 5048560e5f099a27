import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// "Add a scheme" of CONTRIBUTING, followed from an empty folder in a copy: the update may be run after each step.
const copy = mkdtempSync(join(tmpdir(), 'new-folder-'));
const FOLDER = 'rules/citizen/bike-loan';
for (const name of ['rules', 'scripts', 'src', 'docs', 'README.md', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
mkdirSync(join(copy, FOLDER));
afterAll(() => rmSync(copy, { recursive: true }));

const cite = { source: 'lab-2019', provision: '§ 175, stk. 1' };
const PARAMETERS = {
  covered: { from: '2020-01-01', to: '2026-06-30' },
  notModelled: [{ da: 'lån af elcykler', en: 'loans of electric bicycles' }],
  kmLimit: [{ from: '2020-01-01', adopted: '2019-05-07', value: '3', unit: 'km', cite, verified: 'statute' }],
};
const SCHEME = `import { decimal, defineScheme, right, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/** Whether a citizen may borrow a bicycle. */
export const bikeLoan = defineScheme({
  id: 'bike-loan',
  title: { da: 'Lån af cykel', en: 'Loan of a bicycle' },
  source: 'lab-2019',
  register,
  parameters,
  facts: {
    /** Km one way. */
    distanceKm: decimal('km', { to: 100, what: 'km one way' }),
  },
  awards: right({ lent: yesNo() }),
  rules: ({ under, moreThan, award }) => [
    under('§ 175, stk. 1', [moreThan('distance', 'distanceKm', 'kmLimit'), award('loan', [], () => ({ lent: true }))]),
  ],
});
`;
const CASES = {
  scheme: 'bike-loan',
  cases: {
    'lab-2019 § 175, stk. 1': [3, 4].map((distanceKm) => ({
      ...{ id: `km-${distanceKm}`, title: `${distanceKm} km`, on: '2021-01-01', facts: { distanceKm }, from: 'more than 3 km' },
      expect: distanceKm > 3 ? { outcome: 'fulfilled', award: { lent: true } } : { outcome: 'not-fulfilled', failed: ['distance'] },
    })),
  },
};

function put(name: string, content: string | object): void {
  writeFileSync(join(copy, FOLDER, name), typeof content === 'string' ? content : JSON.stringify(content));
}

function update(...args: string[]): string {
  return execFileSync(resolve('node_modules/.bin/tsx'), ['scripts/update.ts', ...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
}

describe('a new folder of rules', { timeout: 60_000 }, () => {
  it('is told by file what it lacks, step by step, and then is whole', () => {
    put('parameters.json', PARAMETERS);
    const data = update();
    for (const name of ['scheme.ts', 'cases.json', 'case-titles.json']) expect(data).toContain(`${FOLDER}/${name} is missing: `);

    put('scheme.ts', SCHEME);
    const law = update();
    expect(law).not.toContain('scheme.ts is missing');
    expect(law).toContain(`${FOLDER}/cases.json is missing: `);

    const [one] = CASES.cases['lab-2019 § 175, stk. 1'];
    put('case-titles.json', { 'km-3': '3 km', 'km-4': '4 km' });
    put('cases.json', { scheme: 'bike-loan', cases: { '§ 175': [{ ...one, calculation: 'bikeloan' }] } });
    expect(update()).toContain(`${FOLDER}/cases.json asks bikeloan, which the folder does not define; it defines bike-loan\n`);

    put('cases.json', CASES);
    const whole = update('--stub', 'bike-loan');
    expect(whole).toContain('rules/changes.json written\n');
    expect(whole).not.toContain('missing');
    const texts = JSON.parse(readFileSync(join(copy, FOLDER, 'texts.json'), 'utf8'));
    const empty = { da: '', en: '' };
    expect(texts.conditions).toEqual({ distance: { met: empty, failed: empty, label: empty }, loan: { label: empty } });
    expect(update()).toBe('');
  });
});
