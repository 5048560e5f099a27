import { describe, expect, it } from 'vitest';
import { changelogFaults } from '../../scripts/release/changelog.js';
import { bundledIn } from '../../scripts/release/licences.js';

const TODAY = '2026-12-01';
const told = '## 0.2.0 – 2026-12-01\n\n**New** – something.\n\n## 0.1.0 – 2026-11-22\n\n**New** – all.\n';

describe('the changelog of a release', () => {
  it.for([
    ['is right', told, '0.2.0', []],
    ['is not dated yet', told.replace('0.2.0 – 2026-12-01', 'Unreleased'), '0.2.0', [/is to be headed `## 0.2.0 – 2026-12-01`/]],
    ['is of a version that was released', told.replace('0.2.0 – 2026-12-01', 'Unreleased'), '0.1.0', [/0.1.0 was released on 2026-11-22/]],
    ['has no entry', told, '0.3.0', [/no entry of 0.3.0 as its first/]],
    ['says nothing', told.replace('**New** – something.', ''), '0.2.0', [/says nothing/]],
    ['is dated ahead', told.replace('2026-12-01', '2026-12-02'), '0.2.0', [/dated 2026-12-02, which is to come/]],
    ['goes back', told.replace('0.1.0', '0.10.0'), '0.2.0', [/0.2.0 does not come after 0.10.0/]],
  ] as const)('%s', ([, changelog, version, expected]) => {
    const faults = changelogFaults(changelog, version, TODAY);
    expect(faults).toHaveLength(expected.length);
    for (const [place, fault] of expected.entries()) expect(faults[place]).toMatch(fault);
  });
});

it('the notices name what the command has inside, each with its licence', () => {
  expect(bundledIn('contains:\n\n---\n\nzod 4.6.7 (MIT)\n\nMIT License\n\n---\n\n@a/b 1.0.0 (GPL-3.0)\n')).toEqual([
    { name: 'zod', licence: 'MIT' },
    { name: '@a/b', licence: 'GPL-3.0' },
  ]);
});
