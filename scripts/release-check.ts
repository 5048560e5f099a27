import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { changelogFaults } from './release/changelog.js';
import { licenceFaults } from './release/licences.js';
import { packedFaults } from './release/packed.js';
import { suiteFaults } from './release/suite.js';
import { generatedFaults, repositoryFaults, versionFaults } from './release/tree.js';

// Rehearses a release, and tells everything that stands in its way at once; nothing is published. `npm test` tries the rest.
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const today = new Date().toISOString().slice(0, 10);

const CHECKS: readonly (readonly [what: string, faults: () => readonly string[]])[] = [
  ['the version', () => versionFaults(version)],
  ['the changelog', () => changelogFaults(readFileSync('CHANGELOG.md', 'utf8'), version, today)],
  ['the digest, and what else follows from the rules', generatedFaults],
  ['the conformance suite, frozen by version', () => suiteFaults(version)],
  ['the build', () => ran('build', 'dist/cli.js')],
  ['the package', packedFaults],
  ['licences and notices', licenceFaults],
  ['the documentation', () => ran('docs', 'site/index.html')],
  ['the repository', () => repositoryFaults(version)],
];

const report = CHECKS.map(([what, faults]) => [what, found(faults)] as const);
process.stdout.write(`\nA release of ${version}:\n`);
for (const [what, faults] of report) {
  process.stdout.write(`  ${faults.length === 0 ? 'ok   ' : 'FAULT'} ${what}\n${faults.map((fault) => `          ${fault}\n`).join('')}`);
}
process.exitCode = report.every(([, faults]) => faults.length === 0) ? 0 : 1;

/** A check that cannot be made is a fault like any other, so that those after it are made. */
function found(faults: () => readonly string[]): readonly string[] {
  try {
    return faults();
  } catch (cause) {
    return [`it could not be looked at: ${(cause as Error).message}`];
  }
}

/** Runs a script of the package that leaves a file behind. */
function ran(script: string, leaves: string): string[] {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) return [`\`npm run ${script}\` failed: ${`${stdout}${stderr}`.trim().split('\n').slice(-3).join(' ')}`];
  return existsSync(leaves) ? [] : [`\`npm run ${script}\` left no ${leaves}`];
}
