import { contains } from '../../../src/engine/period.js';
import { gap, lacking } from '../../../src/engine/reading.js';
import type { Build, WorkCondition } from './build.js';
import { MARITAL_STATUSES } from './kinds.js';
import type { WorkRequirementLaw } from './law.js';
import { isUnderRequirement } from './under-requirement.js';
import { hasYearOfHelp } from './year-of-help.js';

const provision = (place: string) => ({ source: 'aktivloven', provision: place });

/** The conditions of a reduction, in the order of the act. */
export function workRequirementConditions(law: WorkRequirementLaw, build: Build): WorkCondition[] {
  return [
    coveredHelp(law, build),
    knownConsequence(build),
    ...build.given(['known-consequence'], [aboveSuLevel(build)]),
    ...firstAssessment(law, build),
    yearOfHelp(law, build),
    underRequirement(law, build),
    build.judgement('not-exempt', 'exempt', false, provision('§ 13 f, stk. 9')),
  ];
}

/** Which help is covered can depend on whether the person is married. */
function coveredHelp({ coveredHelp: { value, cite } }: WorkRequirementLaw, { condition }: Build): WorkCondition {
  return condition(
    'covered-help',
    ['benefit'],
    ({ benefit, maritalStatus }) => {
      const covered = MARITAL_STATUSES.filter((status) => value[status].includes(benefit));
      if (covered.length === 0) return false;
      if (covered.length === MARITAL_STATUSES.length) return true;
      return maritalStatus === undefined ? lacking('maritalStatus') : covered.includes(maritalStatus);
    },
    cite,
    { mayUse: ['maritalStatus'] },
  );
}

/** For spouses the help falls away or is reduced by rules that were not read. */
function knownConsequence({ condition }: Build): WorkCondition {
  return condition(
    'known-consequence',
    ['maritalStatus'],
    ({ maritalStatus }) => maritalStatus === 'unmarried' || gap('couples'),
    provision('§ 13 f, stk. 6, og § 26, stk. 5-8'),
  );
}

function aboveSuLevel({ condition }: Build): WorkCondition {
  return condition('above-su-level', ['rateBase'], ({ rateBase }) => rateBase !== 'su-level', provision('§ 13 g, stk. 1, nr. 2'));
}

/** Stated only for the days on which those who apply are assessed later. */
function firstAssessment({ newApplicants: { value, days, cite } }: WorkRequirementLaw, { condition }: Build): WorkCondition[] {
  if (value === 'assessed') return [];
  return [condition('applied-before-the-window', ['appliedOn'], ({ appliedOn }) => !contains(days, appliedOn), cite)];
}

function yearOfHelp(law: WorkRequirementLaw, { condition }: Build): WorkCondition {
  return condition('year-of-help', [], (facts, at) => hasYearOfHelp(facts, law, at), law.helpYear.cite, { mayUse: ['helpPeriods'] });
}

function underRequirement(law: WorkRequirementLaw, { condition }: Build): WorkCondition {
  return condition('hours-under-requirement', [], (facts, at) => isUnderRequirement(facts, law, at), law.requirement.cite, {
    figures: { required: law.requirement.value },
    mayUse: ['hours', 'pauses', 'otherGround', 'helpPeriods', 'reduced', 'reducedFrom'],
  });
}
