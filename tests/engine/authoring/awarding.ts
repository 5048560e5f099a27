import { lending, ON, type Rules } from './lending.js';

type Award = Parameters<Parameters<Rules>[0]['award']>[2];

/** A scheme of one award. */
export const awarding = (of: Award) => lending(({ award, under }) => [under('§ 1', [award('fee', [], of)])]);

export const fee = (amount: string) => ({ amount });

/** An award with its readings and steps, the questions of an open case, or the outcome. */
export function told(scheme: ReturnType<typeof lending>, given: object = {}, chosen: object = {}) {
  const assessment = scheme.assess(given, { ...ON, readings: chosen });
  const taken = assessment.readings.map(({ reading, option }) => `${reading}=${option}`).join(' ');
  if (assessment.outcome === 'fulfilled')
    return [assessment.award.amount, taken, ...assessment.award.working.map(({ step }) => step)].join(' ').trim();
  if (assessment.outcome === 'open')
    return assessment.questions.map((question) => ('reading' in question ? question.reading : question.fact)).join(' ');
  return assessment.outcome;
}
