import type { Timeline } from '../../../../src/engine/governing.js';
import type { FrikortLaw } from '../law.js';
import type { FrikortAccountFacts } from './facts.js';

/** The facts with a card that begins no earlier than the trial is certain to have commenced; the same where it does not. */
export function begunForCertain(facts: FrikortAccountFacts, { rows }: Timeline<FrikortLaw['firstDay']['value']>): FrikortAccountFacts {
  const certain = rows.find(({ value }) => value === 'settled')?.days.from;
  const { cardSince } = facts;
  return certain !== undefined && cardSince !== undefined && cardSince < certain ? { ...facts, cardSince: certain } : facts;
}
