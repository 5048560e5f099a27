import type { Kroner } from '../../../src/engine/kroner.js';
import type { Period } from '../../../src/engine/period.js';
import type { Row } from '../../../src/engine/timeline.js';
import json from './parameters.json' with { type: 'json' };

/** The act that governs a day: the trial, or the permanent act. */
export interface Act {
  readonly id: 'trial' | 'permanent';
  readonly provision: string;
  /** Whether the condition on earned income may be waived in special cases. */
  readonly dispensation: boolean;
}

/** The requirement of residence. */
export interface ResidenceRequirement {
  /** Years of residence required, within the latest `of` years. */
  readonly years: number;
  readonly of: number;
  /** Months abroad in a calendar year that still count as residence. */
  readonly abroadMonths: number;
  /** The requirement that those on the benefit on 1 January 2019 may keep. */
  readonly formerYears: number;
  readonly formerOf: number;
}

/** How often the municipality must check whether the conditions still hold. */
export type Control =
  | { readonly kind: 'none' | 'every-second-calendar-year' }
  /** Once, on a day within the period. */
  | { readonly kind: 'once'; readonly within: Period };

/** What may happen to a card when the conditions no longer hold. */
export interface Deactivation {
  readonly possible: boolean;
  readonly mayComplain: boolean;
}

/** Which benefits are not reduced by card income. */
export interface Protection {
  readonly named: readonly string[];
  readonly others: 'not-stated' | 'every-income-dependent-benefit';
  /** Whether card income counts in the citizen's own payment for a residential offer (botilbud). */
  readonly ownPayment: 'not-stated' | 'not-counted';
}

/** Whose work, and for whom, is earned on the card. */
export interface Counting {
  readonly work: readonly string[];
  readonly employers: readonly string[];
}

/** The parts of a payment that count toward the cap. */
export type Pay = readonly ('amount' | 'holidayPay' | 'employerPension')[];

interface Parameters {
  readonly checked: Period;
  readonly act: readonly Row<Act>[];
  readonly firstDay: readonly Row<'disputed' | 'settled'>[];
  readonly latestYear: readonly Row<'before-the-card' | 'before-the-day'>[];
  readonly education: readonly Row<'ordinary' | 'su-eligible'>[];
  readonly limit: readonly Row<Kroner>[];
  readonly cap: readonly Row<Kroner>[];
  readonly halfYearCap: readonly Row<Kroner>[];
  readonly trialCap: readonly Row<Kroner>[];
  readonly residence: readonly Row<ResidenceRequirement>[];
  readonly control: readonly Row<Control>[];
  readonly deactivation: readonly Row<Deactivation>[];
  readonly protection: readonly Row<Protection>[];
  readonly counting: readonly Row<Counting>[];
  readonly pay: readonly Row<Pay>[];
}

/** The dated figures of the scheme. A test checks every row of the file against these types. */
export const parameters = json as unknown as Parameters;

/** The tables of amounts that a caller may complete, for years whose amounts we have not read. */
export const suppliable = { cap: parameters.cap, limit: parameters.limit };
