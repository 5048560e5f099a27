import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultsOfTheLaw, folderFaults } from '../../scripts/folder-faults/folder-faults.js';
import { type Answer, answeredCases, answeredIn, answerOf, type Subject } from '../../scripts/law-in.js';
import { begunFolders, type RuleFolder } from '../../scripts/scheme-folders.js';
import { calculationWriter } from '../../src/reasons/calculated.js';
import { statementWriter } from '../../src/reasons/writer.js';
import { brokenLines } from './broken-lines.js';
import { folders, subjects, wordings } from './subjects.js';
import type { WorkedCase } from './worked-cases.js';

type Known = Readonly<Record<string, unknown>>;

const all = subjects as Readonly<Record<string, Subject>>;
const { MUTATING } = process.env;
/** A busy machine is not a fault of the rules. */
const PATIENCE = 60_000;
const found = new Map<string, Promise<string[]>>();

/** Each is looked for once. What stands in files is no fault of a mutant, which rewrites them. */
function faultsOf(folder: RuleFolder): Promise<string[]> {
  const faults = found.get(folder.path) ?? (MUTATING === undefined ? folderFaults : faultsOfTheLaw)(folder);
  found.set(folder.path, faults);
  return faults;
}

/** What of an answer is told in no whole sentence: lines, or the text that names what the case does not have. */
function untoldIn(answer: Answer): string[] {
  const languages = ['da', 'en'] as const;
  try {
    if ('calculation' in answer) return unfilledIn(languages.map((language) => calculationWriter(wordings)(answer, { language })));
    const statements = languages.map((language) => statementWriter(wordings)(answer, { language }));
    return [...unfilledIn(statements), ...statements.flatMap(brokenLines)];
  } catch (reason) {
    return [(reason as Error).message];
  }
}

function unfilledIn(statements: readonly object[]): string[] {
  return JSON.stringify(statements).match(/.{0,80}(?:[^\\]\{[a-z]|undefined|NaN|\[object).{0,20}/g) ?? [];
}

const judged = begunFolders().filter(({ id }) => id === MUTATING);

describe.for(judged.length > 0 ? judged : begunFolders())('$path', (folder) => {
  it('lacks nothing, and has every text in both languages and none besides', { timeout: PATIENCE }, async () => {
    expect(await faultsOf(folder)).toEqual([]);
  });
});

describe.for(folders)('$path', (folder) => {
  const cases = answeredCases(folder);
  const askedBy = ({ calculation = folder.id }: WorkedCase) => all[calculation] as Subject;
  const ask = (worked: WorkedCase, facts: object) => answerOf(askedBy(worked), { ...worked, facts: facts as Known });
  const answers = new Map<WorkedCase, Answer>();
  const run = (worked: WorkedCase): Answer => {
    const answer = answers.get(worked) ?? ask(worked, worked.facts);
    answers.set(worked, answer);
    return answer;
  };
  const tried = () => [...new Set(cases.map(askedBy))];

  // What is told of once need not throw again.
  beforeEach(async ({ skip }) => {
    skip((await faultsOf(folder)).length > 0);
  }, PATIENCE);

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

  it('is told in both languages, in whole sentences with nothing left unfilled', { timeout: PATIENCE }, () => {
    const untold = cases.flatMap((worked) => untoldIn(run(worked)).map((line) => [line, `${worked.id}: ${line}`] as const));
    expect([...new Map(untold).values()]).toEqual([]);
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
  it.skipIf(existsSync(join('tests/rules', folder.id, 'cases.test.ts')))(
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
