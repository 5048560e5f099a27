import type { Assessment, WithoutFacts } from '../../engine/assessment.js';
import type { Step } from '../../engine/step.js';
import { decisive } from '../payments/decisive.js';
import { below, notInForce, reasonLines, stepLines } from './reason-lines.js';

/** An assessment of any scheme, with its facts or without. */
export type Assessed<A = unknown> = WithoutFacts<Assessment<unknown, A>>;

/**
 * What an assessment answers and why, a line each.
 * @throws TypeError for anything else, of which every denial would be true
 */
export function foundIn(assessment: Assessed): [head: string, ...why: string[]] {
  if (!Array.isArray((assessment as Partial<Assessed> | undefined)?.findings)) {
    throw new TypeError('Only an assessment can be looked at, as `assess` answers it');
  }
  const { scheme, on, knownOn } = assessment;
  const law = knownOn === 'newest' ? 'the newest law' : `the law as known on ${knownOn}`;
  return [`${answer(assessment)}: ${scheme} on ${on}, by ${law}`, ...below(why(assessment))];
}

function answer(assessment: Assessed): string {
  if (assessment.outcome === 'not-in-force') return `not in force, ${notInForce(assessment)}`;
  const amount = assessment.outcome === 'fulfilled' ? awardOf(assessment).amount : undefined;
  return `${assessment.outcome.replaceAll('-', ' ')}${amount === undefined ? '' : `, ${amount} kr.`}`;
}

function why(assessment: Assessed): string[] {
  const { findings } = assessment;
  switch (assessment.outcome) {
    case 'fulfilled':
      return stepLines(awardOf(assessment).working);
    case 'not-fulfilled':
      return reasonLines({ findings: decisive(findings) });
    case 'open': {
      const { questions } = assessment;
      return reasonLines({
        findings: findings.filter(({ condition }) => questions.some((asked) => asked.condition === condition)),
        questions,
      });
    }
    case 'not-covered':
      return reasonLines({ findings: findings.filter(({ status }) => status === 'not-covered'), gaps: assessment.gaps });
    case 'not-in-force':
      return reasonLines({ findings });
  }
}

/** What is told of an award, whichever scheme gives it. */
function awardOf({ award }: { readonly award: unknown }): { readonly amount?: string; readonly working?: readonly Step[] } {
  return award as object;
}
