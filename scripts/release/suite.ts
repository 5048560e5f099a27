import { readFileSync, writeFileSync } from 'node:fs';
import { SUITE } from '../../src/cli/conformance/suite.js';
import { changedSince, digestsOf, releases } from '../../src/conformance/releases.js';

const RECORD = 'src/conformance/releases.json';

/** What is wrong with the record of a version's worked cases, which are frozen when it is released. */
export function suiteFaults(version: string): string[] {
  if (!Object.hasOwn(releases, version)) return [`${RECORD} has no record of ${version}: \`npm run release:check -- --record\` writes it`];
  const changed = changedSince(version, SUITE);
  return changed.length === 0 ? [] : [`the cases of ${changed.join(', ')} are not those on record as ${version}`];
}

/** Writes the record of a version that has none. A record is never changed. */
export function recordSuite(version: string): void {
  if (Object.hasOwn(releases, version)) throw new Error(`${version} is on record, and a record is never changed`);
  const record = { ...(JSON.parse(readFileSync(RECORD, 'utf8')) as object), [version]: digestsOf(SUITE) };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}
