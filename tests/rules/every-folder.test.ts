import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calculations, schemes } from '../../rules/index.js';
import names from '../../rules/names.json' with { type: 'json' };
import { wordings } from '../../rules/texts.js';
import units from '../../rules/units.json' with { type: 'json' };
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Assessment } from '../../src/engine/assessment.js';
import type { Calculated } from '../../src/engine/calculation.js';
import type { Facts } from '../../src/engine/facts.js';
import { calculationWriter } from '../../src/reasons/calculated.js';
import type { Told } from '../../src/reasons/texts/lower-texts.js';
import { type Answered, textProblems } from '../../src/reasons/texts/text-problems.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';
import { statementWriter } from '../../src/reasons/writer.js';
import { optionsOf, type WorkedCase } from './worked-cases.js';

type Answer = Assessment<object, { working?: Answered['working'] }> | Calculated<object, object>;
interface Asked extends Told {
  readonly facts: Facts<object>;
  assess?(facts: object, options: object): Answer;
  calculate?(facts: object, options: object): Answer;
  jsonSchemas(): Readonly<Record<string, object>>;
}

const all = { ...schemes, ...calculations } as unknown as Readonly<Record<string, Asked>>;

function read<T>(path: string, file: string): T {
  return JSON.parse(readFileSync(join(path, file), 'utf8')) as T;
}

function answeredIn(answer: Answer): Answered {
  if (!('findings' in answer)) return { findings: [], working: answer.outcome === 'calculated' ? answer.working : [] };
  return { findings: answer.findings, working: answer.outcome === 'fulfilled' ? (answer.award.working ?? []) : [] };
}

/** The one folder whose mutants are judged. */
const { MUTATING: only } = process.env;

const folders = ruleFolders().filter(({ id, path }) => existsSync(join(path, 'texts.json')) && (only === undefined || id === only));

describe.for(folders)('$path', ({ id, path }) => {
  const cases = writtenOut(read<unknown>(path, 'cases.json')).cases.filter(({ error }) => error === undefined);
  const askedBy = ({ calculation = id }: WorkedCase) => all[calculation] as Asked;
  const run = (worked: WorkedCase): Answer => {
    const asked = askedBy(worked);
    return (asked.assess ?? asked.calculate)?.(worked.facts, optionsOf(worked)) as Answer;
  };
  const subjects = () => [...new Set(cases.map(askedBy))];

  it('has every text, in both languages, and none besides', () => {
    const texts = read<TextsFile>(path, 'texts.json');
    const answers = cases.map((worked) => answeredIn(run(worked)));
    const worded = subjects().flatMap((subject) => Object.keys(wordings[subject.id]?.texts.conditions ?? {}));
    const problems = textProblems(subjects(), texts, { units, names }, answers, worded);
    expect(problems.map((problem) => `${path}/texts.json: ${problem}`)).toEqual([]);
  });

  it('says of every step what it counts', () => {
    for (const worked of cases) {
      const { findings, working } = answeredIn(run(worked));
      const steps = [...working, ...findings.flatMap((finding) => finding.working ?? [])];
      expect(
        steps.filter(({ unit }) => unit === ''),
        worked.id,
      ).toEqual([]);
    }
  });

  it('shows of an award no limit and no rounding that left the amount as it was', () => {
    for (const worked of cases) {
      const answer = run(worked);
      const steps = 'award' in answer ? (answer.award.working ?? []) : [];
      const idle = steps.filter(({ value, unit }, place) => steps[place - 1]?.value === value && steps[place - 1]?.unit === unit);
      expect(idle, worked.id).toEqual([]);
    }
  });

  it('is told in both languages with nothing left unfilled', () => {
    for (const worked of cases) {
      const answer = run(worked);
      for (const language of ['da', 'en'] as const) {
        const written =
          'calculation' in answer ? calculationWriter(wordings)(answer, { language }) : statementWriter(wordings)(answer, { language });
        expect(JSON.stringify(written), worked.id).not.toMatch(/[^\\]\{[a-z]|undefined|NaN|\[object/);
      }
    }
  });

  it('has JSON Schemas that every worked case fits', () => {
    for (const subject of subjects()) {
      const { facts, assessment, calculated } = subject.jsonSchemas();
      const [given, answered] = [facts, assessment ?? calculated].map((schema) => z.fromJSONSchema(schema as never));
      for (const worked of cases.filter((one) => askedBy(one) === subject)) {
        expect(given?.safeParse(worked.facts).error, worked.id).toBeUndefined();
        expect(answered?.safeParse(JSON.parse(JSON.stringify(run(worked)))).error, worked.id).toBeUndefined();
      }
    }
  });

  it('accepts by its kinds nothing that its schema refuses, and copies what it accepts', () => {
    for (const worked of cases) {
      const { facts } = askedBy(worked);
      const checked = facts.check(worked.facts);
      expect(checked).toEqual((facts.schema() as z.ZodType).parse(worked.facts));
      expect(checked).not.toBe(worked.facts);
    }
  });
});
