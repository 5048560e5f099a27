import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lawIn } from '../../scripts/law-in.js';
import type { RuleFolder } from '../../scripts/scheme-folders.js';
import { type Analysis, analyse, type Case } from '../../src/audit/analysis/analyse.js';
import { attempt, type Citizen, type Subject } from '../../src/audit/analysis/citizen.js';
import type { Fault } from '../../src/audit/analysis/fault.js';
import { casesFile, type WorkedCase } from '../../src/conformance/case-format.js';
import { differencesOf } from '../../src/conformance/compare.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import { subjects as defined, folders } from '../rules/subjects.js';

const LAST_DAY = 'left out, it is told for the last day that the earnings are known for, which the value names';

/** What is found in the schemes and calculations there are, and why it stands. This list may only shrink. */
const EXPLAINED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jobcenterindblik: {
    'never-failed calendar-year': 'another period refuses nothing: the count of the calendar year is asked for',
  },
  'result-target-gap': {
    'unknown-as-value base': 'left out, nothing is said of persons',
    'unknown-as-value printedPersons': 'the same',
  },
  'social-frikort-account': {
    'unknown-as-value asOf': LAST_DAY,
    'unknown-as-value earnings': LAST_DAY,
  },
};

/** So many citizens each; those with lists of stays, of help or of others cost more. */
const MOST: Readonly<Record<string, number>> = {
  jobcenterindblik: 1_000,
  'social-frikort': 700,
  'social-frikort-account': 400,
  'work-requirement-225': 1_000,
};

/** The scheme of a folder and the calculations that read the same file, each analysed. */
async function analysedIn(folder: RuleFolder): Promise<Analysis[]> {
  const { cases } = writtenOut(read<unknown>(folder.path, 'cases.json')) as unknown as { cases: readonly Case[] };
  const { subjects } = await lawIn(folder);
  return Object.values(subjects as unknown as Readonly<Record<string, Subject>>).map((subject) =>
    analyse(subject, {
      cases: cases.filter(({ calculation }) => calculation === ('calculate' in subject ? subject.id : undefined)),
      parameters: read<object>(folder.path, 'parameters.json'),
      most: MOST[subject.id] ?? 4_000,
    }),
  );
}

function read<T>(path: string, name: string): T {
  return JSON.parse(readFileSync(join(path, name), 'utf8')) as T;
}

/** A citizen who shows a fault is a worked case: one that the rules answer so today, unless a fact was taken for a value. */
function pasted(folder: string, kind: Fault['kind'], example: Fault['example']): void {
  expect(casesFile.safeParse({ scheme: folder, cases: [example] }).error, example.id).toBeUndefined();
  const subjects = defined as Readonly<Record<string, Subject>>;
  const tried = attempt(subjects[example.calculation ?? folder] as Subject, example as Citizen);
  const differs = differencesOf(example as unknown as WorkedCase, tried?.answer).length > 0;
  expect(differs, example.id).toBe(kind === 'unknown-as-value');
}

const named = ({ kind, about, example }: Fault) => (kind === 'gap' ? `${kind} ${about} from ${dayOf(example)}` : `${kind} ${about}`);

/** The day on which a gap begins; it stands last in the id of its example. */
function dayOf({ id }: Fault['example']): string {
  return id.slice(-10);
}

describe('the rules, tried on citizens of every kind', () => {
  it.for(folders)('$id and its calculations show no fault but those explained', { timeout: 60_000 }, async (folder) => {
    for (const { scheme, faults } of await analysedIn(folder)) {
      for (const { kind, example } of faults) pasted(folder.id, kind, example);
      expect([...new Set(faults.map(named))].sort(), scheme).toEqual(Object.keys(EXPLAINED[scheme] ?? {}).sort());
    }
  });
});
