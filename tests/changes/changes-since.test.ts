import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import changelogVersion from '../../rules/version.json' with { type: 'json' };
import { changesSince, RELEASED_VERSIONS } from '../../src/changes.js';

describe('changesSince', () => {
  it('knows every version that the changelog dates, and no other', () => {
    const dated = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+) – \d{4}-\d{2}-\d{2}$/gm)].map(
      ([, version]) => version,
    );
    expect([...RELEASED_VERSIONS].sort()).toEqual(dated.sort());
  });

  it('tells the corrections that the changelog tells of the allowance: nytteindsats before 2020, and groups closed from February 2026', () => {
    const { rules, version } = changesSince('0.1.0');
    const changes = rules.find(({ id }) => id === 'activation-allowance')?.changes ?? [];
    expect(changes).toContainEqual(expect.objectContaining({ of: 'reading', key: 'nytteindsats-before-2020', change: 'changed' }));
    expect(changes).toContainEqual(expect.objectContaining({ of: 'row', key: 'closed 2026-02-01', change: 'added', from: '2026-02-01' }));
    expect(changes).toContainEqual({ of: 'guideline', key: 'gladsaxe', change: 'added', from: '2020-01-01', municipality: 'gladsaxe' });
    expect(version).toBe(changelogVersion.version);
  });

  it('names a folder with all that it holds', () => {
    const { rules } = changesSince('0.1.0');
    expect(rules.find(({ id }) => id === 'social-frikort')?.holds).toEqual(['social-frikort', 'social-frikort-account']);
    expect(rules.find(({ id }) => id === 'block-grant')).toEqual({
      id: 'block-grant',
      holds: ['block-grant-share', 'population-share-range'],
      change: 'added',
      changes: [],
    });
  });

  it.each(['0.0.9', 'constructor', ''])('refuses %j, which was not released', (version) => {
    expect(() => changesSince(version)).toThrow(/since: expected a released version: 0\.1\.0/);
  });
});
