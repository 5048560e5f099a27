import names from '../../rules/names.json' with { type: 'json' };
import units from '../../rules/units.json' with { type: 'json' };
import { nameProblems } from '../../src/reasons/texts/name-problems.js';
import { type Answered, textProblems } from '../../src/reasons/texts/text-problems.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';
import type { LawIn } from '../law-in.js';

/** What a file of texts lacks or tells in vain, each with its place: held against the law and its answers, and what the folder's `texts.ts` words and names. */
export function wordProblems(file: Partial<TextsFile>, { subjects, wordings, composes }: LawIn, answers: readonly Answered[]): string[] {
  const begun = { ...file, facts: file.facts ?? {}, outcome: file.outcome ?? [], tables: file.tables ?? {} };
  const own = composes ? Object.values(wordings).map(({ texts }) => texts) : [];
  const worded = own.flatMap(({ conditions }) => Object.keys(conditions));
  const composed = own.flatMap(({ names: named = {} }) => Object.keys(named)).filter((id) => file.conditions?.[id] === undefined);
  const findings = answers.map((answer) => answer.findings);
  return [...textProblems(Object.values(subjects), begun, { units, names }, answers, worded), ...nameProblems(begun, findings, composed)];
}
