import type { Finding } from '../../../../src/engine/assessment.js';
import { monthOf, shared } from '../../../../src/engine/period.js';
import type { Text } from '../../../../src/engine/reading.js';
import type { ConditionText, InCase } from '../../../../src/engine/texts.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { AllowanceReadings } from '../readings.js';

const DECIDED_NONE: Text = {
  da: 'Efter kommunens retningslinje ydes der ingen godtgørelse.',
  en: "Under the municipality's guideline no allowance is paid.",
};

const NOTHING_DUE: Text = {
  da: 'Efter kommunens retningslinje er der med disse oplysninger ikke noget beløb at udbetale for måneden.',
  en: "Under the municipality's guideline, these facts leave no amount to pay for the month.",
};

const NO_DAYS: Text = {
  da: 'Tilbuddet varer {participationPeriod}. Ingen af de dage ligger i {month}.',
  en: 'The offer runs {participationPeriod}. None of those days lies in {month}.',
};

const ALREADY_AWARDED: Text = {
  da: '{otherAllowances}. Der er derfor ikke noget tilbage at udbetale for måneden.',
  en: '{otherAllowances}. Nothing is therefore left to pay for the month.',
};

type Causes = { readonly [R in keyof AllowanceReadings]?: Readonly<Record<string, Text>> };

/** The readings under which nothing is due. */
const CAUSES: Causes = {
  'zones-beyond-table': {
    nothing: {
      da: 'Rejsen går gennem {zones}. Det er flere zoner, end kommunens tabel omfatter, og det er lagt til grund, at der ikke ydes godtgørelse ud over tabellen.',
      en: "The journey takes {zones}. Those are more zones than the municipality's table covers, and it has been taken that no allowance is paid beyond the table.",
    },
  },
  'several-offers': {
    'one-amount': {
      da: '{otherAllowances}. Det er lagt til grund, at der kun ydes ét beløb pr. måned, og der er derfor ikke noget tilbage at udbetale.',
      en: '{otherAllowances}. It has been taken that only one amount is paid per month, and nothing is therefore left to pay.',
    },
  },
  'cap-scope': {
    'per-citizen': {
      da: '{otherAllowances}. Det er lagt til grund, at loftet pr. måned gælder for alle tilbud under ét, og der er derfor ikke noget tilbage at udbetale.',
      en: '{otherAllowances}. It has been taken that the monthly ceiling holds for all offers together, and nothing is therefore left to pay.',
    },
  },
};

const UNKNOWN_RATE: Text = {
  da: 'Vi kender ikke kommunens sats for {zones}.',
  en: "We do not know the municipality's rate for {zones}.",
};

const UNKNOWN_DAYS: Text = {
  da: 'Tilbuddet varer {participationPeriod}. Vi kender ikke en retningslinje for alle de dage, du deltager i {month}.',
  en: 'The offer runs {participationPeriod}. We know no guideline for all the days on which you take part in {month}.',
};

const UNREAD_RATES: Text = {
  da: 'Vi har ikke læst satserne i kommunens retningslinje.',
  en: "We have not read the rates of the municipality's guideline.",
};

/**
 * The award rule looks at no fact where the guideline gives none, or its rates were not read; else it lacks a rate for the
 * zones, or a guideline for the days.
 */
export function rateTexts({ uses }: Finding, inCase: InCase): ConditionText {
  if (uses.length === 0) return { failed: DECIDED_NONE, uncovered: UNREAD_RATES };
  const uncovered = uses.includes('zones') && !inCase.missing.includes('guideline') ? UNKNOWN_RATE : UNKNOWN_DAYS;
  return { failed: causeIn(inCase), uncovered };
}

/** Why nothing is due: the reading that says so, no day in the month, or other allowances that leave nothing under any reading. */
function causeIn({ on, facts, readings }: InCase): Text {
  const { otherAllowances, participationPeriod }: ActivationAllowanceFacts = facts;
  const [cause] = readings.flatMap(({ reading, option }) => CAUSES[reading as keyof AllowanceReadings]?.[option] ?? []);
  if (cause !== undefined) return cause;
  if (participationPeriod !== undefined && shared(participationPeriod, monthOf(on)) === undefined) return NO_DAYS;
  return otherAllowances?.items.some((item) => item.month === on.slice(0, 7)) === true ? ALREADY_AWARDED : NOTHING_DUE;
}
