import { describe, expect, it } from 'vitest';
import allowance from '../../../rules/citizen/activation-allowance/cases.json' with { type: 'json' };
import frikort from '../../../rules/citizen/social-frikort/cases.json' with { type: 'json' };
import { schemes } from '../../../rules/index.js';
import { attempt, type Citizen, type Tried } from '../../../src/audit/analysis/citizen.js';
import { expectOf, fault } from '../../../src/audit/analysis/fault.js';
import type { WorkedCase } from '../../../src/conformance/case-format.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { AnyScheme } from '../../../src/engine/types-of.js';
import { analysed, cases, type Planted, plantedIn } from './toy.js';

const worked = [allowance, frikort]
  .map(writtenOut)
  .flatMap(({ scheme, cases: all }) =>
    (all as unknown as WorkedCase[])
      .filter(({ calculation }) => calculation === undefined)
      .map((one) => ({ one, tried: attempt(schemes[scheme as 'social-frikort'] as unknown as AnyScheme, one as unknown as Citizen) })),
  );

const inOrder = (questions: readonly object[]) => questions.map((asked) => JSON.stringify(asked)).sort();

describe('an answer in the form of a worked case', () => {
  it('says what the case expects', () => {
    const outcomes = new Set<string>();
    for (const { one, tried } of worked.filter(({ tried }) => tried !== undefined)) {
      const { working: _, whatIf: __, ...expected } = one.expect as Extract<WorkedCase['expect'], object>;
      const found = expectOf((tried as Tried).answer);
      outcomes.add(found.outcome);
      if (expected.outcome === 'open') {
        expect(inOrder(found.questions as object[]), one.id).toEqual(inOrder(expected.questions));
      } else {
        const { steps: ___, ...rest } = { steps: [], ...expected };
        expect(found, one.id).toMatchObject(rest);
      }
    }
    expect([...outcomes].sort()).toEqual(['fulfilled', 'not-covered', 'not-fulfilled', 'not-in-force', 'open']);
  });

  it('says what the citizen was assessed under', () => {
    for (const { one, tried } of worked.filter(({ tried }) => tried !== undefined)) {
      const { id: _, title: __, from: ___, expect: ____, ...citizen } = one;
      const { guideline, ...rest } = citizen;
      const named = typeof guideline === 'object' ? (guideline as { id: string }).id : guideline;
      const example = fault('gap', 'cap', 'no row', tried as Tried).example;
      expect(example).toMatchObject(rest);
      expect(example.guideline).toBe(named);
    }
  });

  it('is not made of a case that is refused', () => {
    for (const { one, tried } of worked) expect(tried === undefined, one.id).toBe(one.error !== undefined);
  });
});

describe('a rule that breaks', () => {
  const broken: Planted = () => ({
    rules: ({ condition, under }) => [
      under('§ 1', [
        condition('broken', [], () => {
          throw new TypeError('broken');
        }),
      ]),
    ],
  });

  it('is no refusal of the citizen', () => {
    const scheme = plantedIn(broken);
    expect(() => attempt(scheme, cases[0] as Citizen)).toThrow(TypeError);
  });

  it('cannot be looked for where no citizen can be assessed', () => {
    const contradicted = () => ({ problems: () => [{ path: '', code: 'contradiction' as const, expected: 'nobody' }] });
    expect(() => analysed(contradicted)).toThrow('no citizen of fare can be assessed');
  });
});
