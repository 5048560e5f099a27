import type { Command } from 'commander';
import type { Readings } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { STATUSES } from '../../reasons/phrases.js';
import { said } from '../help/said.js';
import type { Io } from '../io/io.js';
import { headed } from '../print/sections.js';
import { wrap } from '../print/wrap.js';
import { CALCULATIONS, SCHEMES, type Subject } from './subjects.js';

/** Adds `schemes`. */
export function addSchemes(program: Command, io: Io): void {
  program
    .command('schemes')
    .summary('list the schemes and calculations')
    .description('Lists the schemes and calculations with their guidelines, open questions of law and the amounts you may supply.')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ regelvaerk schemes')
    .action(async ({ json }: { json?: boolean }) => {
      const all = [...SCHEMES.values(), ...CALCULATIONS.values()];
      await io.stdout.write(json === true ? `${JSON.stringify(all.map(described), null, 2)}\n` : printed(io.language ?? 'da'));
    });
}

/** A scheme or a calculation in short, as data. */
export function described(subject: Subject) {
  const { id, title, covered, facts, readings, suppliable } = subject;
  const shared = { id, title, covered, facts: facts.keys, readings, suppliable };
  if (!('guidelines' in subject)) return { kind: 'calculation', ...shared };
  const guidelines = subject.guidelines.map(({ id, municipality, status, from }) => ({ id, municipality, status, from }));
  const presets = Object.keys(subject.presets);
  return { kind: 'scheme', ...shared, guidelines, ...(presets.length > 0 && { presets }) };
}

function printed(language: Language): string {
  const print = (subject: Subject) => printSubject(subject, language);
  const sections = [
    said('Schemes (regelvaerk assess)', language),
    ...[...SCHEMES.values()].map(print),
    said('Calculations (regelvaerk calculate)', language),
    ...[...CALCULATIONS.values()].map(print),
  ];
  return `${sections.join('\n\n')}\n`;
}

function printSubject(subject: Subject, language: Language): string {
  const say = (english: string) => said(english, language);
  const { id, title, covered, readings, suppliable } = subject;
  const guidelines = 'guidelines' in subject ? subject.guidelines : [];
  const presets = 'presets' in subject ? Object.entries(subject.presets) : [];
  return [
    id,
    wrap(language === 'da' ? title.da : `${title.en} (${title.da})`, 2),
    wrap(say(`Checked for ${covered.from} to ${covered.to}.`), 2),
    ...headed(
      say('  Guidelines:'),
      guidelines.map(({ id, status, from }) => wrap(say(`${id}: ${STATUSES[status][language]}, from ${from}`), 4, 2)),
    ),
    ...headed(
      say('  Wordings of one source (--preset NAME):'),
      presets.map(([name, { title, note }]) => wrap([`${name}: ${title[language]}`, note?.[language]].filter(Boolean).join('. '), 4, 2)),
    ),
    ...headed(say('  Open questions of law (--reading KEY=OPTION):'), printReadings(readings, say)),
    ...(suppliable.length === 0 ? [] : [wrap(say(`Amounts you may supply (--supplied FILE): ${suppliable.join(', ')}`), 2, 2)]),
  ].join('\n');
}

function printReadings(readings: Readings, say: (english: string) => string): string[] {
  return Object.entries(readings).map(([key, { options, default: usual }]) => {
    const ways = Object.keys(options).map((option) => (option === usual ? say(`${option} (default)`) : option));
    return wrap(`${key}: ${ways.join(', ')}`, 4, 2);
  });
}
