import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { GENERATED } from '../generated.js';

/** What is wrong with the version where it stands in more than one place. */
export function versionFaults(version: string): string[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const { version: rules } = JSON.parse(readFileSync('rules/version.json', 'utf8')) as { readonly version: string };
  const told = { 'package-lock.json': lock.version, 'its root package': lock.packages[''].version, 'rules/version.json': rules };
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`package.json: ${version} is no version of three numbers`]),
    ...Object.entries(told)
      .filter(([, other]) => other !== version)
      .map(([place, other]) => `${place} says ${other}, package.json ${version}`),
  ];
}

interface Lock {
  readonly version: string;
  readonly packages: { readonly '': { readonly version: string } };
}

/** Files that are no longer what follows from the rules, the digest among them. */
export function generatedFaults(): string[] {
  return GENERATED.filter(({ path, text }) => readFileSync(path, 'utf8') !== text()).map(
    ({ path }) => `${path} is stale: \`npm run update\``,
  );
}

/** What is wrong with the repository: work that is not committed, or the tag of the version already there. */
export function repositoryFaults(version: string): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain')
    .split('\n')
    .filter((line) => line !== '');
  return [
    ...(changed.length > 0 ? [`${changed.length} files are changed and not committed`] : []),
    ...(git('tag', '--list', `v${version}`) === '' ? [] : [`the tag v${version} is there already`]),
  ];
}
