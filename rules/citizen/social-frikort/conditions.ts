import type { Build, CardCondition } from './build.js';
import { incomeWithinLimit } from './earned-income.js';
import { withoutEducation } from './education.js';
import type { FrikortLaw } from './law.js';
import { longEnough } from './residence/residence.js';

/** The conditions of a card, in the order of the act. */
export function cardConditions(law: FrikortLaw, build: Build): CardCondition[] {
  const { act } = law;
  return [
    ...commenced(law, build),
    build.judgement('special-social-problems', 'specialSocialProblems', true, act.cite),
    build.judgement('support-conditions', 'supportConditions', true, act.cite),
    education(law, build),
    earnedIncome(law, build),
    residence(law, build),
  ];
}

/** On the first day of the trial the sources disagree about whether it had begun. */
function commenced({ firstDay }: FrikortLaw, { condition }: Build): CardCondition[] {
  if (firstDay.value === 'settled') return [];
  const { cite } = firstDay;
  return [
    condition(
      'commenced',
      [],
      (_, { ask }) => ask('first-day', { 'first-of-january': (): boolean => true, 'second-of-january': (): boolean => false }),
      cite,
    ),
  ];
}

function education(law: FrikortLaw, { condition }: Build): CardCondition {
  return condition('no-education', [], (facts, at) => withoutEducation(facts, law, at), law.education.cite, {
    mayUse: ['education', 'cardSince'],
  });
}

/** Earned income within the limit or, under the permanent act, a dispensation in a special case. */
function earnedIncome(law: FrikortLaw, build: Build): CardCondition {
  const { act } = law;
  const limit = build.condition('earned-income', [], (facts, at) => incomeWithinLimit(facts, law, at), law.act.cite, {
    mayUse: ['income', 'cardSince'],
  });
  if (!act.value.dispensation) return limit;
  return build.anyOf('earned-income-or-dispensation', [limit, build.judgement('dispensation', 'dispensation', true, act.cite)], act.cite);
}

function residence(law: FrikortLaw, { condition }: Build): CardCondition {
  return condition('residence', [], (facts, at) => longEnough(facts, law, at), law.residence.cite, {
    mayUse: ['cardSince', 'stays', 'eeaStaysCount', 'receives', 'onBenefitSince2019'],
  });
}
