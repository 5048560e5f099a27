import { type ChangedRules, changesSince } from '../../changes.js';
import type { Language } from '../../engine/texts.js';
import { subjectNamed } from '../commands/subjects.js';
import { type Io, Misuse } from '../io/io.js';
import { printChanges } from './print-changes.js';

/** What `changes` was given. */
export interface ChangesArgs {
  readonly from: string;
  readonly scheme?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Lists what changed since a version, of every scheme or of one. */
export async function changes({ from, scheme, json, lang }: ChangesArgs, io: Io): Promise<void> {
  const all = found(from);
  const id = scheme === undefined ? undefined : subjectNamed(scheme).id;
  const listed = { ...all, rules: all.rules.filter(({ holds }) => id === undefined || holds.includes(id)) };
  await io.stdout.write(json === true ? `${JSON.stringify(listed, null, 2)}\n` : printChanges(listed, titleOf, lang));
}

function found(from: string): ReturnType<typeof changesSince> {
  try {
    return changesSince(from);
  } catch (cause) {
    throw new Misuse(`--from ${from}: ${(cause as Error).message.split('since: ').at(-1)}`);
  }
}

function titleOf({ id, holds }: ChangedRules, language: Language): string {
  const titles = holds.map((held) => subjectNamed(held).title[language]);
  return titles.length === 0 ? id : `${titles.join('; ')} (${id})`;
}
