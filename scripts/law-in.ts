import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caseOptions, type WorkedCase } from '../src/conformance/case-format.js';
import type { Assessment } from '../src/engine/assessment.js';
import type { Calculated } from '../src/engine/calculation.js';
import type { Facts } from '../src/engine/facts.js';
import type { Wording } from '../src/engine/texts.js';
import type { Told } from '../src/reasons/texts/lower-texts.js';
import type { Answered } from '../src/reasons/texts/text-problems.js';
import { heldIn } from './folder-faults/json-file.js';
import { writtenIn } from './folder-faults/listed-cases.js';
import type { RuleFolder } from './scheme-folders.js';

/** What the worked cases of a folder come to. */
export type Answer = Assessment<object, { readonly working?: Answered['working'] }> | Calculated<object, object>;

/** What a scheme or a calculation is asked. */
export interface Asking {
  assess?(facts: object, options: object): Answer;
  calculate?(facts: object, options: object): Answer;
}

/** A scheme or a calculation, whatever it decides. */
export interface Subject extends Asking, Told {
  readonly facts: Facts<object>;
  jsonSchemas(): Readonly<Record<string, object>>;
}

/** What a folder defines, and the words of each where they are listed and can be read, by id. */
export interface LawIn {
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly wordings: Readonly<Record<string, Wording>>;
  /** Whether a `texts.ts` of the folder composes some of them. */
  readonly composes: boolean;
}

/**
 * Loads the schemes and the calculations of a folder, and no others.
 * @throws where a file of it cannot be loaded
 */
export async function lawIn({ path }: RuleFolder): Promise<LawIn> {
  const exported = await Promise.all(['scheme.ts', 'calculation.ts'].map((name) => exportsOf<Subject>(join(path, name))));
  const defined = exported.flatMap(Object.values<Subject>).filter((one) => 'assess' in one || 'calculate' in one);
  const words = await Promise.all(
    defined.map(async ({ id }) => {
      // Words that cannot be read are a fault of the file of texts, and hinder no law.
      const { wording } = await exportsOf<Wording>(join('rules/wordings', `${id}.ts`)).catch(() => ({ wording: undefined }));
      return wording === undefined ? [] : [[id, wording] as const];
    }),
  );
  return {
    subjects: Object.fromEntries(defined.map((one) => [one.id, one])),
    wordings: Object.fromEntries(words.flat()),
    composes: existsSync(join(path, 'texts.ts')),
  };
}

async function exportsOf<T>(file: string): Promise<Readonly<Record<string, T>>> {
  return existsSync(file) ? await import(resolve(file)) : {};
}

/** The worked cases of a folder that are answered and not refused, written out; none where they cannot be read. */
export function answeredCases({ path }: RuleFolder): readonly WorkedCase[] {
  return writtenIn(heldIn(path, 'cases.json')).cases.filter(({ error }) => error === undefined);
}

/** Asks it what a worked case asks. */
export function answerOf({ assess, calculate }: Asking, worked: WorkedCase): Answer {
  return (assess ?? calculate)?.(worked.facts, caseOptions(worked)) as Answer;
}

/** What of an answer is told in words. */
export function answeredIn(answer: Answer): Answered {
  if (!('findings' in answer)) return { findings: [], working: answer.outcome === 'calculated' ? answer.working : [] };
  return { findings: answer.findings, working: answer.outcome === 'fulfilled' ? (answer.award.working ?? []) : [] };
}
