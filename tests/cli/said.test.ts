import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { said } from '../../src/cli/help/said.js';
import SAID from '../../src/cli/help/said.json' with { type: 'json' };
import { expectedInDanish } from '../../src/reasons/expected.js';
import { cli } from './run-in-process.js';

/** A template of code, of which `${…}` may hold braces and templates of its own. */
const HOLE = String.raw`\$\{(?:[^{}${'`'}]|${'`[^`]*`'}|\{[^{}]*\})*\}`;
const TEXT = `'([^'\\n]+)'|"([^"\\n]+)"|\`((?:[^\`$]|${HOLE})+)\``;
/** Where the command says something: a refusal, an error, or a line it prints. */
const SPOKEN = new RegExp(
  `(?:new (?:Misuse|RangeError|Error)|\\bsay|\\bsaid)\\((?:cause instanceof Misuse \\? )?\\s*\\[?\\s*(?:${TEXT})`,
  'g',
);
const FAULT = new RegExp(`\\bfault\\('[a-z-]+', [\\w']+, (?:${TEXT})`, 'g');

const FILES = ['src/cli', 'src/audit/sampling']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.ts'));

function textsIn(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, plain, quoted, template]) => plain ?? quoted ?? (template as string));
}

const IN_CODE = [
  ...new Set([
    ...FILES.flatMap((file) => textsIn(file, SPOKEN)),
    ...['explored-faults', 'guideline-faults'].flatMap((file) => textsIn(`src/audit/analysis/${file}.ts`, FAULT)),
  ]),
].filter((text) => text.replace(new RegExp(HOLE, 'g'), '').trim() !== '');

/** What is put together of more than values, as it is said. */
const PUT_TOGETHER: Readonly<Record<string, string>> = {
  "${citizens} tried: ${faults.length === 0 ? 'nothing found' : `${faults.length} found`}": '7 citizens tried: nothing found',
  '${file}: ${count}': 'own.json: 2 faults',
  '${cause.said}\\nNor is it the id of a built-in guideline; ${known}':
    'x cannot be read: there is no such file or folder (ENOENT)\nNor is it the id of a built-in guideline; did you mean "y"?',
  "there is no ${kind} ${JSON.stringify(name)}${guess}\\nKnown: ${known.join(', ')}":
    'there is no scheme or calculation "x"; did you mean "y"?\nKnown: a, b',
  "${file}: ${looksLike(bytes, 'save the file as UTF-8')}":
    'letter.txt: bytes that are not UTF-8; they look like Latin-1 or Windows-1252 (save the file as UTF-8)',
};

const SAMPLES = ['7', 'x', '2026-01-01', 'the report r.json', 'facts', 'seed'];

function filled(template: string): readonly string[] {
  const together = PUT_TOGETHER[template];
  if (together !== undefined) return [together];
  const [first = '', ...rest] = template.split(new RegExp(HOLE));
  return rest.reduce<string[]>((all, part) => all.flatMap((text) => SAMPLES.map((sample) => `${text}${sample}${part}`)), [first]);
}

const inDanish = (text: string) => text.split('\n').every((line) => said(line, 'da') !== line);

const ENGLISH = /\b(?:a|an|the|of|or|and|is|not|with|whether|which|that|cannot|expected)\b/i;

describe('what the command says by itself', () => {
  it('is found in the code', () => {
    expect(IN_CODE.length).toBeGreaterThan(80);
  });

  it.each(IN_CODE)('has Danish words: %s', (template) => {
    expect(filled(template.replace(/(?<!\$\{cause\.said\})\\n(?!Nor|Known)/g, ' ')).some(inDanish)).toBe(true);
  });

  it('says nothing in English then', () => {
    for (const danish of Object.values(SAID)) expect(danish.replace(/--[\w-]+|\([^)]*json\)|FIL|index\.html/g, '')).not.toMatch(ENGLISH);
  });

  it('counts one as one', () => {
    expect(said('1 citizen tried: nothing found', 'da')).toBe('1 borger prøvet: intet fundet');
    expect(said('1 citizen tried: 2 found', 'da')).toBe('1 borger prøvet: 2 fundet');
    expect(said('2 citizens tried: nothing found', 'da')).toBe('2 borgere prøvet: intet fundet');
    expect(expectedInDanish('1 cell, as in the header')).toBe('1 celle, som i overskriften');
  });

  it('says the most exact sentence first, so that no name holds English words', () => {
    expect(said('there is no scheme or calculation "x"; did you mean "y"?', 'da')).toBe(
      'der findes ingen ordning eller beregning "x"; mente du "y"?',
    );
    expect(said('the output could not be written: the disk is full (ENOSPC)', 'da')).toBe(
      'outputtet kunne ikke skrives: disken er fuld (ENOSPC)',
    );
  });

  it('names a file within a sentence without a stray comma', () => {
    expect(
      said('r.ndjson.part is there: another run writes the rejects file r.ndjson, or one was stopped. Where none runs, remove it', 'da'),
    ).toBe(
      'r.ndjson.part findes: En anden kørsel skriver filen r.ndjson med afviste linjer, eller en er blevet stoppet. Slet den, hvis ingen kører',
    );
    expect(said('--guideline and the rejects file (--rejects) name the same file (g.json)', 'da')).toBe(
      '--guideline og filen med afviste linjer (--rejects) er den samme fil (g.json)',
    );
  });

  it('keeps its indent, and stays English where that is asked', () => {
    expect(said('  Guidelines:\nnothing of ours', 'da')).toBe('  Retningslinjer:\nnothing of ours');
    expect(said('Guidelines:', 'en')).toBe('Guidelines:');
  });
});

describe('a refusal in Danish', () => {
  const DANISH = { env: {} };
  const errOf = async (argv: readonly string[], input = '') => (await cli(argv, { input, ...DANISH })).err.replace(/\s+/g, ' ').trim();

  it.each<readonly [argv: readonly string[], said: string]>([
    [['assess', 'timelines'], 'regelvaerk: der findes ingen ordning "timelines"; mente du "timeliness"? Kendte: '],
    [
      ['assess', 'timeliness', '--on', 'i dag'],
      'regelvaerk: valgene kan ikke læses: »--on«: Her skal stå en dag som ÅÅÅÅ-MM-DD; her står "i dag".',
    ],
    [
      ['assess', 'activation-allowance', '--on', '2019-04-01'],
      'regelvaerk: valgene kan ikke læses: »--municipality«: Her mangler en kendt kommune, for eksempel aabenraa; en egen retningslinje gives med --guideline FIL.',
    ],
    [
      ['assess', 'timeliness', 'none.json', '--on', '2020-01-01'],
      'regelvaerk: none.json kan ikke læses: filen eller mappen findes ikke (ENOENT)',
    ],
    [['changes', '--from', '9'], 'regelvaerk: valgene kan ikke læses: »--from«: Her skal stå en udgivet version: 0.1.0; her står "9".'],
    [['audit', 'activation-allowance', '--sample', '5'], 'regelvaerk: --sample og --seed bruges sammen, så stikprøven kan trækkes igen'],
  ])('%j', async (argv, told) => {
    expect(await errOf(argv)).toContain(told);
  });
});
