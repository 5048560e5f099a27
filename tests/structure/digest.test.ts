import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import digest from '../../rules/digest.json' with { type: 'json' };
import { withCoverage } from '../../scripts/coverage-table.js';
import { digestOf, ruleDigest } from '../../scripts/rule-digest.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';

describe('rules/digest.json', () => {
  it('is the digest of the rule data and the version of the package: run `npm run digest`', () => {
    expect(digest).toEqual(ruleDigest());
    expect(digest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it.for(ruleFolders())('$id is hashed the same however often it is read', ({ path }) => {
    expect(digestOf(path)).toBe(digestOf(path));
    expect(digestOf(path)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('README.md', () => {
  it('shows what is covered as the rule data have it: run `npm run tables`', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(withCoverage(readme)).toBe(readme);
  });
});
