import { SUITE } from '../../src/cli/conformance/suite.js';
import { changedSince, releases } from '../../src/conformance/releases.js';

/** What is wrong with the record of a version's worked cases, which are frozen when it is released. */
export function suiteFaults(version: string): string[] {
  if (!Object.hasOwn(releases, version)) return [`no record of ${version} is kept: \`npm run release:record\` writes it`];
  const changed = changedSince(version, SUITE);
  return changed.length === 0 ? [] : [`the cases of ${changed.join(', ')} are not those on record as ${version}`];
}
