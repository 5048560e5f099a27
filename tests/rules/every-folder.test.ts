import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import names from '../../rules/names.json' with { type: 'json' };
import units from '../../rules/units.json' with { type: 'json' };
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Assessment } from '../../src/engine/assessment.js';
import type { Calculated } from '../../src/engine/calculation.js';
import type { Facts } from '../../src/engine/facts.js';
import { calculationWriter } from '../../src/reasons/calculated.js';
import type { Told } from '../../src/reasons/texts/lower-texts.js';
import { nameProblems } from '../../src/reasons/texts/name-problems.js';
import { type Answered, textProblems } from '../../src/reasons/texts/text-problems.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';
import { statementWriter } from '../../src/reasons/writer.js';
import { folders, subjects, wordings } from './subjects.js';
import { optionsOf, type WorkedCase } from './worked-cases.js';

type Known = Readonly<Record<string, unknown>>;
type Answer = Assessment<object, { working?: Answered['working'] }> | Calculated<object, object>;
interface Asked extends Told {
  readonly facts: Facts<object>;
  assess?(facts: object, options: object): Answer;
  calculate?(facts: object, options: object): Answer;
  jsonSchemas(): Readonly<Record<string, object>>;
}

const all = subjects as Readonly<Record<string, Asked>>;

function read<T>(path: string, file: string): T {
  return JSON.parse(readFileSync(join(path, file), 'utf8')) as T;
}

function answeredIn(answer: Answer): Answered {
  if (!('findings' in answer)) return { findings: [], working: answer.outcome === 'calculated' ? answer.working : [] };
  return { findings: answer.findings, working: answer.outcome === 'fulfilled' ? (answer.award.working ?? []) : [] };
}

const withTexts = folders.filter(({ path }) => existsSync(join(path, 'texts.json')));

describe.for(withTexts)('$path', ({ id, path }) => {
  const cases = writtenOut(read<unknown>(path, 'cases.json')).cases.filter(({ error }) => error === undefined);
  const askedBy = ({ calculation = id }: WorkedCase) => all[calculation] as Asked;
  const ask = (worked: WorkedCase, facts: object): Answer => {
    const asked = askedBy(worked);
    return (asked.assess ?? asked.calculate)?.(facts, optionsOf(worked)) as Answer;
  };
  const answers = new Map<WorkedCase, Answer>();
  const run = (worked: WorkedCase): Answer => {
    const answer = answers.get(worked) ?? ask(worked, worked.facts);
    answers.set(worked, answer);
    return answer;
  };
  const tried = () => [...new Set(cases.map(askedBy))];

  it('has every text, in both languages, and none besides', () => {
    const texts = read<TextsFile>(path, 'texts.json');
    const answered = cases.map((worked) => answeredIn(run(worked)));
    const worded = tried().flatMap((subject) => Object.keys(wordings[subject.id]?.texts.conditions ?? {}));
    const named = tried().flatMap((subject) => Object.keys(wordings[subject.id]?.texts.names ?? {}));
    const composed = named.filter((id) => texts.conditions?.[id] === undefined);
    const problems = [
      ...textProblems(tried(), texts, { units, names }, answered, worded),
      ...nameProblems(
        texts,
        answered.map(({ findings }) => findings),
        composed,
      ),
    ];
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

  it('says of every finding what it is called and where it stands, and cites that', () => {
    for (const worked of cases) {
      const answer = run(worked);
      const findings = 'findings' in answer ? answer.findings : [];
      for (const { condition, cite } of findings) {
        expect(condition, worked.id).toMatch(/^[A-Za-z0-9./-]+$/);
        expect(cite.provision, `${worked.id}: ${condition}`).toMatch(/\S/);
      }
      for (const { provision } of 'citations' in answer ? answer.citations : []) expect(provision, worked.id).toMatch(/\S/);
    }
  });

  // Folders with many cases have properties of their own for this.
  it.skipIf(existsSync(join('tests/rules', id, 'cases.test.ts')))(
    'asks for nothing but what the condition says that it uses, and never decides otherwise on only what it asked for',
    () => {
      for (const worked of cases) {
        const { outcome } = run(worked);
        let told: Known = {};
        for (let more: Known | undefined = {}; more !== undefined; ) {
          told = { ...told, ...more };
          const answer = ask(worked, told);
          if (!('findings' in answer)) break;
          if (answer.outcome !== 'open') expect(['not-covered', outcome], `${worked.id}: ${Object.keys(told)}`).toContain(answer.outcome);
          const asked = answer.outcome === 'open' ? answer.questions.flatMap((one) => (one.kind === 'reading' ? [] : [one])) : [];
          for (const { fact, condition } of asked) {
            const uses = answer.findings.filter((finding) => finding.condition === condition).flatMap((finding) => finding.uses);
            expect(uses, `${worked.id}: ${condition}`).toContain(fact);
          }
          const given = asked.filter(({ fact }) => worked.facts[fact] !== undefined && told[fact] === undefined);
          more = given.length === 0 ? undefined : Object.fromEntries(given.map(({ fact }) => [fact, worked.facts[fact]]));
        }
      }
    },
  );

  it('has JSON Schemas that every worked case fits', () => {
    for (const subject of tried()) {
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
