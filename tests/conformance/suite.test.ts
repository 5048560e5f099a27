import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import digest from '../../rules/digest.json' with { type: 'json' };
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { SUITE } from '../../src/cli/conformance/suite.js';
import { type CasesFile, casesFile } from '../../src/conformance/case-format.js';
import { casesDigest, changedSince, digestsOf, releases, suiteDigest, suiteVersion } from '../../src/conformance/releases.js';
import { conformanceSchemas } from '../../src/conformance/schemas.js';
import { writtenOut } from '../../src/conformance/written-out.js';

const CHANGELOG = readFileSync('CHANGELOG.md', 'utf8');

const file = (scheme: string, from: string): CasesFile => ({
  scheme,
  cases: [
    {
      id: 'one',
      title: 'A case of a test',
      facts: { zones: 3, km: 4 },
      on: '2020-01-01',
      expect: { outcome: 'fulfilled', award: {} },
      from,
    },
  ],
});

describe('the conformance suite', () => {
  it('holds the cases of every folder of rules', () => {
    const cases = ruleFolders().map(({ path }) => writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8'))));
    expect(SUITE).toEqual(cases);
  });

  it.each(SUITE)('has the documented shape: $scheme', (cases) => {
    expect(casesFile.safeParse(cases).error).toBeUndefined();
  });

  it('is that of its version, unless the changelog says that more is to come', () => {
    const changed = changedSince(digest.version, SUITE);
    expect(changed.length === 0 || CHANGELOG.includes('## Unreleased'), changed.join(', ')).toBe(true);
  });

  it('has the digests of every released version on record, and of no other', () => {
    const dated = [...CHANGELOG.matchAll(/^## (\d+\.\d+\.\d+) – \d{4}-\d{2}-\d{2}$/gm)].map(([, version]) => version);
    expect(dated).toContain('0.1.0');
    expect(Object.keys(releases).sort()).toEqual(dated.sort());
  });
});

describe('a released version', () => {
  const files = [file('a', 'the minutes of a test'), file('b', 'the minutes of a test')];
  const released = { '1.0.0': digestsOf(files) };

  it('keeps its cases: one changed, added or taken away is named', () => {
    expect(changedSince('1.0.0', files, released)).toEqual([]);
    expect(changedSince('1.0.0', [file('a', 'the minutes of a test'), file('b', 'another source')], released)).toEqual(['b']);
    expect(changedSince('1.0.0', [...files, file('c', 'the minutes of a test')], released)).toEqual(['c']);
    expect(changedSince('1.0.0', files.slice(1), released)).toEqual(['a']);
  });

  it('says nothing of a version that is not released yet', () => {
    expect(changedSince('1.1.0', [], released)).toEqual([]);
    expect(changedSince('toString', [], released)).toEqual([]);
  });

  it('gives its name to its own cases only', () => {
    expect(suiteVersion('1.0.0', files, released)).toBe('1.0.0');
    expect(suiteVersion('1.0.0', files.slice(1), released)).toBe('after 1.0.0');
  });
});

describe('the digest', () => {
  it('is of what the cases say, not of how they are laid out', () => {
    const plain = file('a', 'the minutes of a test');
    const turned = { cases: plain.cases.map((worked) => ({ ...worked, facts: { km: 4, zones: 3 } })), scheme: 'a' };
    expect(casesDigest(turned)).toBe(casesDigest(plain));
    expect(casesDigest(file('a', 'another source'))).not.toBe(casesDigest(plain));
    expect(suiteDigest([plain])).toMatch(/^[0-9a-f]{64}$/);
    expect(suiteDigest([plain])).not.toBe(suiteDigest([plain, file('b', 'the minutes of a test')]));
  });
});

describe('the JSON Schemas', () => {
  const schemas = JSON.parse(JSON.stringify(conformanceSchemas()));

  it('say that a case has a day or a calculation, and an expectation or an error', () => {
    expect(schemas.cases.properties.cases.items.allOf).toEqual([
      { oneOf: [{ required: ['on'] }, { required: ['calculation'] }] },
      { oneOf: [{ required: ['expect'] }, { required: ['error'] }] },
    ]);
    expect(schemas.cases.properties.cases.items.required).toEqual(['id', 'title', 'facts', 'from']);
  });

  it('describe the line that is read and the line that is answered', () => {
    expect(schemas.request).toMatchObject({ title: 'conformance: request', required: ['scheme', 'facts', 'options'] });
    expect(schemas.answer.anyOf.map(({ required }: { required: string[] }) => required)).toEqual([['outcome'], ['error']]);
  });
});
