import { type ChangedRules, changesSince } from '../../changes.js';
import type { InputError } from '../../engine/problem.js';
import type { Language } from '../../engine/texts.js';
import { subjectNamed } from '../commands/subjects.js';
import { type Io, Misuse } from '../io/io.js';
import { printChanges } from './print-changes.js';

/** What `changes` was given. */
export interface ChangesArgs {
  readonly from: string;
  readonly scheme?: string;
  readonly json?: boolean;
}

/** Lists what changed since a version, of every scheme or of one. */
export async function changes({ from, scheme, json }: ChangesArgs, io: Io): Promise<void> {
  const all = found(from);
  const id = scheme === undefined ? undefined : subjectNamed(scheme).id;
  const listed = { ...all, rules: all.rules.filter(({ holds }) => id === undefined || holds.includes(id)) };
  await io.stdout.write(json === true ? `${JSON.stringify(listed, null, 2)}\n` : printChanges(listed, titleOf, io.language ?? 'da'));
}

function found(from: string): ReturnType<typeof changesSince> {
  try {
    return changesSince(from);
  } catch (cause) {
    throw new Misuse(
      'the options cannot be read:',
      (cause as InputError).problems.map((problem) => ({ ...problem, path: '--from' })),
    );
  }
}

function titleOf({ id, holds }: ChangedRules, language: Language): string {
  const titles = holds.map((held) => subjectNamed(held).title[language]);
  return titles.length === 0 ? id : `${titles.join('; ')} (${id})`;
}
