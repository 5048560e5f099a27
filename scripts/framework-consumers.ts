import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the consumers of the expectations run on, as this project has it installed. */
const INSTALLED = ['@jest/globals', '@types/node', 'expect', 'vitest'];

/** Compiles and runs the consumers of the expectations in the folder of a consumer: under node:test, Jest and Vitest. */
export function runFrameworkConsumers(folder: string): void {
  for (const name of INSTALLED) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve('node_modules', name), place, 'dir');
  }
  const modules = resolve('node_modules');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  run(join(modules, 'typescript/bin/tsc'), '-p', 'frameworks');
  run('--test', 'frameworks/built/node.test.mjs');
  run(join(modules, 'jest/bin/jest.js'), '--rootDir', 'frameworks/built', '--testMatch', '**/jest.test.cjs');
  run(join(modules, 'vitest/vitest.mjs'), 'run', '--root', 'frameworks/built', 'vitest.test.mjs');
}
