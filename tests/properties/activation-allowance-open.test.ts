import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { ActivationAllowanceFacts } from '../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import type { Question } from '../../src/engine/assessment.js';
import { daysIn, monthOf, shared } from '../../src/engine/period.js';
import { property } from '../property.js';
import { chosen, fullCase, partialCase } from './allowance-arbitraries.js';
import { type Allowance, definite, resultOf } from './allowance-results.js';

type Facts = ActivationAllowanceFacts;

const { assess } = activationAllowance;
const failed = ({ findings }: Allowance) =>
  findings
    .filter(({ status, within, condition }) => status === 'failed' && within === undefined && condition !== 'rate')
    .map(({ condition }) => condition);

describe('more known facts', () => {
  property([partialCase, chosen], { numRuns: 1_000 })(
    'never contradict an earlier definite outcome',
    ({ facts, part, options }, readings) => {
      const before = assess(part, { ...options, readings });
      const after = assess(facts, { ...options, readings });
      if (definite(before)) expect(resultOf(after)).toBe(resultOf(before));
      expect(failed(after)).toEqual(expect.arrayContaining(failed(before)));
    },
  );

  property([partialCase, fc.nat()], { numRuns: 500 })(
    'and chosen readings answer every question in the end',
    ({ facts, part, options }, pick) => {
      let known: Facts = part;
      let readings: Record<string, string> = {};
      for (let round = 0; round < 12; round += 1) {
        const assessment = assess(known, { ...options, readings });
        if (assessment.outcome !== 'open') return;
        expect(assessment.questions.length).toBeGreaterThan(0);
        for (const question of assessment.questions) {
          if (question.kind === 'reading')
            readings = { ...readings, [question.reading]: question.options[pick % question.options.length] as string };
          else known = { ...known, [question.fact]: facts[question.fact as keyof Facts] };
        }
      }
      expect.fail('still open after twelve rounds');
    },
  );

  property([partialCase, fullCase], { numRuns: 500 })(
    'a lone question about a fact can change the outcome',
    ({ part, options }, { facts: more }) => {
      const assessment = assess(part, options);
      const [question, second] = assessment.outcome === 'open' ? assessment.questions : [];
      if (question === undefined || second !== undefined || question.kind === 'reading') return;
      const results = answersTo(question, options.on, more).flatMap((answer) => {
        const answered = { ...part, [question.fact]: answer };
        return contradictory(answered, options.on) ? [] : [resultOf(assess(answered, options))];
      });
      if (results.length < 2 || results.includes('open') || results.every((result) => result === 'not-covered')) return;
      expect(new Set(results).size).toBeGreaterThan(1);
    },
  );
});

/** More days than the period has in the month: refused as input, so no answer to the question. */
function contradictory({ daysInMonth = 0, absentDays = 0, participationPeriod }: Facts, on: string): boolean {
  if (absentDays > daysInMonth) return true;
  const taken = participationPeriod && shared(participationPeriod, monthOf(on));
  return taken !== undefined && daysInMonth > daysIn(taken);
}

/** Answers to a question about a fact, on both sides of every limit. */
function answersTo({ fact }: Exclude<Question, { kind: 'reading' }>, on: string, more: Facts): unknown[] {
  const day = `${on.slice(0, 7)}-`;
  const judged = (value: unknown) => ({ value, by: 'caseworker', because: 'tried' });
  const answers: Record<string, unknown[]> = {
    targetGroup: ['dagpenge', 'jobparat-kontanthjaelp', 'aktivitetsparat-uddannelseshjaelp'],
    offer: ['loentilskud', 'virksomhedspraktik'],
    zones: [1, 2, 3, 4, 5, 6, 7],
    daysPerWeek: [1, 2, 3, 4, 5, 6, 7],
    daysInMonth: [0, 1, 20],
    participationPeriod: [
      { from: `${day}01`, to: '2027-12-31' },
      { from: `${day}28`, to: '2027-12-31' },
      { from: `${day}01`, to: `${day}01` },
      { from: `${day}01`, to: `${day}27` },
    ],
    otherAllowances: [[], [{ month: on.slice(0, 7), amount: '1.00' }], [{ month: on.slice(0, 7), amount: '1000.00' }]].map((items) => ({
      covers: { from: `${day}01`, to: '2027-12-31' },
      items,
    })),
    healthPreventsTransport: [judged(true), judged(false)],
    assessedAmount: [judged('0'), judged('100')],
  };
  const km = [0, 3, 4, 6, 9, 11, 13, 15, 20, 30, 45, 70];
  return answers[fact] ?? (typeof more[fact as keyof Facts] === 'number' ? km : [true, false]);
}
