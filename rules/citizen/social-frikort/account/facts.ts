import { day, type FactsOf, listed, literal, oneOf } from '../../../define.js';
import { earning } from './earning.js';

/** The facts of the account. */
export const facts = {
  /** The first day of the card. */
  cardSince: day(),
  /** The day of the decision to deactivate the card, from which it no longer holds, or `not-deactivated`. */
  deactivatedOn: oneOf([day(), literal('not-deactivated')], 'the day of the decision as YYYY-MM-DD, or "not-deactivated"'),
  /** Payments of wages, at most 10,000, and the days this list is complete for. */
  earnings: listed(earning),
  /** The day for which it is told what may still be earned; left out: the last day that the list covers. */
  asOf: day(),
};

/** What is known of a card and what was earned. Every fact may be left out: it is then unknown. */
export type FrikortAccountFacts = FactsOf<typeof facts>;
