import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { schemeFolders } from '../../scripts/scheme-folders.js';
import type { Analysis } from '../../src/audit/analysis/analyse.js';
import type { AnyScheme, Citizen } from '../../src/audit/analysis/citizen.js';
import type { AnyDefinition } from '../../src/audit/analysis/watched.js';

const CALCULATED = 'read by the calculation that shares the file, or by the measures of a population';
const NOT_READ = 'the figure of these days was not read; a caller may supply it';

/** What is found in the schemes there are, and why it stands. This list may only shrink. */
const EXPLAINED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jobcenterindblik: {
    'unread-table window': CALCULATED,
    'unread-table conversations': CALCULATED,
    'unread-table offers': CALCULATED,
    'unread-table hours': CALCULATED,
    'unread-table seniority': CALCULATED,
    'unread-table absence': CALCULATED,
    'unread-table starHours': CALCULATED,
  },
  'social-frikort': {
    'gap limit from 2026-01-01': NOT_READ,
    'gap cap from 2026-01-01': NOT_READ,
    'unread-table trialCap': CALCULATED,
    'unread-table counting': CALCULATED,
    'unread-table pay': CALCULATED,
  },
  'work-requirement-225': {
    'gap reduction-full from 2017-04-01': NOT_READ,
    'gap reduction-full from 2023-01-01': NOT_READ,
    'gap reduction-half from 2017-04-01': NOT_READ,
    'gap reduction-half from 2023-01-01': NOT_READ,
    'unread-table warning': 'an award names the provision; whether the warning was given is for the caseworker',
  },
};

/** So many citizens each; those with lists of stays, of help or of others cost more. */
const MOST: Readonly<Record<string, number>> = { jobcenterindblik: 1_000, 'social-frikort': 700, 'work-requirement-225': 1_000 };

const definitions = new Map<string, AnyDefinition>();
const REGISTER = '../../rules/define-scheme.js';

/** Notes what the author stated of every scheme; the tree is loaded anew for it, and again for whoever comes after. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(REGISTER, async (original) => {
    const own = await original<typeof import('../../rules/define-scheme.js')>();
    const defineScheme = (definition: AnyDefinition) => {
      definitions.set(definition.id, definition);
      return (own.defineScheme as (definition: AnyDefinition) => AnyScheme)(definition);
    };
    return { ...own, defineScheme };
  });
});

afterAll(() => {
  vi.doUnmock(REGISTER);
  vi.resetModules();
});

async function analysed(id: string, path: string): Promise<Analysis> {
  const { schemes } = await import('../../rules/index.js');
  const { SOURCES } = await import('../../rules/define-scheme.js');
  const { analyse } = await import('../../src/audit/analysis/analyse.js');
  const { cases } = read<{ cases: readonly (Citizen & { calculation?: string })[] }>(path, 'cases.json');
  const book = { sources: SOURCES, package: 'regelvaerk', version: '', digests: {} };
  const scheme = Object.values(schemes).find((each) => each.id === id) as unknown as AnyScheme;
  return analyse(scheme, {
    cases: cases.filter(({ calculation }) => calculation === undefined),
    parameters: read<object>(path, 'parameters.json'),
    definition: { stated: definitions.get(id) as AnyDefinition, book },
    most: MOST[id] ?? 4_000,
  });
}

function read<T>(path: string, name: string): T {
  return JSON.parse(readFileSync(join(path, name), 'utf8')) as T;
}

describe('the rules, tried on citizens of every kind', () => {
  it.for(schemeFolders())('$id shows no fault but those explained', { timeout: 60_000 }, async ({ id, path }) => {
    const { faults } = await analysed(id, path);
    const found = new Set(
      faults.map(({ kind, about, example }) => (kind === 'gap' ? `${kind} ${about} from ${example.on}` : `${kind} ${about}`)),
    );
    expect([...found].sort()).toEqual(Object.keys(EXPLAINED[id] ?? {}).sort());
  });
});
