import { join } from 'node:path';
import { SOURCES } from '../../rules/sources.js';
import version from '../../rules/version.json' with { type: 'json' };
import { tablesIn } from '../../src/audit/analysis/tables.js';
import { statedOf } from '../../src/engine/stated-of.js';
import type { Subject } from '../law-in.js';
import type { RuleFolder } from '../scheme-folders.js';
import { heldIn } from './json-file.js';
import { type Stated, type Watched, watched } from './watched.js';

/** Defines a scheme or a calculation anew, so that it notes which tables its rules look at. */
export function watch(subject: Subject): Watched {
  return watched({ stated: statedOf(subject) as Stated['stated'], provenance: { sources: SOURCES, ...version, digests: {} } });
}

/** The tables of a folder whose figures nothing that was watched has looked at. */
export function unread({ id, path }: RuleFolder, all: readonly Watched[]): string[] {
  const tables = Object.keys(tablesIn(heldIn<object>(path, 'parameters.json') ?? {}));
  return tables
    .filter((name) => !all.some(({ read }) => read.has(name)) && !EXPLAINED[id]?.includes(name))
    .map((name) => `${join(path, 'parameters.json')}: ${name} is read by no rule in any worked case`);
}

/** Tables that no case looks at, and why that is right. This list may only shrink. */
const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  jobcenterindblik: [
    // Read by the measures of a population.
    ...['window', 'conversations', 'offers', 'hours', 'seniority', 'absence', 'benefits', 'seniorityPractice'],
    ...['starHours', 'starOffers', 'starSeniority', 'lejreConversations', 'lejreOffers', 'lejreSeniority'],
    // The calendar year is no number: the condition cites the row, and the days follow from the day judged.
    'selection',
  ],
};
