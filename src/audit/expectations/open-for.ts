import type { Question } from '../../engine/assessment.js';
import { type Assessed, foundIn } from './found.js';
import { misused } from './misuse.js';
import { type Remark, remark } from './remark.js';

/**
 * Expects that these questions are all that is open: facts and judgements by the name of the fact, readings by their own.
 *
 * @throws TypeError for anything but a list of texts
 * @since 0.1.0
 * @example
 * const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek', readings: { 'several-offers': 'each-offer', 'cap-scope': 'per-offer' } } as const;
 * const april = { from: '2019-04-01', to: '2019-04-30' };
 * const facts = { targetGroup: 'jobparat-kontanthjaelp', participates: true, offer: 'virksomhedspraktik', walkingKm: 3, zones: 5, participationPeriod: april } as const;
 * expectOpenFor(activationAllowance.assess(facts, options), ['zones-beyond-table']).pass // => true
 */
export function expectOpenFor(assessment: Assessed, questions: readonly string[]): Remark {
  const found = foundIn(assessment);
  if (!Array.isArray(questions) || questions.some((name) => typeof name !== 'string'))
    throw misused('a list of the names of questions, each a text', questions);
  const asked = assessment.outcome === 'open' ? assessment.questions.map(nameOf) : [];
  const pass = asked.length > 0 && asked.every((name) => questions.includes(name)) && questions.every((name) => asked.includes(name));
  return remark(pass, `open for ${questions.join(', ')}`, found);
}

function nameOf(question: Question): string {
  return question.kind === 'reading' ? question.reading : question.fact;
}
