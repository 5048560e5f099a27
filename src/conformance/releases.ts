import { createHash } from 'node:crypto';
import type { CasesFile } from './case-format.js';
import { canonical } from './compare.js';
import json from './releases.json' with { type: 'json' };

/** The sha256 of the cases of every file of a release, by the scheme or topic of the file. */
export type CaseDigests = Readonly<Record<string, string>>;

/** The cases of every released version. A version is written here when it is released, and never changed. */
export const releases = json as Readonly<Record<string, CaseDigests>>;

/** The sha256 of a file of cases: of what it says, not of how it is laid out. */
export function casesDigest(file: CasesFile): string {
  return createHash('sha256').update(canonical(file)).digest('hex');
}

/** The sha256 of a whole suite. */
export function suiteDigest(files: readonly CasesFile[]): string {
  return createHash('sha256')
    .update(canonical(digestsOf(files)))
    .digest('hex');
}

/** The digests of every file of a suite. */
export function digestsOf(files: readonly CasesFile[]): CaseDigests {
  return Object.fromEntries(files.map((file) => [file.scheme, casesDigest(file)]));
}

/** What has changed in the cases of a version since it was released; none where it is not released yet. */
export function changedSince(version: string, files: readonly CasesFile[], released = releases): string[] {
  const before = Object.hasOwn(released, version) ? released[version] : undefined;
  if (before === undefined) return [];
  const now = digestsOf(files);
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((scheme) => before[scheme] !== now[scheme]).sort();
}

/** How a suite is called: by its version or, where its cases are no longer those that were released, by what it comes after. */
export function suiteVersion(version: string, files: readonly CasesFile[], released = releases): string {
  return changedSince(version, files, released).length === 0 ? version : `after ${version}`;
}
