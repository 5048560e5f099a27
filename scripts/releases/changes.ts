import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differencesBetween } from './differences.js';
import { type Snapshot, snapshotOf } from './snapshot.js';

/** Where what each released version held is kept. */
export const RELEASES = 'rules/releases';

/** What changed since each released version, the oldest first: what `rules/changes.json` holds. */
export function changesSinceReleases(): Record<string, ReturnType<typeof differencesBetween>> {
  const now = snapshotOf();
  const versions = readdirSync(RELEASES).map((name) => name.replace(/\.json$/, ''));
  const ordered = versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return Object.fromEntries(ordered.map((version) => [version, differencesBetween(keptOf(version), now)]));
}

function keptOf(version: string): Snapshot {
  return JSON.parse(readFileSync(join(RELEASES, `${version}.json`), 'utf8'));
}
