import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answered } from '../src/reasons/texts/text-problems.js';
import type { TextsFile } from '../src/reasons/texts/texts-file.js';
import { wordProblems } from './folder-faults/words.js';
import { laidOut } from './json-layout.js';
import { answeredCases, answeredIn, answerOf, type LawIn, lawIn, type Subject } from './law-in.js';
import type { RuleFolder } from './scheme-folders.js';

type Tree = { [key: string]: unknown };

const SCHEMA = '../../texts.schema.json';

/**
 * The file of texts of a folder, as it is written, with an empty string for everything that is missing.
 * @throws where the law cannot be loaded, or cannot answer a worked case
 */
export async function stubIn(folder: RuleFolder): Promise<string> {
  const path = join(folder.path, 'texts.json');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const file = before === '' ? {} : (JSON.parse(before) as Partial<TextsFile>);
  const texts = withMissing(file, ...(await answersIn(folder)));
  return JSON.stringify(texts) === JSON.stringify(file) ? before : laidOut(texts, before);
}

/** The law of a folder, and what it answers to the worked cases. */
export async function answersIn(folder: RuleFolder): Promise<[law: LawIn, answers: readonly Answered[]]> {
  const law = await lawIn(folder);
  const answers = answeredCases(folder).map((worked) => answerOf(law.subjects[worked.calculation ?? folder.id] as Subject, worked));
  return [law, answers.map(answeredIn)];
}

/** Adds an empty string for each text that is missing; nothing that stands there is changed. */
export function withMissing(file: Partial<TextsFile>, law: LawIn, answers: readonly Answered[]): TextsFile {
  const begun: TextsFile = { $schema: SCHEMA, ...file, facts: file.facts ?? {}, outcome: file.outcome ?? [], tables: file.tables ?? {} };
  const texts = structuredClone(begun) as unknown as Tree;
  for (const problem of wordProblems(begun, law, answers)) {
    const [, outcomeOf] = /^outcome is missing for ([a-z0-9-]+):/.exec(problem) ?? [];
    if (outcomeOf !== undefined) addOutcome(texts, outcomeOf, Object.keys(law.subjects).length > 1);
    const [, labelOf] = /^conditions\.(\S+)\.label is missing:/.exec(problem) ?? [];
    if (labelOf !== undefined) {
      addLabel(texts, labelOf);
      continue;
    }
    const [, at] = /^(\S+) is missing:/.exec(problem) ?? [];
    if (at !== undefined && at !== 'outcome') add(texts, at.split('.'));
  }
  return texts as unknown as TextsFile;
}

function addOutcome(texts: Tree, id: string, several: boolean): void {
  const sentence = { da: '', en: '' };
  if (!several) texts.outcome = [sentence];
  else texts.outcome = { ...(Array.isArray(texts.outcome) ? {} : (texts.outcome as Tree)), [id]: [sentence] };
}

/** The name of a condition, in the first of its variants: that is where it is read. */
function addLabel(texts: Tree, id: string): void {
  const conditions = branchOf(texts, 'conditions') as Tree;
  conditions[id] ??= {};
  const [first] = [conditions[id]].flat() as [Tree];
  first.label ??= { da: '', en: '' };
}

/** Puts an empty string where a path leads; where variants of a condition stand, into one more of them. */
function add(texts: Tree, path: readonly string[]): void {
  const inner = path.slice(0, -1).reduce<Tree | undefined>((tree, key) => tree && branchOf(tree, key), texts);
  const [last] = path.slice(-1) as [string];
  if (inner !== undefined) inner[last] ??= '';
}

function branchOf(tree: Tree, key: string): Tree | undefined {
  const found = tree[key];
  if (Array.isArray(found)) return lastOf(found);
  if (typeof found === 'string' || /\[\d+\]$/.test(key)) return undefined;
  tree[key] = found ?? {};
  return tree[key] as Tree;
}

/** The last of the variants, if it is told of whatever the others leave. */
function lastOf(variants: Tree[]): Tree {
  const last = variants.at(-1);
  if (last !== undefined && last.when === undefined) return last;
  const rest: Tree = {};
  variants.push(rest);
  return rest;
}
