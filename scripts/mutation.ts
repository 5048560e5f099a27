import { spawnSync } from 'node:child_process';
import { ruleFolders } from './scheme-folders.js';

// Runs Stryker over the parts named, or over all of them one after the other. `vitest.config.ts` says which tests judge which part.
const SOURCES = ['population', 'reasons', 'register'].map((id) => ({ id, path: `src/${id}` }));
const FOLDERS = [...SOURCES, { id: 'target-groups', path: 'rules/citizen/target-groups' }, ...ruleFolders()];
const PARTS: Readonly<Record<string, string>> = {
  engine: 'src/engine/*.ts',
  authoring: 'src/engine/authoring/*.ts',
  ...Object.fromEntries(FOLDERS.map(({ id, path }) => [id, `${path}/**/*.ts`])),
  // No braces: Stryker parts what it is given at every comma.
  payments: 'src/audit/payments/*.ts,src/audit/ledger/*.ts,src/audit/expectations/*.ts,src/audit/sampling/*.ts',
  analysis: 'src/audit/analysis/**/*.ts',
  letters: 'src/audit/statement/**/*.ts',
  rules: 'rules/*.ts,rules/citizen/*.ts',
};

const named = process.argv.slice(2);
const unknown = named.filter((id) => !Object.hasOwn(PARTS, id));
if (unknown.length > 0) {
  process.stderr.write(`No part is called ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}
const failed = (named.length > 0 ? named : Object.keys(PARTS)).filter((id) => mutate(id) !== 0);
if (failed.length > 0) {
  process.stderr.write(`Too many mutants survive, or the run failed: ${failed.join(', ')}\n`);
  process.exit(1);
}

function mutate(id: string): number | null {
  process.stdout.write(`\n${id}: ${PARTS[id]}\n`);
  const args = ['--no', 'stryker', 'run', '--mutate', PARTS[id] as string, '--incrementalFile', `reports/mutation/${id}.json`];
  return spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, MUTATING: id } }).status;
}
