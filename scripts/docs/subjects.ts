import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordings } from '../../rules/texts.js';
import { CALCULATIONS, SCHEMES } from '../../src/cli/commands/subjects.js';
import type { WorkedCase } from '../../src/conformance/case-format.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Text } from '../../src/engine/reading.js';
import type { Wording } from '../../src/engine/texts.js';
import type { AnyCalculation, AnyScheme } from '../../src/engine/types-of.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';
import { type RuleData, ruleDataIn } from '../rule-data.js';
import { type RuleFolder, ruleFolders } from '../scheme-folders.js';
import { danishTitlesIn } from './case-titles.js';

/** A scheme or a calculation that has a page, with the rule data of its folder. */
export interface Subject {
  readonly id: string;
  readonly title: Text;
  /** What it is about, in a sentence or two. */
  readonly about: Text | undefined;
  readonly asked: AnyScheme | AnyCalculation;
  readonly folder: RuleFolder;
  /** The folder in which the folder lies. */
  readonly wing: string;
  readonly data: RuleData;
  /** The first of the subjects of its folder: the dated rows stand on its page. */
  readonly first: string;
  /** Ids of the others of the same folder. */
  readonly beside: readonly string[];
  /** The worked cases that ask it. */
  readonly cases: readonly WorkedCase[];
  /** The Danish titles of the cases of the folder, by id. */
  readonly danishTitles: Readonly<Record<string, string>>;
  /** What its statements of reasons are written from; a calculation of a folder without texts has none. */
  readonly wording: Wording | undefined;
  /** The texts of the folder, where it has a file of them. */
  readonly texts: TextsFile | undefined;
}

/** Every scheme and calculation in the folders of rules: a scheme before the calculations that share its folder. */
export function subjectsIn(rules = 'rules'): Subject[] {
  return ruleFolders(rules).flatMap(subjectsOf);
}

/** Tells a scheme from a calculation. */
export function isScheme(asked: AnyScheme | AnyCalculation): asked is AnyScheme {
  return 'assess' in asked;
}

function subjectsOf(folder: RuleFolder): Subject[] {
  const { cases } = writtenOut(JSON.parse(readFileSync(join(folder.path, 'cases.json'), 'utf8')));
  const asked = [...new Set(cases.map(({ calculation }) => calculation))].map((calculation) => askedBy(calculation, folder));
  const schemesFirst = [...asked.filter(isScheme), ...asked.filter((each) => !isScheme(each))];
  const ids = schemesFirst.map(({ id }) => id);
  const data = ruleDataIn(folder.path);
  const file = join(folder.path, 'texts.json');
  const texts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TextsFile) : undefined;
  const wing = folder.path.split('/').at(-2) as string;
  return schemesFirst.map((each) => ({
    id: each.id,
    title: each.title,
    about: texts && aboutOf(texts, each.id),
    asked: each,
    folder,
    wing,
    data,
    first: ids[0] as string,
    beside: ids.filter((id) => id !== each.id),
    danishTitles: danishTitlesIn(folder.path),
    cases: cases.filter(({ calculation = folder.id }) => calculation === each.id),
    wording: wordings[each.id],
    texts,
  }));
}

function askedBy(calculation: string | undefined, { id, path }: RuleFolder): AnyScheme | AnyCalculation {
  const found = calculation === undefined ? SCHEMES.get(id) : CALCULATIONS.get(calculation);
  if (found === undefined) throw new Error(`The cases of ${path} ask ${calculation ?? id}, which is no scheme or calculation`);
  return found;
}

function aboutOf({ about = {} }: TextsFile, id: string): Text | undefined {
  return 'da' in about ? (about as Text) : (about as Readonly<Record<string, Text>>)[id];
}
