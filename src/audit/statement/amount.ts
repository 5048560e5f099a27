import type { Finding } from '../../engine/assessment.js';
import type { Kroner } from '../../engine/kroner.js';
import type { Text } from '../../engine/reading.js';
import { kronerInWords } from '../../reasons/values-in-words.js';
import type { AboutDecision, Assessed } from './about.js';
import { isUndecided } from './assessed.js';
import { no, unclear, yes } from './because.js';
import { KRONER, saysFigure } from './facts/figures-said.js';
import { strangeFigures } from './facts/held-facts.js';
import { judgeRequirement, type Said } from './judge-requirement.js';
import type { RequirementFinding } from './requirement.js';

/**
 * Whether a text gives the amount that the assessment awards, where it awards one. That it does not is certain only where it gives another,
 * which stands nowhere in the assessment and was not applied for: without any, the amount may stand in an enclosure or in other words.
 */
export function amountFindings(text: string, { appliedFor }: AboutDecision, assessed: Assessed | undefined): RequirementFinding[] {
  if (assessed === undefined || isUndecided(assessed) || assessed.assessment.outcome !== 'fulfilled') return [];
  const { amount } = assessed.wording.texts.award(assessed.assessment.award, { whatIf: false });
  if (amount === undefined) return [];
  const { cite: provision } = assessed.assessment.findings.at(-1) as Finding;
  const said = amountSaid(text, amount, strangeFigures(text, KRONER, assessed, appliedFor));
  return [{ ...judgeRequirement('amount', { need: 'needed' }, said), provision }];
}

function amountSaid(text: string, amount: Kroner, others: readonly string[]): Said {
  if (saysFigure(text, amount, KRONER)) return yes(SAID);
  return others.length > 0 ? no(another(others.join(', '), amount)) : unclear(NOT_FOUND);
}

function another(others: string, amount: Kroner): Text {
  return {
    da: `Teksten nævner ${others}; vurderingen giver ${kronerInWords(amount, 'da')}`,
    en: `The text says ${others}; the assessment gives ${kronerInWords(amount, 'en')}.`,
  };
}

const SAID: Text = { da: 'Beløbet er nævnt.', en: 'The amount is stated.' };
const NOT_FOUND: Text = {
  da: 'Beløbet er ikke fundet, men kan stå der med andre ord eller i et bilag.',
  en: 'The amount was not found but may stand there in other words or in an enclosure.',
};
