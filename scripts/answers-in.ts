import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculations, schemes } from '../rules/index.js';
import { caseOptions } from '../src/conformance/case-format.js';
import { writtenOut } from '../src/conformance/written-out.js';
import type { Assessment } from '../src/engine/assessment.js';
import type { Calculated } from '../src/engine/calculation.js';
import type { Told } from '../src/reasons/texts/lower-texts.js';
import type { Answered } from '../src/reasons/texts/text-problems.js';
import type { RuleFolder } from './scheme-folders.js';

type Answer = Assessment<object, { readonly working?: Answered['working'] }> | Calculated<object, object>;

interface Asked extends Told {
  assess?(facts: object, options: object): Answer;
  calculate?(facts: object, options: object): Answer;
}

/** What is asked in the worked cases of a folder, and what it answers. */
export interface AnswersIn {
  readonly asked: readonly Told[];
  readonly answers: readonly Answered[];
}

/** Answers the worked cases of a folder, but for those that are refused. */
export function answersIn({ id, path }: RuleFolder): AnswersIn {
  const all = Object.values({ ...schemes, ...calculations }) as unknown as readonly Asked[];
  const { cases } = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')));
  const answered = cases
    .filter(({ error }) => error === undefined)
    .map((worked) => {
      const asked = all.find((one) => one.id === (worked.calculation ?? id));
      if (asked === undefined) throw new Error(`rules/index.ts lists no ${worked.calculation ?? id}`);
      return { asked, answer: answeredIn((asked.assess ?? asked.calculate)?.(worked.facts, caseOptions(worked)) as Answer) };
    });
  return { asked: [...new Set(answered.map(({ asked }) => asked))], answers: answered.map(({ answer }) => answer) };
}

function answeredIn(answer: Answer): Answered {
  if (!('findings' in answer)) return { findings: [], working: answer.outcome === 'calculated' ? answer.working : [] };
  return { findings: answer.findings, working: answer.outcome === 'fulfilled' ? (answer.award.working ?? []) : [] };
}
