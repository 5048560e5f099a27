import { wordings } from '../../../rules/texts.js';
import { labelsWriter } from '../../form/labels.js';
import type { FormSubject } from '../../form/subject.js';
import type { Subject } from '../commands/subjects.js';
import type { Named } from './cell-kind.js';
import { plain } from './plain.js';

const labels = labelsWriter(wordings);

/** What the values of facts that are one of a few are called, by fact: in both languages, on every day that the rules were checked for at its ends. */
export function valueNames(subject: Subject): ReadonlyMap<string, Named> {
  const { from, to } = subject.covered;
  const told = [from, to].flatMap((on) =>
    (['da', 'en'] as const).map((language) => labels(subject as unknown as FormSubject, on, language).options),
  );
  const facts = [...new Set(told.flatMap((options) => Object.keys(options)))];
  return new Map(facts.map((fact) => [fact, namedBy(told.flatMap((options) => Object.entries(options[fact] ?? {})))]));
}

/** Values by their ids and names; a name that stands for two is none. */
export function namedBy(called: readonly (readonly [value: string, name: string])[]): Named {
  const ids = new Map(called.map(([value]) => [plain(value), value]));
  const names = new Map<string, string>();
  const twofold = new Set<string>();
  for (const [value, name] of called) {
    const written = plain(name);
    if ((names.get(written) ?? value) !== value) twofold.add(written);
    names.set(written, value);
  }
  return { names: new Map([...[...names].filter(([name]) => !twofold.has(name)), ...ids]) };
}
