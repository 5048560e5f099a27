import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import digest from '../../rules/digest.json' with { type: 'json' };
import { ANSWERED, GENERATED } from '../../scripts/generated.js';
import { digestOf } from '../../scripts/rule-digest.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';

describe('what follows from the rules', () => {
  it('stands in every file as they are now: run `npm run update`', async () => {
    const stale = await Promise.all(
      [...GENERATED, ...ANSWERED].map(async ({ path, text }) => (readFileSync(path, 'utf8') === (await text()) ? [] : [path])),
    );
    expect(stale.flat()).toEqual([]);
  });
});

describe('rules/digest.json', () => {
  it('has the version of the package', () => {
    expect(digest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it.for(ruleFolders())('$id is hashed the same however often it is read', ({ path }) => {
    expect(digestOf(path)).toBe(digestOf(path));
    expect(digestOf(path)).toMatch(/^[0-9a-f]{64}$/);
  });
});
