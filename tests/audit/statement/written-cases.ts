import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemes } from '../../../rules/index.js';
import { wordings } from '../../../rules/texts.js';
import { schemeFolders } from '../../../scripts/scheme-folders.js';
import { upheldBy } from '../../../src/audit/statement/about.js';
import type { Requirement } from '../../../src/audit/statement/requirement.js';
import { type CheckStatement, statementChecker } from '../../../src/audit/statement/statement-checker.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { Assessment } from '../../../src/engine/assessment.js';
import type { Language, Wording } from '../../../src/engine/texts.js';
import type { Statement } from '../../../src/reasons/statement.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { optionsOf } from '../../rules/worked-cases.js';

export const check = statementChecker(wordings);

const write = statementWriter(wordings);

/** A worked case that was written. */
export interface WrittenCase {
  readonly at: string;
  readonly assessment: Assessment<unknown, unknown>;
  readonly statement: Statement;
  readonly upholdsWholly: boolean;
  readonly isWhatIf: boolean;
  readonly isDecided: boolean;
}

const assessed = new Map<string, { at: string; assessment: Assessment<object, unknown> }[]>();

/** Every worked case of a scheme, assessed once for all languages. */
function assessedOf(id: string) {
  const all = assessed.get(id) ?? assessedAnew(id);
  assessed.set(id, all);
  return all;
}

function assessedAnew(id: string) {
  const { assess } = schemes[id as keyof typeof schemes] as unknown as {
    assess(facts: object, options: object): Assessment<object, unknown>;
  };
  const { path } = schemeFolders().find((folder) => folder.id === id) as { readonly path: string };
  const { cases } = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')));
  const readable = cases.filter(({ error, calculation }) => error === undefined && calculation === undefined);
  const all = readable.map((worked) => ({ at: worked.id, assessment: assess(worked.facts, optionsOf(worked)) }));
  return all.filter(({ assessment }) => !isHeardLate(assessment));
}

/** Where the party was heard after the decision no letter can be in order, whatever it says. */
function isHeardLate({ findings }: Assessment<unknown, unknown>): boolean {
  return findings.some(({ condition, status }) => condition === 'heard-first' && status === 'failed');
}

/** Every worked case of every scheme, written in a language. */
export function writtenCases(
  language: Language,
): { readonly id: string; readonly language: Language; readonly cases: readonly WrittenCase[] }[] {
  return schemeFolders().map(({ id }) => ({ id, language, cases: writtenCasesOf(id, language) }));
}

/** Every worked case of a scheme, written in a language. */
export function writtenCasesOf(id: string, language: Language): readonly WrittenCase[] {
  return assessedOf(id).map(({ at, assessment }) => written(at, assessment, language));
}

/** A worked case of a scheme, written in Danish. */
export function writtenCase(id: string, named: string): WrittenCase {
  const found = assessedOf(id).find(({ at }) => at === named);
  if (found === undefined) throw new Error(`${id} has no case ${named}`);
  return written(named, found.assessment, 'da');
}

function written(at: string, assessment: Assessment<object, unknown>, language: Language): WrittenCase {
  const isWhatIf = assessment.guideline?.whatIf === true;
  const isDecided = assessment.outcome !== 'open' && assessment.outcome !== 'not-covered' && !isWhatIf;
  const wording = wordings[assessment.scheme] as Wording;
  const upholdsWholly = upheldBy({ assessment, wording }, undefined) === 'wholly';
  return { at, assessment, statement: write(assessment, { language }), upholdsWholly, isWhatIf, isDecided };
}

/** The first of those that cite the same rules and say as much in each section: what they lack without a part does not turn on the values. */
export function ofEachKind(cases: readonly WrittenCase[]): readonly WrittenCase[] {
  const kindOf = ({ statement: { outcome, sections } }: WrittenCase) =>
    JSON.stringify([
      outcome,
      sections.map(({ id, paragraphs, items = [] }) => [id, paragraphs.length, id === 'rules' ? items : items.length]),
    ]);
  return [...new Map([...cases].reverse().map((written) => [kindOf(written), written])).values()];
}

/** The requirements found lacking. */
export function lacking(findings: ReturnType<CheckStatement>): Requirement[] {
  return findings.filter(({ status }) => status === 'lacking').map(({ requirement }) => requirement);
}
